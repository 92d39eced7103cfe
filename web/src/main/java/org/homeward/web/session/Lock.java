package org.homeward.web.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.homeward.book.Book;
import org.homeward.book.EntryType;
import org.homeward.vault.KeyCost;
import org.homeward.vault.LogStore;
import org.homeward.vault.Passphrase;
import org.homeward.vault.RecoveryCode;
import org.homeward.vault.Vault;
import org.homeward.vault.VaultId;
import org.jspecify.annotations.Nullable;

/// The one door to the book: closed, or open with the book behind it.
///
/// Opening raises a number that a session remembers; locking makes every remembered number stale at
/// once, zeroes the key and forgets the entries. Attempts are made one at a time, so that guessing
/// cannot take more memory than one key derivation.
public final class Lock implements AutoCloseable {
  private final Supplier<LogStore> store;
  private final Supplier<List<EntryType<?>>> types;
  private final Clock clock;
  private final SecureRandom random;
  private final KeyCost cost;
  private @Nullable Book book;
  private long unlocking;
  private Instant lastUse = Instant.MIN;

  /// @param store where the vault is kept; asked for when first needed, then always the same
  /// @param types every entry type the program knows; asked for when the book is opened
  /// @param cost what guessing a passphrase shall cost
  /// @param random where keys, nonces and ids come from
  public Lock(
      Supplier<LogStore> store,
      Supplier<List<EntryType<?>>> types,
      Clock clock,
      SecureRandom random,
      KeyCost cost) {
    this.store = store;
    this.types = types;
    this.clock = clock;
    this.random = random;
    this.cost = cost;
  }

  /// Whether a vault was ever made here.
  public synchronized boolean isSetUp() {
    return vaultId().isPresent();
  }

  /// Makes the vault and opens it for this session.
  ///
  /// @return the recovery code, for the one time it is shown; empty where a vault is there already
  public synchronized Optional<RecoveryCode> create(Session session, Passphrase passphrase) {
    if (vaultId().isPresent()) {
      return Optional.empty();
    }
    Vault.Creation creation =
        Vault.create(store.get(), VaultId.random(random), cost, passphrase, random);
    opened(session, creation.vault());
    giveMemoryBack();
    return Optional.of(creation.recoveryCode());
  }

  /// Opens the book for this session.
  ///
  /// @return false where the passphrase is not the one
  public synchronized boolean unlock(Session session, Passphrase passphrase) {
    boolean opened =
        vaultId()
            .flatMap(id -> Vault.open(store.get(), id, passphrase, random))
            .map(vault -> opened(session, vault))
            .orElse(false);
    giveMemoryBack();
    return opened;
  }

  /// Opens the book with the recovery code and gives it a new passphrase.
  ///
  /// @return false where the code is not the one
  public synchronized boolean recover(Session session, RecoveryCode code, Passphrase next) {
    Optional<Vault> vault = vaultId().flatMap(id -> Vault.open(store.get(), id, code, random));
    if (vault.isEmpty()) {
      return false;
    }
    if (!vault.get().setPassphrase(code, next)) {
      vault.get().close();
      return false;
    }
    return opened(session, vault.get());
  }

  /// The book, where it is open and this session opened it.
  public synchronized Optional<Book> bookFor(Session session) {
    Book open = book;
    if (open == null || session.unlocking() != unlocking) {
      return Optional.empty();
    }
    lastUse = clock.instant();
    return Optional.of(open);
  }

  /// Closes the book for everyone: the key is zeroed, every session must open it again.
  public synchronized void lock() {
    Book open = book;
    if (open != null) {
      book = null;
      unlocking++;
      open.close();
    }
  }

  /// Locks where nobody asked for the book for so long.
  public synchronized void lockIfIdle(Duration limit) {
    if (book != null && Duration.between(lastUse, clock.instant()).compareTo(limit) >= 0) {
      lock();
    }
  }

  /// Destroys the vault: its key slots first, so that what a disk may still hold stays sealed for
  /// good. There is no way back.
  public synchronized void shred() {
    Optional<VaultId> id = vaultId();
    lock();
    id.ifPresent(store.get()::delete);
  }

  /// Shreds all but the entries of one type: they go on in a new vault, under a new key that the
  /// same passphrase opens. The old key slots and everything sealed with the old key, with its
  /// history, drafts and files, are gone in the same step. There is no way back.
  ///
  /// @param kept what stays, as it stands
  /// @return the new recovery code, for the one time it is shown; empty where the passphrase is not
  ///   the one or the book is closed, and then nothing is changed
  public synchronized Optional<RecoveryCode> startOver(
      Session session, Passphrase passphrase, EntryType<?> kept) {
    Book open = book;
    Optional<VaultId> id = vaultId();
    if (open == null || id.isEmpty() || !opens(id.get(), passphrase)) {
      return Optional.empty();
    }
    List<byte[]> payloads = open.payloads(kept);
    lock();
    Vault.Creation creation =
        Vault.startOver(store.get(), id.get(), cost, passphrase, random, payloads);
    opened(session, creation.vault());
    giveMemoryBack();
    return Optional.of(creation.recoveryCode());
  }

  private boolean opens(VaultId id, Passphrase passphrase) {
    Optional<Vault> proof = Vault.open(store.get(), id, passphrase, random);
    proof.ifPresent(Vault::close);
    return proof.isPresent();
  }

  /// Locks. The store is closed by whoever opened it.
  @Override
  public void close() {
    lock();
  }

  private boolean opened(Session session, Vault vault) {
    Book open = book;
    if (open == null) {
      book = Book.open(vault, types.get(), clock, random);
      unlocking++;
    } else {
      // Another browser has it open: both read the same book, through the first one's key.
      vault.close();
    }
    session.unlocked(unlocking);
    lastUse = clock.instant();
    return true;
  }

  /// A key derivation leaves 64 MiB behind, which nothing would collect for days in a program that
  /// serves one person.
  private static void giveMemoryBack() {
    System.gc();
  }

  private Optional<VaultId> vaultId() {
    return store.get().vaults().stream().findFirst();
  }
}
