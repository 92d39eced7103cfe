package org.homeward.vault.format.v1;

import java.util.Arrays;
import java.util.Optional;

/// Wraps the data key for a key slot and unwraps it again: `nonce, ciphertext, tag` with nothing
/// that tells a used slot from random bytes.
///
/// 32 zero bytes stand before the data key. They make the slot commit to its key, which AES-GCM by
/// itself does not: nobody can forge one slot that many passphrases open.
public final class SlotCodec {
  /// Bytes in a slot.
  public static final int LENGTH =
      SealingKey.NONCE_LENGTH + 2 * VaultKeys.DATA_KEY_LENGTH + SealingKey.TAG_LENGTH;

  private static final int COMMITMENT_LENGTH = 32;
  private static final int PLAIN_LENGTH = COMMITMENT_LENGTH + VaultKeys.DATA_KEY_LENGTH;

  private SlotCodec() {}

  /// The slot at `index` of the vault called `vaultId`, opened by `secret`.
  ///
  /// @param secret the stretched passphrase, or the recovery code's 16 bytes
  /// @param nonce 12 fresh random bytes
  public static byte[] wrap(
      SecretBytes secret,
      SlotKind kind,
      String vaultId,
      int index,
      SecretBytes dataKey,
      byte[] nonce) {
    byte[] plain = new byte[PLAIN_LENGTH];
    System.arraycopy(dataKey.borrow(), 0, plain, COMMITMENT_LENGTH, VaultKeys.DATA_KEY_LENGTH);
    byte[] slot = new byte[LENGTH];
    System.arraycopy(nonce, 0, slot, 0, SealingKey.NONCE_LENGTH);
    try (SealingKey key = key(secret, kind, vaultId, index)) {
      key.seal(associated(vaultId, index), plain, plain.length, slot, SealingKey.NONCE_LENGTH);
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
    return slot;
  }

  /// The data key in `slot`, or empty if `secret` does not open it.
  public static Optional<SecretBytes> unwrap(
      SecretBytes secret, SlotKind kind, String vaultId, int index, byte[] slot) {
    byte[] plain = new byte[PLAIN_LENGTH];
    try (SealingKey key = key(secret, kind, vaultId, index)) {
      int length = key.open(associated(vaultId, index), slot, 0, plain);
      int set = 0;
      for (int i = 0; i < COMMITMENT_LENGTH; i++) {
        set |= plain[i];
      }
      return length == PLAIN_LENGTH && set == 0
          ? Optional.of(
              SecretBytes.owning(Arrays.copyOfRange(plain, COMMITMENT_LENGTH, PLAIN_LENGTH)))
          : Optional.empty();
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }

  private static SealingKey key(SecretBytes secret, SlotKind kind, String vaultId, int index) {
    byte[] info = Associated.with(kind.label(), vaultId, new byte[] {(byte) index});
    return new SealingKey(Hkdf.derive(secret, info, SealingKey.KEY_LENGTH));
  }

  private static byte[] associated(String vaultId, int index) {
    return Associated.with("homeward/v1/slot", vaultId, new byte[] {(byte) index});
  }
}
