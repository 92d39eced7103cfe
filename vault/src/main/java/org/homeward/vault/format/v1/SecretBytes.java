package org.homeward.vault.format.v1;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Bytes that must not be seen: redacted when printed, compared in constant time, zeroed on close.
///
/// Zeroing reaches this array only; what the garbage collector has already copied, and what the
/// operating system has swapped out, is beyond a Java program.
public final class SecretBytes implements AutoCloseable {
  private final byte[] bytes;
  private volatile boolean closed;

  private SecretBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Takes ownership of `bytes`: the caller must not use the array again.
  public static SecretBytes owning(byte[] bytes) {
    return new SecretBytes(bytes);
  }

  /// `length` fresh bytes from `random`.
  public static SecretBytes random(int length, SecureRandom random) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return new SecretBytes(bytes);
  }

  /// The live array, lent for the length of one call: never kept, never changed.
  ///
  /// @throws IllegalStateException once closed, so that zeros are never used as a key
  public byte[] borrow() {
    if (closed) {
      throw new IllegalStateException("this secret was closed");
    }
    return bytes;
  }

  /// A second copy with a life of its own.
  public SecretBytes copy() {
    return new SecretBytes(borrow().clone());
  }

  @Override
  public void close() {
    closed = true;
    Arrays.fill(bytes, (byte) 0);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SecretBytes that && MessageDigest.isEqual(bytes, that.bytes);
  }

  /// The same for every secret: a hash of the bytes would say something about them.
  @Override
  public int hashCode() {
    return SecretBytes.class.hashCode();
  }

  @Override
  public String toString() {
    return "[REDACTED]";
  }
}
