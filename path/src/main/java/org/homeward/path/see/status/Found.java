package org.homeward.path.see.status;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.book.Book;

/// A day that a message history knows for one of the questions, offered beside what the person
/// remembers.
///
/// @param day the day found
/// @param words what is known of it, in one sentence
/// @param path where the messages behind it are
public record Found(LocalDate day, String words, String path) {
  /// Where such days come from.
  @FunctionalInterface
  public interface Source {
    /// The day found for a question; empty where nothing is known.
    Optional<Found> find(Book book, Question question);
  }
}
