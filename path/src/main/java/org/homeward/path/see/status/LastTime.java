package org.homeward.path.see.status;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.homeward.web.form.Form;

/// When something last was: the day, or about when.
///
/// @param day the day; empty where it is not known
/// @param roughly about when; empty where the day is known, or nothing was said
public record LastTime(Optional<LocalDate> day, Optional<Rough> roughly) {
  static final LastTime UNSAID = new LastTime(Optional.empty(), Optional.empty());

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final int YEARS_BACK = 80;

  /// The day goes before: whoever knows it need not guess.
  public LastTime {
    if (day.isPresent()) {
      roughly = Optional.empty();
    }
  }

  static LastTime read(Form form, LocalDate on) {
    return new LastTime(
        form.date("day", on.minusYears(YEARS_BACK), on), form.choice("roughly", Rough.class));
  }

  void fill(Form form) {
    form.with("day", day).with("roughly", roughly);
  }

  boolean isSaid() {
    return day.isPresent() || roughly.isPresent();
  }

  /// How many days before `on` that was; only where the day is known.
  Optional<Long> daysBefore(LocalDate on) {
    return day.map(known -> ChronoUnit.DAYS.between(known, on));
  }

  /// "14 June 2026, 67 days before", or about when; empty where nothing was said.
  String inWords(LocalDate on) {
    return day.map(known -> DAY.format(known) + ", " + before(ChronoUnit.DAYS.between(known, on)))
        .or(() -> roughly.map(Rough::label))
        .orElse("");
  }

  private static String before(long days) {
    if (days == 0) {
      return "the same day";
    }
    return days == 1 ? "the day before" : days + " days before";
  }
}
