package org.homeward.vault.format.v1;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// The layout records, blobs and snapshots share: `version, nonce, ciphertext, tag`, where the
/// plaintext is `length, payload, zeros` up to a [Padme] length.
///
/// Keeps one plaintext buffer between calls, zeroed after each. Not thread-safe.
final class PaddedSeal implements AutoCloseable {
  static final byte VERSION = 1;
  static final int NONCE_OFFSET = 1;
  static final int BODY_OFFSET = NONCE_OFFSET + SealingKey.NONCE_LENGTH;
  static final int OVERHEAD = BODY_OFFSET + SealingKey.TAG_LENGTH;
  private static final int LENGTH_FIELD = Integer.BYTES;
  private static final Opening REFUSED = new Opening.Refused();

  private final SealingKey key;
  private byte[] plain = new byte[1024];

  PaddedSeal(SealingKey key) {
    this.key = key;
  }

  byte[] seal(byte[] associated, byte[] payload, byte[] nonce) {
    if (nonce.length != SealingKey.NONCE_LENGTH) {
      throw new IllegalArgumentException("a nonce has 12 bytes, not " + nonce.length);
    }
    int used = LENGTH_FIELD + payload.length;
    int padded = Padme.padded(used);
    reserve(padded);
    ByteBuffer.wrap(plain).putInt(payload.length).put(payload);
    byte[] sealed = new byte[OVERHEAD + padded];
    sealed[0] = VERSION;
    System.arraycopy(nonce, 0, sealed, NONCE_OFFSET, nonce.length);
    try {
      key.seal(associated, plain, padded, sealed, BODY_OFFSET);
    } finally {
      Arrays.fill(plain, 0, used, (byte) 0);
    }
    return sealed;
  }

  Opening open(byte[] associated, byte[] sealed) {
    if (sealed.length == 0) {
      return new Opening.Misshapen(0);
    }
    if (sealed[0] != VERSION) {
      return new Opening.UnknownVersion(sealed[0] & 0xff);
    }
    if (!Padme.isPadded(sealed.length - OVERHEAD)) {
      return new Opening.Misshapen(sealed.length);
    }
    int padded = sealed.length - OVERHEAD;
    reserve(padded);
    if (key.open(associated, sealed, NONCE_OFFSET, plain) < 0) {
      return REFUSED;
    }
    try {
      int length = ByteBuffer.wrap(plain).getInt();
      if (length < 0
          || length > padded - LENGTH_FIELD
          || Padme.padded(length + LENGTH_FIELD) != padded) {
        return REFUSED;
      }
      return new Opening.Opened(Arrays.copyOfRange(plain, LENGTH_FIELD, LENGTH_FIELD + length));
    } finally {
      Arrays.fill(plain, 0, padded, (byte) 0);
    }
  }

  /// See [SealingKey#tagThatWouldFit].
  ChainTag tagThatWouldFit(byte[] associated, byte[] sealed) {
    return key.tagThatWouldFit(associated, sealed, NONCE_OFFSET);
  }

  private void reserve(int length) {
    if (plain.length < length) {
      plain = new byte[Math.max(length, plain.length * 2)];
    }
  }

  @Override
  public void close() {
    key.close();
  }
}
