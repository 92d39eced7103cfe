package org.homeward.vault;

import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.homeward.vault.format.v1.KeyBlock;
import org.homeward.vault.format.v1.SecretBytes;
import org.homeward.vault.format.v1.VaultKeys;

/// One person's vault, open: a sealed, append-only log with a few sealed blobs beside it.
///
/// Thread-safe: one thing happens at a time. After [#close] the key is gone from memory and every
/// method but `close` throws a [VaultClosedException]. Trouble with the store is a
/// [StoreException]; a log that is not what was written is a [LogDamagedException], which says
/// where. Callbacks must not call back into the vault; one that does gets an
/// [IllegalStateException].
public final class Vault implements AutoCloseable {
  /// The longest attachment, in bytes.
  public static final long ATTACHMENT_LENGTH_MAX = 4L << 30;

  private final LogStore store;
  private final VaultId id;
  private final VaultKeys keys;
  private final KeySlots slots;
  private final SealedLog log;
  private final SealedBlobs blobs;
  private final SealedAttachments attachments;
  private final ReentrantLock lock = new ReentrantLock();
  private boolean closed;

  private Vault(LogStore store, VaultId id, VaultKeys keys, SecureRandom random) {
    this.store = store;
    this.id = id;
    this.keys = keys;
    this.slots = new KeySlots(store, id, keys, random);
    this.log = new SealedLog(store, id, keys, random);
    this.blobs = new SealedBlobs(store, id, keys, random);
    this.attachments = new SealedAttachments(store, id, keys, random, this::alone);
  }

  /// A new vault and the one code that opens it when the passphrase is lost.
  ///
  /// @param vault open, to be closed by the caller
  /// @param recoveryCode to be shown once and closed by the caller
  public record Creation(Vault vault, RecoveryCode recoveryCode) {}

  /// Creates an empty vault called `id` in `store`.
  ///
  /// @throws IllegalArgumentException if `cost` is below [KeyCost#MINIMUM]
  /// @throws StoreException with [StoreException.Reason#VAULT_EXISTS] if there is one already
  public static Creation create(
      LogStore store, VaultId id, KeyCost cost, Passphrase passphrase, SecureRandom random) {
    return made(store, id, cost, passphrase, random, List.of(), LogStore.IfPresent.KEEP);
  }

  /// Shreds the vault called `id` and puts a new one in its place, under a new key, that holds
  /// nothing but `payloads`: in one transaction, so that a crash leaves the old one or the new one.
  /// What was sealed with the old key can never be opened again, wherever the medium still holds
  /// it; old backups still can, with their own passphrase. Every vault open under this name has to
  /// be closed before.
  ///
  /// @param payloads each at most 4 MiB; they become records 1 and following
  /// @throws IllegalArgumentException if `cost` is below [KeyCost#MINIMUM]
  public static Creation startOver(
      LogStore store,
      VaultId id,
      KeyCost cost,
      Passphrase passphrase,
      SecureRandom random,
      List<byte[]> payloads) {
    return made(store, id, cost, passphrase, random, payloads, LogStore.IfPresent.REPLACE);
  }

  private static Creation made(
      LogStore store,
      VaultId id,
      KeyCost cost,
      Passphrase passphrase,
      SecureRandom random,
      List<byte[]> payloads,
      LogStore.IfPresent ifPresent) {
    if (!cost.isEnoughToCreate()) {
      throw new IllegalArgumentException("a new vault costs at least " + KeyCost.MINIMUM);
    }
    RecoveryCode code = RecoveryCode.random(random);
    VaultKeys keys =
        new VaultKeys(SecretBytes.random(VaultKeys.DATA_KEY_LENGTH, random), id.value());
    try {
      LogContents contents = SealedLog.contents(keys, payloads, random);
      KeyBlock block = KeySlots.create(id, keys, cost, passphrase, code, random);
      if (!store.create(id, block.toBytes(), contents, ifPresent)) {
        throw new StoreException(StoreException.Reason.VAULT_EXISTS);
      }
    } catch (RuntimeException e) {
      keys.close();
      code.close();
      throw e;
    }
    return new Creation(opened(store, id, keys, random), code);
  }

  private static Vault opened(LogStore store, VaultId id, VaultKeys keys, SecureRandom random) {
    try {
      return new Vault(store, id, keys, random);
    } catch (RuntimeException e) {
      keys.close();
      throw e;
    }
  }

  /// Opens the vault called `id` if `passphrase` is right. Takes as long when it is not.
  ///
  /// The log is not read yet; [#replay] or [#verify] find damage.
  ///
  /// @throws StoreException if there is no such vault, or its key slots are unreadable
  public static Optional<Vault> open(
      LogStore store, VaultId id, Passphrase passphrase, SecureRandom random) {
    return KeySlots.unlock(KeySlots.read(store, id), id, passphrase)
        .map(keys -> opened(store, id, keys, random));
  }

  /// Opens the vault called `id` if `code` is its recovery code.
  ///
  /// @throws StoreException if there is no such vault, or its key slots are unreadable
  public static Optional<Vault> open(
      LogStore store, VaultId id, RecoveryCode code, SecureRandom random) {
    return KeySlots.unlock(KeySlots.read(store, id), id, code)
        .map(keys -> opened(store, id, keys, random));
  }

  /// The vault's name.
  public VaultId id() {
    return id;
  }

  /// The number of the last record, 0 if there is none.
  public long lastSequence() {
    return alone(log::lastSequence);
  }

