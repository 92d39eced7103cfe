package org.homeward.vault.format.v1;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// A vault's key slots as they stand on disk: what stretches the passphrase, eight slots of equal
/// size, and a directory of them sealed under the vault's own key.
///
/// ```
/// version (1) | memory KiB (4) | passes (4) | lanes (4) | salt (32) | 8 slots (92 each) | directory
/// ```
///
/// Immutable. Everything in it is alleged until the directory has confirmed it.
public final class KeyBlock {
  /// Slots in every block, used or not.
  public static final int SLOTS = 8;

  /// Bytes of salt for Argon2id.
  public static final int SALT_LENGTH = 32;

  private static final byte VERSION = 1;
  private static final int SALT_OFFSET = 13;
  private static final int SLOTS_OFFSET = SALT_OFFSET + SALT_LENGTH;
  private static final int DIRECTORY_OFFSET = SLOTS_OFFSET + SLOTS * SlotCodec.LENGTH;

  /// Bytes in a block.
  public static final int LENGTH = DIRECTORY_OFFSET + SlotDirectory.SEALED_LENGTH;

  private final byte[] bytes;

  KeyBlock(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Reads a block.
  ///
  /// @throws UnreadableException if it has another version or another length
  public static KeyBlock parse(byte[] bytes) {
    if (bytes.length == 0) {
      throw UnreadableException.malformed("the key slots are empty");
    }
    if (bytes[0] != VERSION) {
      throw UnreadableException.newer("the key slots", bytes[0] & 0xff);
    }
    if (bytes.length != LENGTH) {
      throw UnreadableException.malformed(
          "the key slots have %d bytes instead of %d".formatted(bytes.length, LENGTH));
    }
    return new KeyBlock(bytes.clone());
  }

  /// The bytes to store.
  public byte[] toBytes() {
    return bytes.clone();
  }

  /// Alleged Argon2id memory in KiB; any 32 bits until checked.
  public int allegedMemoryKib() {
    return ByteBuffer.wrap(bytes).getInt(1);
  }

  /// Alleged number of Argon2id passes; any 32 bits until checked.
  public int allegedPasses() {
    return ByteBuffer.wrap(bytes).getInt(5);
  }

  /// Alleged number of Argon2id lanes; any 32 bits until checked.
  public int allegedLanes() {
    return ByteBuffer.wrap(bytes).getInt(9);
  }

  /// The salt of the passphrase.
  public byte[] salt() {
    return Arrays.copyOfRange(bytes, SALT_OFFSET, SLOTS_OFFSET);
  }

  /// The slot at `index`, from 0 to 7.
  public byte[] slot(int index) {
    int start = SLOTS_OFFSET + index * SlotCodec.LENGTH;
    return Arrays.copyOfRange(bytes, start, start + SlotCodec.LENGTH);
  }

  /// The data key, if `secret` opens one of the slots as `kind`. Every slot is tried with the same
  /// work, whichever opens, so that the time says nothing about which slots are used.
  public Optional<SecretBytes> unlock(SecretBytes secret, SlotKind kind, String vaultId) {
    Optional<SecretBytes> found = Optional.empty();
    for (int index = 0; index < SLOTS; index++) {
      Optional<SecretBytes> opened = SlotCodec.unwrap(secret, kind, vaultId, index, slot(index));
      found = found.isPresent() ? found : opened;
    }
    return found;
  }

  /// The directory, or empty if it or the header before the slots was altered.
  public Optional<SlotDirectory> directory(VaultKeys keys, String vaultId) {
    return SlotDirectory.open(
        keys.directory(),
        SlotDirectory.associated(vaultId, header()),
        Arrays.copyOfRange(bytes, DIRECTORY_OFFSET, LENGTH));
  }

  private byte[] header() {
    return Arrays.copyOf(bytes, SLOTS_OFFSET);
  }

  /// The beginning of a block without slots: all of them random, all of them unused.
  ///
  /// @param filler random bytes, [#SLOTS] times [SlotCodec#LENGTH]
  public static Draft draft(int memoryKib, int passes, int lanes, byte[] salt, byte[] filler) {
    byte[][] slots = new byte[SLOTS][];
    SlotKind[] kinds = new SlotKind[SLOTS];
    Arrays.fill(kinds, SlotKind.UNUSED);
    for (int index = 0; index < SLOTS; index++) {
      int start = index * SlotCodec.LENGTH;
      slots[index] = Arrays.copyOfRange(filler, start, start + SlotCodec.LENGTH);
    }
    return new Draft(header(memoryKib, passes, lanes, salt), slots, kinds);
  }

  /// A copy of this block to change, with what `directory` says about it.
  public Draft draft(SlotDirectory directory) {
    byte[][] slots = IntStream.range(0, SLOTS).mapToObj(this::slot).toArray(byte[][]::new);
    return new Draft(header(), slots, directory.kinds().toArray(SlotKind[]::new));
  }

  private static byte[] header(int memoryKib, int passes, int lanes, byte[] salt) {
    return ByteBuffer.allocate(SLOTS_OFFSET)
        .put(VERSION)
        .putInt(memoryKib)
        .putInt(passes)
        .putInt(lanes)
        .put(salt)
        .array();
  }

  /// A block being put together. Not thread-safe.
  public static final class Draft {
    private final byte[] header;
    private final byte[][] slots;
    private final SlotKind[] kinds;

    private Draft(byte[] header, byte[][] slots, SlotKind[] kinds) {
      this.header = header;
      this.slots = slots;
      this.kinds = kinds;
    }

    /// Gives the passphrase another salt. Only right when its slot is written again as well.
    public Draft salt(byte[] salt) {
      System.arraycopy(salt, 0, header, SALT_OFFSET, SALT_LENGTH);
      return this;
    }

    /// Puts `slot` at `index`.
    public Draft slot(int index, SlotKind kind, byte[] slot) {
      slots[index] = slot;
      kinds[index] = kind;
      return this;
    }

    /// The first slot that holds `kind`, or -1.
    public int indexOf(SlotKind kind) {
      return Arrays.asList(kinds).indexOf(kind);
    }

    /// Seals the directory over what is here now.
    ///
    /// @param nonce 12 fresh random bytes
    public KeyBlock seal(VaultKeys keys, String vaultId, byte[] nonce) {
      ByteBuffer block = ByteBuffer.allocate(LENGTH).put(header);
      for (byte[] slot : slots) {
        block.put(slot);
      }
      block.put(
          SlotDirectory.seal(
              keys.directory(), SlotDirectory.associated(vaultId, header), slots, kinds, nonce));
      return new KeyBlock(block.array());
    }
  }
}
