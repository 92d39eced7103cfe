package org.homeward.vault.format.v1;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The 16-byte authentication tag of a record, which the next record is bound to.
///
/// Not a secret: it stands in clear at the end of every record.
///
/// @param high the first eight bytes, big-endian
/// @param low the last eight bytes, big-endian
public record ChainTag(long high, long low) {
  /// Bytes in a tag.
  public static final int LENGTH = 16;

  private static final byte[] GENESIS_LABEL =
      "homeward/v1/genesis\0".getBytes(StandardCharsets.US_ASCII);

  /// The tag that stands before the first record of the vault called `vaultId`.
  public static ChainTag genesis(String vaultId) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(GENESIS_LABEL);
      return at(sha256.digest(vaultId.getBytes(StandardCharsets.US_ASCII)), 0);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// The tag at `offset` of `bytes`.
  public static ChainTag at(byte[] bytes, int offset) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, LENGTH);
    return new ChainTag(buffer.getLong(), buffer.getLong());
  }

  /// The tag a sealed record ends with.
  ///
  /// @throws IndexOutOfBoundsException if `record` is shorter than a tag
  public static ChainTag endOf(byte[] record) {
    return at(record, record.length - LENGTH);
  }

  void writeTo(ByteBuffer buffer) {
    buffer.putLong(high).putLong(low);
  }
}
