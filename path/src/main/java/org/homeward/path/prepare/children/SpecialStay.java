package org.homeward.path.prepare.children;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// Days that go another way than the weeks: a holiday, a birthday, a swap.
///
/// @param first the first day
/// @param last the last day, not before the first and within a year of it
/// @param stay with whom the children are
/// @param what what it is, up to 100 characters; may be empty
public record SpecialStay(LocalDate first, LocalDate last, Stay stay, String what) implements Fact {
  /// How these are kept.
  public static final EntryType<SpecialStay> TYPE =
      EntryType.of("children-days", "Days that go another way", SpecialStay.class);

  static final int WHAT_MAX = 100;
  private static final int YEARS_MOST = 3;
  private static final int DAYS_MOST = 365;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  static SpecialStay read(Form form, LocalDate today) {
    LocalDate earliest = today.minusYears(YEARS_MOST);
    LocalDate latest = today.plusYears(YEARS_MOST);
    Optional<LocalDate> first = form.date("first", earliest, latest);
    Optional<LocalDate> last = form.date("last", earliest, latest);
    if (first.isEmpty()) {
      form.error("first", "Choose the first day.");
    }
    if (first.isPresent() && last.filter(day -> day.isBefore(first.get())).isPresent()) {
      form.error("last", "This day is before the first one.");
    }
    LocalDate begin = first.orElse(today);
    LocalDate end = last.filter(day -> !day.isBefore(begin)).orElse(begin);
    if (end.isAfter(begin.plusDays(DAYS_MOST))) {
      form.error("last", "That is more than a year. Change the weeks instead.");
    }
    Optional<Stay> stay = form.choice("stay", Stay.class);
    if (stay.isEmpty()) {
      form.error("stay", "Choose where they are.");
    }
    return new SpecialStay(
        begin, end, stay.orElse(Stay.OTHER), form.text("what").atMost(WHAT_MAX).optional());
  }

  void fill(Form form) {
    form.with("first", first).with("last", last).with("stay", stay).with("what", what);
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  @Override
  public String inWords() {
    String days =
        first.equals(last) ? DAY.format(first) : DAY.format(first) + " to " + DAY.format(last);
    return days + ": " + stay.label() + (what.isEmpty() ? "" : "\n" + what);
  }
}
