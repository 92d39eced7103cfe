package org.homeward.vault.format.v1;

import java.nio.ByteBuffer;

/// Seals and opens the records of one vault's log, each bound to the vault, its sequence number and
/// the tag of the record before it.
///
/// Not thread-safe.
public final class RecordCodec implements AutoCloseable {
  /// The most bytes one payload may have.
  public static final int MAX_PAYLOAD = 4 << 20;

  /// The most bytes a sealed record can have.
  public static final int MAX_SEALED = PaddedSeal.OVERHEAD + Padme.padded(MAX_PAYLOAD + 4);

  private static final int PLACE_LENGTH = Long.BYTES + ChainTag.LENGTH;

  private final PaddedSeal seal;
  private final ChainTag genesis;
  private final byte[] associated;
  private final ByteBuffer place;

  /// A codec for the vault called `vaultId`; takes ownership of `key`.
  public RecordCodec(SealingKey key, String vaultId) {
    this.seal = new PaddedSeal(key);
    this.genesis = ChainTag.genesis(vaultId);
    this.associated = Associated.with("homeward/v1/record", vaultId, PLACE_LENGTH);
    this.place =
        ByteBuffer.wrap(associated, associated.length - PLACE_LENGTH, PLACE_LENGTH).slice();
  }

  /// The tag before the first record.
  public ChainTag genesis() {
    return genesis;
  }

  /// Seals `payload` as record number `sequence`, after the record whose tag is `previous`.
  ///
  /// @param nonce 12 bytes, never used before under this key
  public byte[] seal(long sequence, ChainTag previous, byte[] payload, byte[] nonce) {
    return seal.seal(bindTo(sequence, previous), payload, nonce);
  }

  /// Opens `record` as number `sequence`, after the record whose tag is `previous`.
  public Opening open(long sequence, ChainTag previous, byte[] record) {
    return seal.open(bindTo(sequence, previous), record);
  }

  /// Whether `record` is what was sealed as number `sequence` after `previous`.
  public boolean fits(long sequence, ChainTag previous, byte[] record) {
    return open(sequence, previous, record) instanceof Opening.Opened;
  }

  /// The tag that would make `record` fit its place if only its tag was altered. For diagnosis.
  public ChainTag tagThatWouldFit(long sequence, ChainTag previous, byte[] record) {
    return seal.tagThatWouldFit(bindTo(sequence, previous), record);
  }

  private byte[] bindTo(long sequence, ChainTag previous) {
    place.clear().putLong(sequence);
    previous.writeTo(place);
    return associated;
  }

  @Override
  public void close() {
    seal.close();
  }
}
