package org.homeward.chats.formats.whatsapp;

import java.time.LocalDate;

/// The calendar of Iran and Afghanistan, for the years a phone can show.
final class SolarHijri {
  private static final int FIRST_YEAR = 1388;
  private static final long FIRST_DAY = LocalDate.of(2009, 3, 21).toEpochDay();
  private static final int LONG_MONTHS = 6;

  private SolarHijri() {}

  /// The days since 1970, or [Layout#NO_DATE].
  static long epochDay(int year, int month, int day) {
    if (day > monthLength(year, month)) {
      return Layout.NO_DATE;
    }
    long start = FIRST_DAY;
    for (int y = FIRST_YEAR; y < year; y++) {
      start += isLeap(y) ? 366 : 365;
    }
    int before = month - 1;
    return start + before * 30L + Math.min(before, LONG_MONTHS) + day - 1;
  }

  private static int monthLength(int year, int month) {
    if (month <= LONG_MONTHS) {
      return 31;
    }
    return month < 12 || isLeap(year) ? 30 : 29;
  }

  // The rule of 33 years agrees with the observed calendar far beyond these years.
  private static boolean isLeap(int year) {
    return switch (year % 33) {
      case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
      default -> false;
    };
  }
}
