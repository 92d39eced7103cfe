package org.homeward.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.homeward.vault.format.v1.SecretBytes;
import org.jspecify.annotations.Nullable;

/// What the person types to open their vault, NFKC-normalised so that it is the same passphrase on
/// every keyboard, as UTF-8.
///
/// Redacted when printed, compared in constant time, zeroed on close. A passphrase that is not
/// already in NFKC passes through one `String` that Java gives no way to zero.
public final class Passphrase implements AutoCloseable {
  /// The most characters (UTF-16 units) a passphrase may have.
  public static final int MAX_LENGTH = 1024;

  private final SecretBytes utf8;

  private Passphrase(SecretBytes utf8) {
    this.utf8 = utf8;
  }

  /// A passphrase of `characters`, which stay the caller's, to zero.
  ///
  /// @throws IllegalArgumentException if there are none, more than [#MAX_LENGTH], or half a
  ///   surrogate pair among them
  public static Passphrase of(char[] characters) {
    if (characters.length == 0 || characters.length > MAX_LENGTH) {
      throw new IllegalArgumentException("a passphrase has 1 to " + MAX_LENGTH + " characters");
    }
    CharSequence typed = CharBuffer.wrap(characters);
    CharSequence normal =
        Normalizer.isNormalized(typed, Normalizer.Form.NFKC)
            ? typed
            : Normalizer.normalize(typed, Normalizer.Form.NFKC);
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(normal));
      byte[] utf8 = new byte[encoded.remaining()];
      encoded.get(utf8).clear();
      encoded.put(new byte[encoded.capacity()]);
      return new Passphrase(SecretBytes.owning(utf8));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("a passphrase is made of whole characters", e);
    }
  }

  SecretBytes utf8() {
    return utf8;
  }

  @Override
  public void close() {
    utf8.close();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Passphrase that && utf8.equals(that.utf8);
  }

  @Override
  public int hashCode() {
    return utf8.hashCode();
  }

  @Override
  public String toString() {
    return "[REDACTED]";
  }
}
