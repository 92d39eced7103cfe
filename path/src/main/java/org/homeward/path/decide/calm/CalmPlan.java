package org.homeward.path.decide.calm;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// From when, for how long, and what it is about. One entry; a new round replaces it.
///
/// @param from the first day
/// @param span for how long
/// @param what what is being decided, in the person's words, up to 200 characters; may be empty
public record CalmPlan(LocalDate from, Span span, String what) implements Fact {
  /// How it is kept.
  public static final EntryType<CalmPlan> TYPE =
      EntryType.of("calm-plan", "Not until calm", CalmPlan.class);

  static final EntryId ONLY = new EntryId("plan");
  static final int WHAT_MAX = 200;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  static CalmPlan read(Form form, LocalDate today) {
    Span span =
        form.choice("span", Span.class)
            .orElseGet(() -> {
              form.error("span", "Choose a week or a month. You can change it any day.");
              return Span.WEEK;
            });
    LocalDate from =
        form.date("from", today.minusDays(Span.MONTH.days()), today.plusDays(Span.WEEK.days()))
            .orElse(today);
    return new CalmPlan(from, span, form.text("what").atMost(WHAT_MAX).optional());
  }

  void fill(Form form) {
    form.with("from", from).with("span", span).with("what", what);
  }

  /// The last day.
  public LocalDate last() {
    return from.plusDays(span.days() - 1L);
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(last());
  }

  @Override
  public String inWords() {
    return span.label() + " from " + DAY.format(from) + "." + (what.isEmpty() ? "" : "\n" + what);
  }
}
