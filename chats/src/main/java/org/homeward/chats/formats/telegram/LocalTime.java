package org.homeward.chats.formats.telegram;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Reads times such as `2024-03-01T20:15:09`. Asks the calendar once a day.
final class LocalTime {
  /// What is given for what is no time.
  static final long NONE = Long.MIN_VALUE;

  private static final int LENGTH = 19;
  private static final int DAY_SECONDS = 86_400;

  private int knownDate;
  private long knownDay;

  /// Wall-clock seconds since 1970, or [#NONE].
  long read(byte[] bytes, int from, int to) {
    if (to - from < LENGTH
        || bytes[from + 4] != '-'
        || bytes[from + 7] != '-'
        || bytes[from + 13] != ':'
        || bytes[from + 16] != ':') {
      return NONE;
    }
    int year = two(bytes, from) * 100 + two(bytes, from + 2);
    int month = two(bytes, from + 5);
    int day = two(bytes, from + 8);
    int hour = two(bytes, from + 11);
    int minute = two(bytes, from + 14);
    int second = two(bytes, from + 17);
    if (year < 0 || month < 0 || day < 0 || hour < 0 || hour > 23) {
      return NONE;
    }
    if (minute < 0 || minute > 59 || second < 0 || second > 59) {
      return NONE;
    }
    int date = year << 9 | month << 5 | day;
    if (date != knownDate) {
      try {
        knownDay = LocalDate.of(year, month, day).toEpochDay();
      } catch (DateTimeException noSuchDay) {
        return NONE;
      }
      knownDate = date;
    }
    return knownDay * DAY_SECONDS + hour * 3600 + minute * 60 + second;
  }

  // Far below zero where one of them is no digit.
  private static int two(byte[] bytes, int at) {
    int tens = bytes[at] - '0';
    int ones = bytes[at + 1] - '0';
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10_000;
  }
}
