package org.homeward.book;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.homeward.vault.InMemoryLogStore;
import org.homeward.vault.KeyCost;
import org.homeward.vault.LogStore;
import org.homeward.vault.Passphrase;
import org.homeward.vault.Vault;
import org.homeward.vault.VaultId;

/// A vault in memory whose book is closed and opened again, as after a restart.
final class OpenBooks {
  static final Instant START = Instant.parse("2026-10-03T20:00:00Z");

  private final LogStore store = new InMemoryLogStore();
  private final VaultId id = new VaultId("test");
  private final SecureRandom random = new SecureRandom();
  private final SteppingClock clock = new SteppingClock();
  private final List<EntryType<?>> types;

  OpenBooks(EntryType<?>... types) {
    this.types = List.of(types);
  }

  Book create() {
    try (Passphrase passphrase = passphrase()) {
      var creation = Vault.create(store, id, KeyCost.forTestsInsecurely(), passphrase, random);
      creation.recoveryCode().close();
      return Book.open(creation.vault(), types, clock.asClock(), random);
    }
  }

  Book reopen(Book book) {
    book.close();
    return open(types);
  }

  Book open(List<EntryType<?>> withTypes) {
    try (Passphrase passphrase = passphrase()) {
      Vault vault = Vault.open(store, id, passphrase, random).orElseThrow();
      return Book.open(vault, withTypes, clock.asClock(), random);
    }
  }

  private static Passphrase passphrase() {
    return Passphrase.of("four small quiet stones".toCharArray());
  }

  /// One second goes by at each look.
  private static final class SteppingClock implements InstantSource {
    private long looks;

    @Override
    public Instant instant() {
      return START.plusSeconds(looks++);
    }

    Clock asClock() {
      return withZone(ZoneOffset.UTC);
    }
  }
}
