package org.homeward.path.hold.harddays;

import org.homeward.book.Book;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// What a hard day is called in a calendar that others may see. One entry for all days.
///
/// @param title 1 to 60 characters
public record CalendarName(String title) implements Fact {
  static final EntryType<CalendarName> TYPE =
      EntryType.of("hard-day-title", "What my calendar calls them", CalendarName.class);

  static final EntryId ONLY = new EntryId("title");
  static final int TITLE_MAX = 60;
  private static final CalendarName FIRST = new CalendarName("A quiet day");

  static CalendarName of(Book book) {
    return book.find(TYPE, ONLY).map(entry -> entry.fact()).orElse(FIRST);
  }

  static CalendarName read(Form form) {
    return new CalendarName(
        form.text("title").atMost(TITLE_MAX).required("Write a title that tells nobody anything."));
  }

  void fill(Form form) {
    form.with("title", title);
  }

  @Override
  public String inWords() {
    return title;
  }
}