  /// Seals `payload` and appends it. Returns once it is durable, with its sequence number.
  ///
  /// If this throws a [StoreException] the record is there entirely or not at all, and a later
  /// append tells which: it returns a number one higher than expected if it is.
  ///
  /// @param payload at most 4 MiB
  /// @throws StaleVaultException if somebody else appended meanwhile; nothing was written
  public long append(byte[] payload) {
    return appendAll(List.of(payload));
  }

  /// As [#append] for several payloads in one durable transaction: all of them or none. Returns the
  /// sequence number of the last one.
  public long appendAll(List<byte[]> payloads) {
    return alone(() -> log.appendAll(payloads));
  }

  /// Opens the log from number `fromSequence` to its end, proves every record and visits the
  /// payloads in order. If somebody else appended meanwhile, this vault knows of it afterwards.
  ///
  /// @param fromSequence from 1 to `lastSequence() + 1`
  /// @throws LogDamagedException after all payloads before the damage were visited
  /// @throws StaleVaultException if somebody else erased records meanwhile
  public void replay(long fromSequence, PayloadVisitor visitor) {
    alone(() -> log.replay(fromSequence, visitor));
  }

  /// Keeps `fold` as the snapshot, in place of an earlier one.
  ///
  /// @param fold at most 64 MiB
  /// @param throughSequence the number of the last record folded in
  /// @throws IllegalArgumentException if there is no such record
  public void writeSnapshot(byte[] fold, long throughSequence) {
    alone(() -> blobs.writeSnapshot(fold, throughSequence));
  }

  /// The snapshot, or empty if there is none that fits this log: it can always be made again.
  public Optional<Snapshot> readSnapshot() {
    return alone(blobs::readSnapshot);
  }

  /// Keeps `payload` under `name`, in place of an earlier one; for drafts. The store sees neither
  /// the name nor the text. An old version put back by somebody with the disk is not noticed.
  ///
  /// @param name 1 to 64 characters of `a-z`, `0-9` and `-`
  /// @param payload at most 4 MiB
  public void writeBlob(String name, byte[] payload) {
    alone(() -> blobs.write(name, payload));
  }

  /// What was last kept under `name`.
  ///
  /// @throws BlobDamagedException if it is not what was written
  public Optional<byte[]> readBlob(String name) {
    return alone(() -> blobs.read(name));
  }

  /// Removes what is kept under `name`, if anything.
  public void deleteBlob(String name) {
    alone(() -> blobs.delete(name));
  }

  /// Keeps what `content` writes under `name`, in place of an earlier attachment: a file of any
  /// size up to [#ATTACHMENT_LENGTH_MAX], sealed in pieces as it comes and never whole in memory.
  /// The store sees neither the name nor the bytes, and can guess the length.
  ///
  /// Once this returns the whole of it is durable. If it throws, the earlier one stands.
  ///
  /// @param name 1 to 64 characters of `a-z`, `0-9` and `-`; attachments and blobs never meet
  /// @throws IOException if `content` does, or writes too much
  public void writeAttachment(String name, AttachmentContent content) throws IOException {
    attachments.write(name, content);
  }

  /// The attachment kept under `name`, from its first byte; it is opened piece by piece as it is
  /// read. Each read throws a [BlobDamagedException] where a piece is not what was written, and a
  /// [VaultClosedException] after [#close].
  public Optional<InputStream> readAttachment(String name) {
    return attachments.read(name);
  }

  /// Removes the attachment kept under `name`, if there is one, and what is left of an unfinished
  /// one.
  public void deleteAttachment(String name) {
    attachments.delete(name);
  }

  /// Rewrites the log without some records, atomically. The others are sealed anew and numbered
  /// anew from 1; the snapshot is dropped, blobs stay. What the medium itself may still remember is
  /// in `docs/vault-format.md`.
  ///
  /// @param sequencesToErase says of a number, as it is now, whether its record goes
  /// @throws LogDamagedException if the log is damaged; nothing but the snapshot was dropped
  public void erase(LongPredicate sequencesToErase) {
    alone(() -> {
      blobs.deleteSnapshot();
      log.erase(sequencesToErase);
    });
  }

  /// Lets `next` open the vault instead of `current`. The log stays as it is; so do old backups,
  /// which `current` still opens.
  ///
  /// @return `false` if `current` is wrong; nothing was changed
  public boolean changePassphrase(Passphrase current, Passphrase next) {
    return alone(() -> slots.changePassphrase(current, next));
  }

  /// Lets `next` open the vault instead of a passphrase that was lost.
  ///
  /// @return `false` if `proof` is not the recovery code; nothing was changed
  public boolean setPassphrase(RecoveryCode proof, Passphrase next) {
    return alone(() -> slots.setPassphrase(proof, next));
  }

  /// Makes a new recovery code. The old one opens nothing any more, except old backups.
  public RecoveryCode renewRecoveryCode() {
    return alone(slots::renewRecoveryCode);
  }

  /// Walks everything: records, chain, head, key slots, snapshot, blobs. Damage is a finding, not
  /// an exception.
  public Verification verify() {
    return alone(() -> new Verifier(store, id, keys).run());
  }

  /// Forgets the key. Closing twice is fine.
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      keys.close();
    } finally {
      lock.unlock();
    }
  }

  private void alone(Runnable action) {
    alone(() -> {
      action.run();
      return id;
    });
  }

  private <T> T alone(Supplier<T> action) {
    if (lock.isHeldByCurrentThread()) {
      throw new IllegalStateException("a visitor must not call the vault it visits");
    }
    lock.lock();
    try {
      if (closed) {
        throw new VaultClosedException();
      }
      return action.get();
    } finally {
      lock.unlock();
    }
  }
}
