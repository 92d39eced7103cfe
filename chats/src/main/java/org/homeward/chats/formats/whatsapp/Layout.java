package org.homeward.chats.formats.whatsapp;

import java.util.Set;
import org.homeward.chats.reading.DayOrder;

/// The order in which a date's three numbers stand.
enum Layout {
  DAY_MONTH_YEAR,
  MONTH_DAY_YEAR,
  YEAR_MONTH_DAY,
  YEAR_DAY_MONTH;

  /// The orders a date can be in whose last number is the year.
  static final Set<Layout> YEAR_LAST = Set.of(DAY_MONTH_YEAR, MONTH_DAY_YEAR);

  /// The orders a date of three short numbers can be in.
  static final Set<Layout> ALL_SHORT = Set.of(DAY_MONTH_YEAR, MONTH_DAY_YEAR, YEAR_MONTH_DAY);

  /// The orders a date can be in whose first number is the year.
  static final Set<Layout> YEAR_FIRST = Set.of(YEAR_MONTH_DAY, YEAR_DAY_MONTH);

  /// What [#epochDay] says of three numbers that are no date.
  static final long NO_DATE = Long.MIN_VALUE;

  /// The days since 1970 of a date in this order, or [#NO_DATE].
  long epochDay(DateNumbers date) {
    return switch (this) {
      case DAY_MONTH_YEAR -> date.era().epochDay(date.third(), date.second(), date.first());
      case MONTH_DAY_YEAR -> date.era().epochDay(date.third(), date.first(), date.second());
      case YEAR_MONTH_DAY -> date.era().epochDay(date.first(), date.second(), date.third());
      case YEAR_DAY_MONTH -> date.era().epochDay(date.first(), date.third(), date.second());
    };
  }

  /// The order a person chose, with the year last.
  static Layout of(DayOrder chosen) {
    return switch (chosen) {
      case DAY_FIRST -> DAY_MONTH_YEAR;
      case MONTH_FIRST -> MONTH_DAY_YEAR;
    };
  }

  /// Whether the day stands before the month.
  boolean dayFirst() {
    return this == DAY_MONTH_YEAR || this == YEAR_DAY_MONTH;
  }
}
