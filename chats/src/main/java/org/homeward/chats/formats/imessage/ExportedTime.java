package org.homeward.chats.formats.imessage;

import java.time.DateTimeException;
import java.time.LocalDate;

/// The time at the start of a line, as imessage-exporter writes it: `May 17, 2022 5:29:42 PM`.
final class ExportedTime {
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final int LENGTH = 24;

  private long second;

  /// Whether a line starts with a time; it is 24 bytes long.
  boolean read(byte[] bytes, int from, int to) {
    if (to - from < LENGTH
        || bytes[from + 3] != ' '
        || bytes[from + 6] != ','
        || bytes[from + 7] != ' '
        || bytes[from + 12] != ' '
        || bytes[from + 15] != ':'
        || bytes[from + 18] != ':'
        || bytes[from + 21] != ' '
        || bytes[from + 23] != 'M') {
      return false;
    }
    int month = month(bytes, from);
    int day = two(bytes, from + 4);
    int century = two(bytes, from + 8);
    int year = two(bytes, from + 10);
    int hour = two(bytes, from + 13);
    int minute = two(bytes, from + 16);
    int seconds = two(bytes, from + 19);
    boolean afternoon = bytes[from + 22] == 'P';
    if (month < 1 || day < 1 || century < 0 || year < 0 || hour < 1 || hour > 12) {
      return false;
    }
    if (minute < 0 || minute > 59 || seconds < 0 || seconds > 59) {
      return false;
    }
    try {
      long days = LocalDate.of(century * 100 + year, month, day).toEpochDay();
      int hours = hour % 12 + (afternoon ? 12 : 0);
      second = days * 86_400 + hours * 3600 + minute * 60 + seconds;
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private static int month(byte[] bytes, int from) {
    for (int month = 0; month < 12; month++) {
      if (bytes[from] == MONTHS.charAt(3 * month)
          && bytes[from + 1] == MONTHS.charAt(3 * month + 1)
          && bytes[from + 2] == MONTHS.charAt(3 * month + 2)) {
        return month + 1;
      }
    }
    return -1;
  }

  private static int two(byte[] bytes, int at) {
    int tens = bytes[at] == ' ' ? 0 : bytes[at] - '0';
    int ones = bytes[at + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
  }

  /// Wall-clock seconds since 1970.
  long second() {
    return second;
  }

  /// Where what comes after the time begins.
  static int after(int from) {
    return from + LENGTH;
  }
}
