package org.homeward.path.practice;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.homeward.book.Book;
import org.homeward.book.EntryType;
import org.homeward.vault.InMemoryLogStore;
import org.homeward.vault.KeyCost;
import org.homeward.vault.LogStore;
import org.homeward.vault.Passphrase;
import org.homeward.vault.Vault;
import org.homeward.vault.VaultId;

/// A real book in a real vault, kept in memory, for tests of views and pages; and the clock it is
/// written by.
public final class TestBook {
  /// Where the person of the tests is.
  public static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

  private final LogStore store = new InMemoryLogStore();
  private final SecureRandom random = new SecureRandom();
  private final List<EntryType<?>> types;
  private Instant now = Instant.parse("2026-10-03T20:00:00Z");
  private Book book;

  /// A book that knows these types.
  public TestBook(EntryType<?>... types) {
    this.types = List.of(types);
    try (Passphrase passphrase = passphrase()) {
      var creation =
          Vault.create(
              store, new VaultId("test"), KeyCost.forTestsInsecurely(), passphrase, random);
      creation.recoveryCode().close();
      this.book = Book.open(creation.vault(), this.types, clock(), random);
    }
  }

  /// The book.
  public Book book() {
    return book;
  }

  /// Closes the book and opens it again, as after a restart.
  public Book reopen() {
    book.close();
    try (Passphrase passphrase = passphrase()) {
      Vault vault = Vault.open(store, new VaultId("test"), passphrase, random).orElseThrow();
      book = Book.open(vault, types, clock(), random);
    }
    return book;
  }

  /// Goes to a time; what is written from now on is written then.
  public TestBook at(Instant instant) {
    now = instant;
    return this;
  }

  /// Goes to a local day and time, like `2026-10-03T21:30`.
  public TestBook at(String local) {
    return at(java.time.LocalDateTime.parse(local).atZone(ZONE).toInstant());
  }

  /// The book now.
  public Moment moment() {
    return new Moment(book, now, ZONE);
  }

  /// The clock the book is written by.
  public Clock clock() {
    InstantSource source = () -> now;
    return source.withZone(ZONE);
  }

  private static Passphrase passphrase() {
    return Passphrase.of("four small quiet stones".toCharArray());
  }
}
