package org.homeward.chats.text.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Reads times such as `2024-03-01T20:15:09.123+01:00`: with a `T` or a blank between day and time,
/// with or without parts of a second, with or without an offset. Asks the calendar once a day.
///
/// Not thread-safe.
public final class IsoTime {
  private static final int LENGTH_MIN = 19;
  private static final int DAY_SECONDS = 86_400;

  private int knownDate;
  private long knownDay;
  private long local;
  private boolean hasOffset;
  private int offset;

  /// Reads a time, and says whether it is one.
  public boolean read(byte[] bytes, int from, int to) {
    if (to - from < LENGTH_MIN
        || bytes[from + 4] != '-'
        || bytes[from + 7] != '-'
        || bytes[from + 10] != 'T' && bytes[from + 10] != ' '
        || bytes[from + 13] != ':'
        || bytes[from + 16] != ':') {
      return false;
    }
    int hour = two(bytes, from + 11, 23);
    int minute = two(bytes, from + 14, 59);
    int second = two(bytes, from + 17, 59);
    if (hour < 0 || minute < 0 || second < 0 || !day(bytes, from)) {
      return false;
    }
    local = knownDay * DAY_SECONDS + hour * 3600 + minute * 60 + second;
    int at = from + LENGTH_MIN;
    if (at < to && (bytes[at] == '.' || bytes[at] == ',')) {
      at++;
      while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
        at++;
      }
    }
    return offset(bytes, at, to);
  }

  private boolean day(byte[] bytes, int from) {
    int century = two(bytes, from, 99);
    int year = two(bytes, from + 2, 99);
    int month = two(bytes, from + 5, 12);
    int day = two(bytes, from + 8, 31);
    if (century < 0 || year < 0 || month < 1 || day < 1) {
      return false;
    }
    int date = (century * 100 + year) << 9 | month << 5 | day;
    if (date != knownDate) {
      try {
        knownDay = LocalDate.of(century * 100 + year, month, day).toEpochDay();
      } catch (DateTimeException noSuchDay) {
        return false;
      }
      knownDate = date;
    }
    return true;
  }

  private boolean offset(byte[] bytes, int from, int to) {
    hasOffset = from < to;
    offset = 0;
    if (!hasOffset || bytes[from] == 'Z' && from + 1 == to) {
      return true;
    }
    int minutesAt = to - from == 6 && bytes[from + 3] == ':' ? from + 4 : from + 3;
    if (bytes[from] != '+' && bytes[from] != '-' || to != minutesAt + 2) {
      return false;
    }
    int hours = two(bytes, from + 1, 23);
    int minutes = two(bytes, minutesAt, 59);
    offset = (hours * 3600 + minutes * 60) * (bytes[from] == '-' ? -1 : 1);
    return hours >= 0 && minutes >= 0;
  }

  private static int two(byte[] bytes, int at, int max) {
    int tens = bytes[at] - '0';
    int ones = bytes[at + 1] - '0';
    int both = tens * 10 + ones;
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 || both > max ? -1 : both;
  }

  /// What was read, in wall-clock seconds since 1970.
  public long local() {
    return local;
  }

  /// Whether it says which instant it is.
  public boolean hasOffset() {
    return hasOffset;
  }

  /// The instant, in seconds since 1970; without an offset as if the wall clock showed UTC.
  public long second() {
    return local - offset;
  }
}
