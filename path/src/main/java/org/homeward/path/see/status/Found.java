package org.homeward.path.see.status;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.book.Book;
import org.homeward.web.form.Form;

/// What a message history knows of one of the questions, offered beside what the person remembers.
///
/// @param day the day found; empty where the answer is no day, or none was found
/// @param count the number found, 0 to 99; empty where the answer is no number, or cannot be known
/// @param words what is known of it, and what is not, in a sentence or two
/// @param path where the messages behind it are
public record Found(Optional<LocalDate> day, OptionalInt count, String words, String path) {
  /// A day that can be the answer.
  public static Found day(LocalDate day, String words, String path) {
    return new Found(Optional.of(day), OptionalInt.empty(), words, path);
  }

  /// A number that can be the answer.
  public static Found count(int count, String words, String path) {
    return new Found(Optional.empty(), OptionalInt.of(count), words, path);
  }

  /// Something to know beside the question, and no answer to it.
  public static Found only(String words, String path) {
    return new Found(Optional.empty(), OptionalInt.empty(), words, path);
  }

  /// What the button says that takes it as the answer; empty where there is nothing to take.
  public String use() {
    return day.isPresent() ? "Use that day" : count.isPresent() ? "Use that number" : "";
  }

  /// Puts it where the answer goes.
  void take(Form form) {
    day.ifPresent(known -> form.with("day", known));
    count.ifPresent(known -> form.with("fights", known));
  }

  /// Where such days and numbers come from.
  @FunctionalInterface
  public interface Source {
    /// What is found for a question.
    ///
    /// @param on the day of looking: nothing after it counts
    /// @return empty where nothing is known
    Optional<Found> find(Book book, Question question, LocalDate on);
  }
}
