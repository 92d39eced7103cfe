package org.homeward.chats.formats.whatsapp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.chrono.IsoChronology;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a year is counted from. Phones show their own calendar, so the era is told by a word beside
/// the year or by the year itself.
enum Era {
  /// No word says so: told by the year.
  UNSAID,
  REIWA,
  HEISEI,
  SHOWA,
  BUDDHIST,
  MINGUO;

  private static final int MONTHS = 12;
  private static final int BUDDHIST_AHEAD = 543;
  private static final int MINGUO_BEHIND = 1911;

  /// The era a word beside a year names, or null.
  static @Nullable Era of(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "r", "reiwa", "令和" -> REIWA;
      case "h", "heisei", "平成" -> HEISEI;
      case "s", "showa", "shōwa", "昭和" -> SHOWA;
      case "be", "พ", "พศ", "พ.ศ", "พ.ศ." -> BUDDHIST;
      case "民國", "民国", "minguo" -> MINGUO;
      default -> null;
    };
  }

  /// The days since 1970, or [Layout#NO_DATE].
  long epochDay(int year, int month, int day) {
    if (month < 1 || month > MONTHS || day < 1 || day > 31) {
      return Layout.NO_DATE;
    }
    if (this == UNSAID && year >= 1388 && year < 1430) {
      return SolarHijri.epochDay(year, month, day);
    }
    if (this == UNSAID && year >= 1430 && year < 1500) {
      return lunarHijri(year, month, day);
    }
    int common = commonYear(year);
    if (common < 1970 || common > 2099 || day > daysIn(common, month)) {
      return Layout.NO_DATE;
    }
    return LocalDate.of(common, month, day).toEpochDay();
  }

  // Not by YearMonth: it makes formats for its text first, at a cost a short chat feels.
  private static int daysIn(int year, int month) {
    return switch (month) {
      case 2 -> IsoChronology.INSTANCE.isLeapYear(year) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  private int commonYear(int year) {
    return switch (this) {
      case REIWA -> 2018 + year;
      case HEISEI -> 1988 + year;
      case SHOWA -> 1925 + year;
      case BUDDHIST -> (year < 100 ? 2500 + year : year) - BUDDHIST_AHEAD;
      case MINGUO -> MINGUO_BEHIND + year;
      case UNSAID -> toldByItself(year);
    };
  }

  // Nobody wrote on WhatsApp before 2009: 67 is the Buddhist 2567, and 113 the Minguo year.
  private static int toldByItself(int year) {
    if (year < 52) {
      return 2000 + year;
    }
    if (year < 98) {
      return 2500 + year - BUDDHIST_AHEAD;
    }
    if (year < 200) {
      return MINGUO_BEHIND + year;
    }
    return year > 2450 && year < 2650 ? year - BUDDHIST_AHEAD : year;
  }

  private static long lunarHijri(int year, int month, int day) {
    try {
      return HijrahDate.of(year, month, day).toEpochDay();
    } catch (DateTimeException e) {
      return Layout.NO_DATE;
    }
  }
}
