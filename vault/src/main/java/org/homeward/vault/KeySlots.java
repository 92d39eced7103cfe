package org.homeward.vault;

import java.security.SecureRandom;
import java.util.Optional;
import org.homeward.vault.format.v1.Argon2id;
import org.homeward.vault.format.v1.KeyBlock;
import org.homeward.vault.format.v1.SecretBytes;
import org.homeward.vault.format.v1.SlotCodec;
import org.homeward.vault.format.v1.SlotDirectory;
import org.homeward.vault.format.v1.SlotKind;
import org.homeward.vault.format.v1.UnreadableException;
import org.homeward.vault.format.v1.VaultKeys;

/// The key slots of one open vault: makes them, tries them, changes who opens them.
///
/// One attempt is one Argon2id over one salt for the whole vault, then one cheap derivation and one
/// decryption for each of the eight slots, whether or not any of them opens.
final class KeySlots {
  private final LogStore store;
  private final VaultId id;
  private final VaultKeys keys;
  private final SecureRandom random;

  KeySlots(LogStore store, VaultId id, VaultKeys keys, SecureRandom random) {
    this.store = store;
    this.id = id;
    this.keys = keys;
    this.random = random;
  }

  /// Slots for a new vault: the passphrase and the code each in a random place.
  static KeyBlock create(
      VaultId id,
      VaultKeys keys,
      KeyCost cost,
      Passphrase passphrase,
      RecoveryCode code,
      SecureRandom random) {
    byte[] salt = fresh(KeyBlock.SALT_LENGTH, random);
    KeyBlock.Draft draft =
        KeyBlock.draft(
            cost.memoryKib(),
            cost.passes(),
            cost.lanes(),
            salt,
            fresh(KeyBlock.SLOTS * SlotCodec.LENGTH, random));
    int first = random.nextInt(KeyBlock.SLOTS);
    int second = (first + 1 + random.nextInt(KeyBlock.SLOTS - 1)) % KeyBlock.SLOTS;
    try (SecretBytes stretched = stretch(passphrase, cost, salt)) {
      wrap(draft, first, SlotKind.PASSPHRASE, stretched, id, keys, random);
    }
    wrap(draft, second, SlotKind.RECOVERY_CODE, code.bytes(), id, keys, random);
    return draft.seal(keys, id.value(), Nonces.fresh(random));
  }

  /// The keys of the vault that `block` belongs to, if `passphrase` opens it.
  static Optional<VaultKeys> unlock(KeyBlock block, VaultId id, Passphrase passphrase) {
    try (SecretBytes stretched = stretch(passphrase, costOf(block), block.salt())) {
      return unlock(block, id, stretched, SlotKind.PASSPHRASE);
    }
  }

  /// The keys of the vault that `block` belongs to, if `code` opens it.
  static Optional<VaultKeys> unlock(KeyBlock block, VaultId id, RecoveryCode code) {
    return unlock(block, id, code.bytes(), SlotKind.RECOVERY_CODE);
  }

  private static Optional<VaultKeys> unlock(
      KeyBlock block, VaultId id, SecretBytes secret, SlotKind kind) {
    return block
        .unlock(secret, kind, id.value())
        .map(dataKey -> new VaultKeys(dataKey, id.value()));
  }

  /// Reads the slots of a vault.
  ///
  /// @throws StoreException if they are of a later format, or damaged beyond trying
  static KeyBlock read(LogReader reader, VaultId id) {
    try {
      return KeyBlock.parse(reader.keySlots(id));
    } catch (UnreadableException e) {
      throw StoreException.of(e);
    }
  }

  boolean changePassphrase(Passphrase current, Passphrase next) {
    KeyBlock block = read(store, id);
    return isProof(unlock(block, id, current)) && setPassphrase(block, next);
  }

  boolean setPassphrase(RecoveryCode proof, Passphrase next) {
    KeyBlock block = read(store, id);
    return isProof(unlock(block, id, proof)) && setPassphrase(block, next);
  }

  RecoveryCode renewRecoveryCode() {
    KeyBlock block = read(store, id);
    KeyBlock.Draft draft = block.draft(confirmed(block));
    RecoveryCode code = RecoveryCode.random(random);
    put(draft, SlotKind.RECOVERY_CODE, code.bytes());
    replace(block, draft);
    return code;
  }

  private boolean isProof(Optional<VaultKeys> unlocked) {
    boolean same = unlocked.map(VaultKeys::dataKey).filter(keys.dataKey()::equals).isPresent();
    unlocked.ifPresent(VaultKeys::close);
    return same;
  }

  private boolean setPassphrase(KeyBlock block, Passphrase next) {
    KeyBlock.Draft draft = block.draft(confirmed(block));
    byte[] salt = fresh(KeyBlock.SALT_LENGTH, random);
    try (SecretBytes stretched = stretch(next, costOf(block), salt)) {
      put(draft.salt(salt), SlotKind.PASSPHRASE, stretched);
    }
    replace(block, draft);
    return true;
  }

  private SlotDirectory confirmed(KeyBlock block) {
    return block
        .directory(keys, id.value())
        .orElseThrow(() -> new StoreException(StoreException.Reason.DAMAGED));
  }

  private void put(KeyBlock.Draft draft, SlotKind kind, SecretBytes secret) {
    int index = draft.indexOf(kind);
    wrap(
        draft, index >= 0 ? index : draft.indexOf(SlotKind.UNUSED), kind, secret, id, keys, random);
  }

  private void replace(KeyBlock block, KeyBlock.Draft draft) {
    KeyBlock next = draft.seal(keys, id.value(), Nonces.fresh(random));
    if (!store.compareAndSetKeySlots(id, block.toBytes(), next.toBytes())) {
      throw new StaleVaultException();
    }
  }

  private static void wrap(
      KeyBlock.Draft draft,
      int index,
      SlotKind kind,
      SecretBytes secret,
      VaultId id,
      VaultKeys keys,
      SecureRandom random) {
    draft.slot(
        index,
        kind,
        SlotCodec.wrap(secret, kind, id.value(), index, keys.dataKey(), Nonces.fresh(random)));
  }

  private static KeyCost costOf(KeyBlock block) {
    return KeyCost.ofAlleged(block.allegedMemoryKib(), block.allegedPasses(), block.allegedLanes())
        .orElseThrow(() -> new StoreException(StoreException.Reason.DAMAGED));
  }

  private static SecretBytes stretch(Passphrase passphrase, KeyCost cost, byte[] salt) {
    return Argon2id.stretch(passphrase.utf8(), salt, cost.memoryKib(), cost.passes(), cost.lanes());
  }

  private static byte[] fresh(int length, SecureRandom random) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
