package org.homeward.vault.format.v1;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// Seals and opens a snapshot: a fold of the log up to one record, bound to that record's tag, so
/// that it opens only over the very log it was made from. Layout: `through (8 bytes)`, then as a
/// record. Not thread-safe.
public final class SnapshotCodec implements AutoCloseable {
  /// The most bytes one fold may have.
  public static final int MAX_PAYLOAD = 64 << 20;

  private final PaddedSeal seal;
  private final String vaultId;

  /// A codec for the vault called `vaultId`; takes ownership of `key`.
  public SnapshotCodec(SealingKey key, String vaultId) {
    this.seal = new PaddedSeal(key);
    this.vaultId = vaultId;
  }

  /// Seals `fold` as the fold of every record up to `through`.
  ///
  /// @param nonce 12 bytes, never used before under this key
  public byte[] seal(ChainEnd through, byte[] fold, byte[] nonce) {
    byte[] sealed = seal.seal(associated(through), fold, nonce);
    return ByteBuffer.allocate(Long.BYTES + sealed.length)
        .putLong(through.sequence())
        .put(sealed)
        .array();
  }

  /// The sequence number `snapshot` says it goes up to, or -1 if it is too short to say. Not to be
  /// believed before [#open] has.
  public static long allegedThrough(byte[] snapshot) {
    return snapshot.length < Long.BYTES ? -1 : ByteBuffer.wrap(snapshot).getLong();
  }

  /// Opens `snapshot` as the fold of every record up to `through`.
  public Opening open(ChainEnd through, byte[] snapshot) {
    if (snapshot.length < Long.BYTES) {
      return new Opening.Misshapen(snapshot.length);
    }
    return seal.open(
        associated(through), Arrays.copyOfRange(snapshot, Long.BYTES, snapshot.length));
  }

  private byte[] associated(ChainEnd through) {
    byte[] associated =
        Associated.with("homeward/v1/snapshot", vaultId, Long.BYTES + ChainTag.LENGTH);
    int fields = Long.BYTES + ChainTag.LENGTH;
    ByteBuffer place = ByteBuffer.wrap(associated, associated.length - fields, fields);
    place.putLong(through.sequence());
    through.tag().writeTo(place);
    return associated;
  }

  @Override
  public void close() {
    seal.close();
  }
}
