package org.homeward.path.tell.letgo;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.homeward.book.Book;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.practice.Moment;
import org.homeward.vault.InMemoryLogStore;
import org.homeward.vault.KeyCost;
import org.homeward.vault.Passphrase;
import org.homeward.vault.Vault;
import org.homeward.vault.VaultId;

/// A book in memory that knows this practice's entries, at one fixed time.
final class OpenBook {
  static final Instant NOW = Instant.parse("2026-10-03T20:00:00Z");

  private OpenBook() {}

  static Book empty() {
    List<EntryType<?>> types = new ArrayList<>(new LetgoPractice().types());
    types.add(Person.TYPE);
    var random = new SecureRandom();
    try (Passphrase passphrase = Passphrase.of("four small quiet stones".toCharArray())) {
      var creation =
          Vault.create(
              new InMemoryLogStore(),
              new VaultId("test"),
              KeyCost.forTestsInsecurely(),
              passphrase,
              random);
      creation.recoveryCode().close();
      return Book.open(creation.vault(), types, Clock.fixed(NOW, ZoneOffset.UTC), random);
    }
  }

  static Moment moment(Book book) {
    return new Moment(book, NOW, ZoneOffset.UTC);
  }
}
