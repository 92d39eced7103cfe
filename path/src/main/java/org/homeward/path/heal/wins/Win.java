package org.homeward.path.heal.wins;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;

/// One small thing done.
///
/// @param text what it was, 1 to 200 characters
/// @param day when, in the person's own days
public record Win(String text, LocalDate day) implements Fact {
  /// How wins are kept.
  public static final EntryType<Win> TYPE = EntryType.of("win", "A small win", Win.class);

  static final int TEXT_MAX = 200;
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  static Win read(Form form, LocalDate today) {
    String text = form.text("text").atMost(TEXT_MAX).required("Write what it was. A few words do.");
    Optional<LocalDate> day = form.date("day", EARLIEST, today);
    return new Win(text, day.orElse(today));
  }

  void fill(Form form) {
    form.with("text", text).with("day", day);
  }

  @Override
  public String inWords() {
    return Times.written(day) + ": " + text;
  }
}
