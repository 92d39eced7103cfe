package org.homeward.path.see.chats;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Whole months, the first and the last included.
record Period(YearMonth from, YearMonth to) {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  /// @throws IllegalArgumentException when it ends before it begins
  Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a period that ends before it begins");
    }
  }

  /// Whether a wall-clock time, in seconds since 1970, is in it.
  boolean holds(long time) {
    return time >= start(from) && time < start(to.plusMonths(1));
  }

  private static long start(YearMonth month) {
    return month.atDay(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }

  /// "March 2021 to August 2026".
  String words() {
    return from.equals(to) ? name(from) : name(from) + " to " + name(to);
  }

  /// "March 2021".
  static String name(YearMonth month) {
    return MONTH.format(month);
  }
}
