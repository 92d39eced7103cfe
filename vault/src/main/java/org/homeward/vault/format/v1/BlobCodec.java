package org.homeward.vault.format.v1;

import java.nio.charset.StandardCharsets;

/// Seals and opens one vault's blobs: small sealed bytes under a name, each overwriting the last.
///
/// A blob is bound to its vault and its stored name and to nothing else: an older version of the
/// same blob opens as well as the newest. Not thread-safe.
public final class BlobCodec implements AutoCloseable {
  /// The most bytes one payload may have.
  public static final int MAX_PAYLOAD = 4 << 20;

  private final PaddedSeal seal;
  private final String vaultId;

  /// A codec for the vault called `vaultId`; takes ownership of `key`.
  public BlobCodec(SealingKey key, String vaultId) {
    this.seal = new PaddedSeal(key);
    this.vaultId = vaultId;
  }

  /// Seals `payload` under `storedName`.
  ///
  /// @param nonce 12 bytes, never used before under this key
  public byte[] seal(String storedName, byte[] payload, byte[] nonce) {
    return seal.seal(associated(storedName), payload, nonce);
  }

  /// Opens what was stored under `storedName`.
  public Opening open(String storedName, byte[] sealed) {
    return seal.open(associated(storedName), sealed);
  }

  private byte[] associated(String storedName) {
    return Associated.with(
        "homeward/v1/blob", vaultId, storedName.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() {
    seal.close();
  }
}
