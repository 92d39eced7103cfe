package org.homeward.path.see.chats;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.homeward.chats.outcome.Median;

/// Figures as a person says them.
final class Saying {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM yyyy, H:mm", Locale.ENGLISH);

  private static final double MINUTES_SAID = 90;
  private static final double HOURS_SAID = 48;

  private Saying() {}

  /// "61,240".
  static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /// "once", "twice", "12 times".
  static String times(long count) {
    return count == 1 ? "once" : count == 2 ? "twice" : number(count) + " times";
  }

  /// "1 message", "12 messages".
  static String messages(long count) {
    return count == 1 ? "1 message" : number(count) + " messages";
  }

  /// Of a hundred, rounded; 0 of nothing.
  static long ofHundred(long part, long whole) {
    return whole == 0 ? 0 : Math.round(100.0 * part / whole);
  }

  /// "under a minute", "4 minutes", "3 hours", "5 days".
  static String wait(Median median) {
    double minutes = median.minutes();
    if (!median.known()) {
      return "not known";
    }
    if (minutes < 1) {
      return "a minute";
    }
    if (minutes < MINUTES_SAID) {
      long whole = Math.round(minutes);
      return whole == 1 ? "1 minute" : whole + " minutes";
    }
    double hours = minutes / 60;
    return hours < HOURS_SAID ? Math.round(hours) + " hours" : Math.round(hours / 24) + " days";
  }

  /// "3 October 2026".
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// "3 October 2026, 21:30".
  static String time(LocalDateTime time) {
    return TIME.format(time);
  }
}
