package org.homeward.vault.format.v1;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What each key slot holds and how its bytes hash: how the vault's owner, and nobody else, can
/// tell the used slots from the random ones and an altered or swapped slot from the one that was
/// written.
///
/// Sealed it is `nonce, ciphertext, tag`; the plaintext is `kind (1), SHA-256 of the slot (32)`,
/// eight times.
public final class SlotDirectory {
  private static final int HASH_LENGTH = 32;
  private static final int PLAIN_LENGTH = KeyBlock.SLOTS * (1 + HASH_LENGTH);

  /// Bytes in a sealed directory.
  static final int SEALED_LENGTH = SealingKey.NONCE_LENGTH + PLAIN_LENGTH + SealingKey.TAG_LENGTH;

  private final List<SlotKind> kinds;
  private final List<byte[]> hashes;

  private SlotDirectory(List<SlotKind> kinds, List<byte[]> hashes) {
    this.kinds = List.copyOf(kinds);
    this.hashes = List.copyOf(hashes);
  }

  /// What each slot holds, in order.
  public List<SlotKind> kinds() {
    return kinds;
  }

  /// Whether `slot` is the one that was written at `index`.
  public boolean wroteAt(int index, byte[] slot) {
    return MessageDigest.isEqual(hashes.get(index), hash(slot));
  }

  static byte[] associated(String vaultId, byte[] header) {
    return Associated.with("homeward/v1/slot-directory", vaultId, header);
  }

  static byte[] seal(
      SealingKey key, byte[] associated, byte[][] slots, SlotKind[] kinds, byte[] nonce) {
    ByteBuffer plain = ByteBuffer.allocate(PLAIN_LENGTH);
    for (int index = 0; index < KeyBlock.SLOTS; index++) {
      plain.put((byte) kinds[index].code()).put(hash(slots[index]));
    }
    byte[] sealed = new byte[SEALED_LENGTH];
    System.arraycopy(nonce, 0, sealed, 0, SealingKey.NONCE_LENGTH);
    key.seal(associated, plain.array(), PLAIN_LENGTH, sealed, SealingKey.NONCE_LENGTH);
    return sealed;
  }

  static Optional<SlotDirectory> open(SealingKey key, byte[] associated, byte[] sealed) {
    byte[] plain = new byte[PLAIN_LENGTH];
    if (key.open(associated, sealed, 0, plain) != PLAIN_LENGTH) {
      return Optional.empty();
    }
    List<SlotKind> kinds = new ArrayList<>();
    List<byte[]> hashes = new ArrayList<>();
    for (int at = 0; at < PLAIN_LENGTH; at += 1 + HASH_LENGTH) {
      Optional<SlotKind> kind = SlotKind.of(plain[at]);
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      kinds.add(kind.get());
      hashes.add(Arrays.copyOfRange(plain, at + 1, at + 1 + HASH_LENGTH));
    }
    return Optional.of(new SlotDirectory(kinds, hashes));
  }

  private static byte[] hash(byte[] slot) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(slot);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
