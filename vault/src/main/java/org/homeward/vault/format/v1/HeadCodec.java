package org.homeward.vault.format.v1;

import java.nio.ByteBuffer;
import java.util.Optional;

/// Seals and opens a log's head, which names the last record, so that a tail cut off is missed.
///
/// Not thread-safe.
public final class HeadCodec implements AutoCloseable {
  private static final byte VERSION = 1;
  private static final int NONCE_OFFSET = 1;
  private static final int BODY_OFFSET = NONCE_OFFSET + SealingKey.NONCE_LENGTH;
  private static final int PLAIN_LENGTH = 2 * Long.BYTES + ChainTag.LENGTH;

  /// Bytes in a sealed head.
  public static final int LENGTH = BODY_OFFSET + PLAIN_LENGTH + SealingKey.TAG_LENGTH;

  private final SealingKey key;
  private final byte[] associated;
  private final byte[] plain = new byte[PLAIN_LENGTH];

  /// A codec for the vault called `vaultId`; takes ownership of `key`.
  public HeadCodec(SealingKey key, String vaultId) {
    this.key = key;
    this.associated = Associated.with("homeward/v1/head", vaultId, 0);
  }

  /// Seals `head`.
  ///
  /// @param nonce 12 bytes, never used before under this key
  public byte[] seal(Head head, byte[] nonce) {
    ByteBuffer buffer = ByteBuffer.wrap(plain).putLong(head.generation()).putLong(head.sequence());
    head.tag().writeTo(buffer);
    byte[] sealed = new byte[LENGTH];
    sealed[0] = VERSION;
    System.arraycopy(nonce, 0, sealed, NONCE_OFFSET, SealingKey.NONCE_LENGTH);
    key.seal(associated, plain, PLAIN_LENGTH, sealed, BODY_OFFSET);
    return sealed;
  }

  /// The head that was sealed, or empty if `sealed` is not one of this vault's heads.
  public Optional<Head> open(byte[] sealed) {
    if (sealed.length != LENGTH
        || sealed[0] != VERSION
        || key.open(associated, sealed, NONCE_OFFSET, plain) != PLAIN_LENGTH) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(plain);
    return Optional.of(
        new Head(
            buffer.getLong(), new ChainEnd(buffer.getLong(), ChainTag.at(plain, 2 * Long.BYTES))));
  }

  @Override
  public void close() {
    key.close();
  }
}
