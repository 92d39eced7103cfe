package org.homeward.bench.sample;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.homeward.book.Book;
import org.homeward.book.EntryType;
import org.homeward.path.registry.Practices;
import org.homeward.store.sqlite.SqliteLogStore;
import org.homeward.vault.InMemoryLogStore;
import org.homeward.vault.KeyCost;
import org.homeward.vault.LogStore;
import org.homeward.vault.Passphrase;
import org.homeward.vault.Vault;
import org.homeward.vault.VaultId;

/// A vault with a book that was written over four hundred days.
public final class SampleVault {
  /// What the program calls the file.
  public static final String FILE = "notes.db";

  /// What opens it.
  public static final String PASSPHRASE = "only for measuring";

  private static final Instant FIRST_DAY = Instant.parse("2025-10-01T06:00:00Z");
  private static final Duration WRITTEN_OVER = Duration.ofDays(400);
  private static final long SEED = 20261122;

  private SampleVault() {}

  /// Makes one in a new SQLite file.
  ///
  /// Written in memory first: ten thousand durable writes are not what is measured.
  ///
  /// @param cost what opening it costs
  /// @param snapshot whether the book was closed properly, which leaves a snapshot
  public static void writeTo(Path file, KeyCost cost, int entries, boolean snapshot) {
    try (InMemoryLogStore memory = new InMemoryLogStore();
        SqliteLogStore store = SqliteLogStore.open(file)) {
      SecureRandom random = new SecureRandom();
      VaultId id = VaultId.random(random);
      Vault.Creation creation = Vault.create(memory, id, cost, passphrase(), random);
      creation.recoveryCode().close();
      Clock clock = new PassingClock(FIRST_DAY, WRITTEN_OVER.dividedBy(entries));
      try (Vault vault = creation.vault()) {
        Book book = Book.open(vault, types(), clock, new Random(SEED));
        new SampleEntries(book, new Random(SEED)).write(entries);
        if (snapshot) {
          book.close();
        }
      }
      copy(memory, store, id);
    }
  }

  private static void copy(LogStore from, LogStore to, VaultId id) {
    to.create(
        id,
        from.keySlots(id),
        sink -> {
          from.blobNames(id).forEach(name -> sink.blob(name, from.blob(id, name).orElseThrow()));
          return from.read(
              id,
              1,
              (_, record) -> {
                sink.record(record);
                return true;
              });
        },
        LogStore.IfPresent.KEEP);
  }

  /// Opens the vault in a store that has one.
  public static Vault open(LogStore store, SecureRandom random) {
    return Vault.open(store, store.vaults().getFirst(), passphrase(), random).orElseThrow();
  }

  /// Every type the program knows.
  public static List<EntryType<?>> types() {
    return new Practices().types();
  }

  /// The passphrase, to be closed by who gets it.
  public static Passphrase passphrase() {
    return Passphrase.of(PASSPHRASE.toCharArray());
  }
}
