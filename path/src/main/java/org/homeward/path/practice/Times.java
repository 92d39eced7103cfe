package org.homeward.path.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.homeward.web.page.Call;

/// Times as a person says them.
///
/// @param today the person's day
/// @param zone where they are
public record Times(LocalDate today, ZoneId zone) {
  // Put together by hand: long pages have hundreds of times, and formats are slow.
  private static final List<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .toList();
  private static final int DAYS_NAMED = 14;
  private static final int NIGHT_FROM = 22;
  private static final int NIGHT_TO = 6;

  /// Times as of a call.
  public static Times of(Call call) {
    return new Times(call.today(), call.zone());
  }

  /// Times as of a moment.
  public static Times of(Moment moment) {
    return new Times(moment.today(), moment.zone());
  }

  /// "3 October", with the year where it is another one.
  public String day(LocalDate day) {
    return day.getYear() == today.getYear() ? dayAndMonth(day) : written(day);
  }

  /// "3 October 2026", whatever day it is read: for what is kept, exported or printed.
  public static String written(LocalDate day) {
    return dayAndMonth(day) + " " + day.getYear();
  }

  /// The same for the day of an instant.
  public String written(Instant at) {
    return written(LocalDate.ofInstant(at, zone));
  }

  private static String dayAndMonth(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
  }

  /// The day of an instant.
  public String day(Instant at) {
    return day(LocalDate.ofInstant(at, zone));
  }

  /// "today", "yesterday", "5 days ago", else the day.
  public String ago(LocalDate day) {
    long days = ChronoUnit.DAYS.between(day, today);
    if (days == 0) {
      return "today";
    }
    if (days == 1) {
      return "yesterday";
    }
    return days > 1 && days <= DAYS_NAMED ? days + " days ago" : day(day);
  }

  /// "today", "yesterday", "5 days ago", else the day.
  public String ago(Instant at) {
    return ago(LocalDate.ofInstant(at, zone));
  }

  /// "21:30".
  public String clock(Instant at) {
    LocalTime time = ZonedDateTime.ofInstant(at, zone).toLocalTime();
    return time.getHour() + (time.getMinute() < 10 ? ":0" : ":") + time.getMinute();
  }

  /// "3 October, 21:30".
  public String dayAndClock(Instant at) {
    return day(at) + ", " + clock(at);
  }

  /// "3 October, in the evening": the part of the day, as one remembers it.
  public String dayAndPart(Instant at) {
    return day(at) + ", " + part(ZonedDateTime.ofInstant(at, zone).toLocalTime());
  }

  private static String part(LocalTime time) {
    int hour = time.getHour();
    if (hour < 5) {
      return "at night";
    }
    if (hour < 12) {
      return "in the morning";
    }
    if (hour < 18) {
      return "in the afternoon";
    }
    return hour < 23 ? "in the evening" : "at night";
  }

  /// Whether it is late: from ten in the evening to six. At night nothing is decided here.
  public static boolean isNight(LocalTime time) {
    return time.getHour() >= NIGHT_FROM || time.getHour() < NIGHT_TO;
  }

  /// "1 day", "12 days".
  public static String days(long count) {
    return count == 1 ? "1 day" : count + " days";
  }

  /// "4 minutes", "2 hours", "3 days": one unit, rounded down.
  public static String span(Duration duration) {
    long minutes = duration.toMinutes();
    if (minutes < 60) {
      return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
    if (minutes < 48 * 60) {
      return minutes < 120 ? "1 hour" : minutes / 60 + " hours";
    }
    return days(duration.toDays());
  }
}
