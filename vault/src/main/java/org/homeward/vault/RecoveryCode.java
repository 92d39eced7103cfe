package org.homeward.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.homeward.vault.format.v1.SecretBytes;
import org.jspecify.annotations.Nullable;

/// The printed code that opens a vault when the passphrase is lost: 128 random bits as 28 Crockford
/// base32 characters in groups of four.
///
/// The last two characters check the others with a Reed-Solomon code over GF(32): any one or two
/// wrong characters, and so any two swapped ones, are noticed. Redacted when printed, compared in
/// constant time, zeroed on close.
public final class RecoveryCode implements AutoCloseable {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BYTES = 16;
  private static final int SYMBOLS = 28;
  private static final int DATA_SYMBOLS = 26;
  private static final int GROUP = 4;

  private final SecretBytes bytes;

  private RecoveryCode(SecretBytes bytes) {
    this.bytes = bytes;
  }

  /// A fresh code.
  public static RecoveryCode random(SecureRandom random) {
    return new RecoveryCode(SecretBytes.random(BYTES, random));
  }

  /// The code `typed` spells, or empty if it spells none. Case, spaces and dashes do not matter,
  /// and O, I and L are read as the digits they look like.
  public static Optional<RecoveryCode> parse(String typed) {
    int[] symbols = new int[SYMBOLS];
    int count = 0;
    for (char character : typed.toUpperCase(Locale.ROOT).toCharArray()) {
      if (Character.isWhitespace(character) || character == '-') {
        continue;
      }
      int symbol = symbolOf(character);
      if (symbol < 0 || count == SYMBOLS) {
        return Optional.empty();
      }
      symbols[count++] = symbol;
    }
    if (count != SYMBOLS || !CheckSymbols.hold(symbols)) {
      return Optional.empty();
    }
    return fromSymbols(symbols);
  }

  private static int symbolOf(char character) {
    return switch (character) {
      case 'O' -> 0;
      case 'I', 'L' -> 1;
      default -> ALPHABET.indexOf(character);
    };
  }

  private static Optional<RecoveryCode> fromSymbols(int[] symbols) {
    byte[] bytes = new byte[BYTES];
    int buffer = 0;
    int bits = 0;
    int filled = 0;
    for (int i = 0; i < DATA_SYMBOLS; i++) {
      buffer = (buffer << 5) | symbols[i];
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[filled++] = (byte) (buffer >>> bits);
        buffer &= (1 << bits) - 1;
      }
    }
    return buffer == 0
        ? Optional.of(new RecoveryCode(SecretBytes.owning(bytes)))
        : Optional.empty();
  }

  /// The code in clear, for the one showing: `XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX`.
  public String text() {
    int[] symbols = symbols();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SYMBOLS; i++) {
      if (i > 0 && i % GROUP == 0) {
        text.append('-');
      }
      text.append(ALPHABET.charAt(symbols[i]));
    }
    Arrays.fill(symbols, 0);
    return text.toString();
  }

  private int[] symbols() {
    int[] symbols = new int[SYMBOLS];
    int buffer = 0;
    int bits = 0;
    int filled = 0;
    for (byte b : bytes.borrow()) {
      buffer = (buffer << 8) | (b & 0xff);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        symbols[filled++] = (buffer >>> bits) & 31;
      }
      buffer &= (1 << bits) - 1;
    }
    symbols[filled] = (buffer << (5 - bits)) & 31;
    CheckSymbols.fillIn(symbols);
    return symbols;
  }

  SecretBytes bytes() {
    return bytes;
  }

  @Override
  public void close() {
    bytes.close();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecoveryCode that && bytes.equals(that.bytes);
  }

  @Override
  public int hashCode() {
    return bytes.hashCode();
  }

  @Override
  public String toString() {
    return "[REDACTED]";
  }
}
