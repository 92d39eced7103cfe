package org.homeward.bench.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.homeward.bench.sample.SampleVault;
import org.homeward.book.Book;
import org.homeward.store.sqlite.SqliteLogStore;
import org.homeward.vault.Vault;

/// Opens a book, or deciphers its bytes alone, in a virtual machine of its own: once just started,
/// then again and again.
final class OpenProbe {
  private OpenProbe() {}

  /// Prints the milliseconds of each opening, one a line.
  ///
  /// @param words the vault's file; the peer's file; `book` or `alone`; how often
  public static void main(String[] words) throws Exception {
    SealedAlone alone = SealedAlone.read(Path.of(words[1]));
    SecureRandom random = new SecureRandom();
    try (SqliteLogStore store = SqliteLogStore.open(Path.of(words[0]))) {
      for (int i = 0; i < Integer.parseInt(words[3]); i++) {
        try (Vault vault = SampleVault.open(store, random)) {
          System.out.println(words[2].equals("book") ? book(vault, random) : alone(alone));
        }
      }
    }
  }

  private static double book(Vault vault, SecureRandom random) {
    var types = SampleVault.types();
    long began = System.nanoTime();
    // Left open, so that no snapshot is written; the vault is closed by its owner.
    Book book = Book.open(vault, types, Clock.systemUTC(), random);
    double millis = (System.nanoTime() - began) / 1e6;
    if (book.size() == 0) {
      throw new IllegalStateException("an empty book");
    }
    return millis;
  }

  private static double alone(SealedAlone alone) throws Exception {
    long began = System.nanoTime();
    long bytes = alone.open();
    double millis = (System.nanoTime() - began) / 1e6;
    if (bytes == 0) {
      throw new IllegalStateException("nothing was deciphered");
    }
    return millis;
  }
}
