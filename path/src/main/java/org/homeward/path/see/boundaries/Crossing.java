package org.homeward.path.see.boundaries;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One time a limit was crossed, or a need went unmet.
///
/// @param boundary the id of the need or limit
/// @param on the day
/// @param words what happened, up to 500 characters; empty where not said
public record Crossing(String boundary, LocalDate on, String words) implements Fact {
  /// How these are kept.
  public static final EntryType<Crossing> TYPE =
      EntryType.of("boundary-crossed", "A limit was crossed", Crossing.class);

  static final int WORDS_MAX = 500;
  private static final int YEARS_BACK = 80;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  static Crossing read(Form form, EntryId boundary, LocalDate today) {
    return new Crossing(
        boundary.value(),
        form.date("on", today.minusYears(YEARS_BACK), today).orElse(today),
        form.text("words").atMost(WORDS_MAX).optional());
  }

  void fill(Form form) {
    form.with("on", on).with("words", words);
  }

  @Override
  public String inWords() {
    return DAY.format(on) + (words.isEmpty() ? "" : ": " + words);
  }
}
