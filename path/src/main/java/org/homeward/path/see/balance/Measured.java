package org.homeward.path.see.balance;

import java.util.Optional;
import org.homeward.book.Book;

/// What a message history measures of one thing, shown beside where the person placed it.
///
/// @param mine the person's share, 0 to 1
/// @param words what was measured and on how much it rests, in one sentence
/// @param path where the messages behind it are
public record Measured(double mine, String words, String path) {
  /// Where such figures come from.
  @FunctionalInterface
  public interface Source {
    /// The figure for a thing; empty where nothing is known.
    Optional<Measured> find(Book book, Thing thing);
  }
}
