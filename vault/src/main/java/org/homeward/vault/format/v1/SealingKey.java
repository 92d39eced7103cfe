package org.homeward.vault.format.v1;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import org.jspecify.annotations.Nullable;

/// AES-256-GCM under one key, with one [Cipher] kept for the life of the key: looking a cipher up
/// and expanding the key costs more than sealing a page of text.
///
/// Not thread-safe; whoever owns it holds a lock.
public final class SealingKey implements AutoCloseable {
  /// Bytes in a key.
  public static final int KEY_LENGTH = 32;

  /// Bytes in a nonce.
  public static final int NONCE_LENGTH = 12;

  /// Bytes in a tag.
  public static final int TAG_LENGTH = ChainTag.LENGTH;

  private static final String GCM = "AES/GCM/NoPadding";

  private final SecretBytes key;
  private @Nullable Cipher cipher;

  /// Takes ownership of `key`, which has [#KEY_LENGTH] bytes.
  public SealingKey(SecretBytes key) {
    this.key = key;
  }

  /// Seals `length` bytes of `plain` and writes ciphertext and tag to `out` at `outOffset`.
  ///
  /// The nonce is read from `out`, from the [#NONCE_LENGTH] bytes before `outOffset`: every layout
  /// of this version has it there.
  void seal(byte[] associated, byte[] plain, int length, byte[] out, int outOffset) {
    try {
      Cipher gcm = ready(Cipher.ENCRYPT_MODE, out, outOffset - NONCE_LENGTH);
      gcm.updateAAD(associated);
      gcm.doFinal(plain, 0, length, out, outOffset);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealing failed", e);
    }
  }

  /// Opens what stands in `sealed` from `nonceOffset` to its end (nonce, ciphertext, tag) into
  /// `plain`, which must have room for it. Returns the plaintext's length, or -1 if the tag is
  /// wrong.
  int open(byte[] associated, byte[] sealed, int nonceOffset, byte[] plain) {
    try {
      Cipher gcm = ready(Cipher.DECRYPT_MODE, sealed, nonceOffset);
      gcm.updateAAD(associated);
      int start = nonceOffset + NONCE_LENGTH;
      return gcm.doFinal(sealed, start, sealed.length - start, plain, 0);
    } catch (AEADBadTagException refused) {
      return -1;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("opening failed", e);
    }
  }

  /// The tag that `sealed` would have if all of it but the tag were as written. Only for naming
  /// what was altered: the plaintext it passes through is unauthenticated and is never handed on.
  ChainTag tagThatWouldFit(byte[] associated, byte[] sealed, int nonceOffset) {
    int start = nonceOffset + NONCE_LENGTH;
    byte[] counter = Arrays.copyOf(Arrays.copyOfRange(sealed, nonceOffset, start), 16);
    counter[15] = 2;
    byte[] unauthenticated = new byte[0];
    try {
      Cipher ctr = Cipher.getInstance("AES/CTR/NoPadding");
      ctr.init(Cipher.DECRYPT_MODE, new BorrowedKey(key), new IvParameterSpec(counter));
      unauthenticated = ctr.doFinal(sealed, start, sealed.length - start - TAG_LENGTH);
      Cipher gcm = Cipher.getInstance(GCM);
      gcm.init(Cipher.ENCRYPT_MODE, new BorrowedKey(key), parameters(sealed, nonceOffset));
      gcm.updateAAD(associated);
      return ChainTag.endOf(gcm.doFinal(unauthenticated));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("recomputing a tag failed", e);
    } finally {
      Arrays.fill(unauthenticated, (byte) 0);
    }
  }

  private Cipher ready(int mode, byte[] nonceHolder, int nonceOffset)
      throws GeneralSecurityException {
    Cipher gcm = cipher;
    if (gcm == null) {
      gcm = Cipher.getInstance(GCM);
      cipher = gcm;
    }
    gcm.init(mode, new BorrowedKey(key), parameters(nonceHolder, nonceOffset));
    return gcm;
  }

  private static GCMParameterSpec parameters(byte[] holder, int offset) {
    return new GCMParameterSpec(TAG_LENGTH * 8, holder, offset, NONCE_LENGTH);
  }

  /// Zeroes the key, and gives the cipher a key of zeros so that it lets go of the real one.
  @Override
  public void close() {
    key.close();
    Cipher gcm = cipher;
    if (gcm != null) {
      try (SecretBytes zeros = SecretBytes.owning(new byte[KEY_LENGTH])) {
        gcm.init(
            Cipher.DECRYPT_MODE,
            new BorrowedKey(zeros),
            new GCMParameterSpec(TAG_LENGTH * 8, new byte[NONCE_LENGTH]));
      } catch (InvalidKeyException | InvalidAlgorithmParameterException e) {
        throw new IllegalStateException("a cipher would not take another key", e);
      }
      cipher = null;
    }
  }

  /// The key as the JDK wants it, without the copy that `SecretKeySpec` keeps and cannot destroy.
  private static final class BorrowedKey implements SecretKey {
    private static final long serialVersionUID = 1L;

    private final transient SecretBytes bytes;

    BorrowedKey(SecretBytes bytes) {
      this.bytes = bytes;
    }

    @Override
    public String getAlgorithm() {
      return "AES";
    }

    @Override
    public String getFormat() {
      return "RAW";
    }

    @Override
    public byte[] getEncoded() {
      return bytes.borrow().clone();
    }
  }
}
