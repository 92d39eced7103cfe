package org.homeward.path.hold.harddays;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;

/// That the first page says nothing of a hard day this time.
///
/// @param day the day it comes
public record PutAside(LocalDate day) implements Fact {
  static final EntryType<PutAside> TYPE =
      EntryType.of("hard-day-aside", "A day not to be spoken of", PutAside.class);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  @Override
  public String inWords() {
    return "Nothing is said of " + DAY.format(day) + " beforehand.";
  }
}
