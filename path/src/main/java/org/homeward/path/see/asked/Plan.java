package org.homeward.path.see.asked;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// The next question, ready for a calm moment. One entry.
///
/// @param question what to ask, in the person's words, 1 to 300 characters
/// @param when when to ask, up to 120 characters; empty where not said
/// @param where where to ask, up to 120 characters; empty where not said
/// @param on the day to ask; empty where none was chosen
public record Plan(String question, String when, String where, Optional<LocalDate> on)
    implements Fact {
  /// How it is kept.
  public static final EntryType<Plan> TYPE =
      EntryType.of("asked-plan", "The next question", Plan.class);

  static final EntryId ONLY = new EntryId("next");
  static final int QUESTION_MAX = 300;
  static final int PLACE_MAX = 120;
  private static final int YEARS_AHEAD = 2;
  private static final int DAYS_SPOKEN_OF = 3;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  static Plan read(Form form, LocalDate today) {
    return new Plan(
        form.text("question").atMost(QUESTION_MAX).required("Write the question first."),
        form.text("when").atMost(PLACE_MAX).optional(),
        form.text("where").atMost(PLACE_MAX).optional(),
        form.date("day", today.minusYears(1), today.plusYears(YEARS_AHEAD)));
  }

  void fill(Form form) {
    form.with("question", question).with("when", when).with("where", where).with("day", on);
  }

  /// Whether the first page may speak of it: on its day and shortly after, and then no more.
  boolean isDue(LocalDate today) {
    return on.filter(day -> !day.isAfter(today) && day.plusDays(DAYS_SPOKEN_OF).isAfter(today))
        .isPresent();
  }

  /// "Sunday after breakfast, 6 December 2026"; empty where nothing was said.
  public String moment() {
    String day = on.map(DAY::format).orElse("");
    return when.isEmpty() || day.isEmpty() ? when + day : when + ", " + day;
  }

  @Override
  public String inWords() {
    return question
        + (moment().isEmpty() ? "" : "\nWhen: " + moment())
        + (where.isEmpty() ? "" : "\nWhere: " + where);
  }
}
