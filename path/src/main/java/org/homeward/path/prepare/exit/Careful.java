package org.homeward.path.prepare.exit;

import org.homeward.book.Book;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;

/// That every page goes the careful way: the person asked for it, or an answer of theirs showed
/// that it is needed. Only this is kept, never the answers that led to it.
///
/// @param on whether it holds now
public record Careful(boolean on) implements Fact {
  /// How it is kept.
  public static final EntryType<Careful> TYPE =
      EntryType.of("careful", "The careful way", Careful.class);

  static final EntryId ONLY = new EntryId("careful");

  /// Whether pages go the careful way: no talk in person is suggested, nothing is blocked or
  /// deleted at once, evidence is kept. "No" never means that somebody is safe.
  public static boolean isOn(Book book) {
    return book.find(TYPE, ONLY).map(entry -> entry.fact().on()).orElse(false);
  }

  /// Turns the careful way on, where an answer shows that it is needed. The person can turn it off
  /// on the pages of this practice.
  public static void turnOn(Book book) {
    book.put(TYPE, ONLY, new Careful(true));
  }

  @Override
  public String inWords() {
    return on ? "The careful way is on." : "The careful way is off.";
  }
}
