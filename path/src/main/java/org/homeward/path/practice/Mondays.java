package org.homeward.path.practice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// The day a week is known by. A week begins on its Monday (ISO 8601).
public final class Mondays {
  private Mondays() {}

  /// The Monday of the week a day is in; the day itself where it is one.
  public static LocalDate of(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
