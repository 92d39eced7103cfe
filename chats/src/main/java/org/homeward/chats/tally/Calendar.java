package org.homeward.chats.tally;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/// Tells the month of wall-clock times, quickly for times near each other.
public final class Calendar {
  private static final long FIRST = -62_135_596_800L;
  private static final long LAST = 253_402_300_799L;

  private long from = 1;
  private long to;
  private int month;
  private long hourFrom = 1;
  private long hourTo;
  private long hours;
  private int hourOfDay;

  /// The month `time` is in, counted from January of the year 0.
  ///
  /// @param time wall-clock seconds since 1970
  public int month(long time) {
    if (time < from || time >= to) {
      LocalDateTime day = wall(time);
      LocalDateTime first = day.toLocalDate().withDayOfMonth(1).atStartOfDay();
      from = first.toEpochSecond(ZoneOffset.UTC);
      to = first.plusMonths(1).toEpochSecond(ZoneOffset.UTC);
      month = Math.toIntExact(day.getLong(ChronoField.PROLEPTIC_MONTH));
    }
    return month;
  }

  /// The hour of the day, 0 to 23.
  public static int hour(long time) {
    return (int) (Math.floorMod(time, 86_400L) / 3_600);
  }

  /// The hour of the day, without dividing for times near each other: the first compiler calls what
  /// divides.
  public int hourOfDay(long time) {
    lookAt(time);
    return hourOfDay;
  }

  /// How many hours end after `earlier` and not after `time`.
  public long hoursBetween(long earlier, long time) {
    lookAt(time);
    return earlier >= hourFrom ? 0 : hours - Math.floorDiv(earlier, 3_600L);
  }

  private void lookAt(long time) {
    if (time < hourFrom || time >= hourTo) {
      hours = Math.floorDiv(time, 3_600L);
      hourFrom = hours * 3_600;
      hourTo = hourFrom + 3_600;
      hourOfDay = hour(time);
    }
  }

  /// A month as counted by [#month].
  public static YearMonth yearMonth(int month) {
    return YearMonth.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1);
  }

  /// Wall-clock seconds as date and time; what is before the year 1 or after 9999 is moved there.
  public static LocalDateTime wall(long time) {
    return LocalDateTime.ofEpochSecond(Math.clamp(time, FIRST, LAST), 0, ZoneOffset.UTC);
  }
}
