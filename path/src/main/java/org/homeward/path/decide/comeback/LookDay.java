package org.homeward.path.decide.comeback;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// The earliest day to look whether anything changed. One entry.
///
/// @param day the day
/// @param note a few words, up to 300 characters; may be empty
public record LookDay(LocalDate day, String note) implements Fact {
  /// How it is kept.
  public static final EntryType<LookDay> TYPE =
      EntryType.of("return-day", "The earliest day to look", LookDay.class);

  static final EntryId ONLY = new EntryId("day");
  static final int NOTE_MAX = 300;
  private static final int YEARS_MOST = 10;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  static LookDay read(Form form, LocalDate today) {
    Optional<LocalDate> day =
        form.date("day", today.minusYears(YEARS_MOST), today.plusYears(YEARS_MOST));
    if (day.isEmpty()) {
      form.error("day", "Choose a day. You can move it whenever you like.");
    }
    return new LookDay(day.orElse(today), form.text("note").atMost(NOTE_MAX).optional());
  }

  void fill(Form form) {
    form.with("day", day).with("note", note);
  }

  @Override
  public String inWords() {
    return "Not before " + DAY.format(day) + "." + (note.isEmpty() ? "" : "\n" + note);
  }
}
