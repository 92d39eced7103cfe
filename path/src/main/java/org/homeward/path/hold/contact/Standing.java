package org.homeward.path.hold.contact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.Set;

/// What stands on one day: the figures over every day from the first one counted to that day.
///
/// A day is free when it is over and nothing recorded on it dents; a day of which nothing is
/// written counts as free. A day with contact counts at once, a free one when it is over, so that
/// no figure of free days ever falls because of what happens today.
public final class Standing {
  /// From so many counted days on a share and a strength mean something.
  public static final int DAYS_FOR_FIGURES = 7;

  private static final int WINDOW_DAYS = 30;

  /// What a day is.
  public enum Day {
    /// Over, and without contact.
    FREE,
    /// With contact that dents.
    DENTED,
    /// With contact, all of it within the plan of a fade: no free day, and no dent.
    PLANNED,
    /// Today, without contact so far.
    UNDER_WAY,
    /// Before the first day counted, or after today.
    OUTSIDE
  }

  private final LocalDate from;
  private final LocalDate today;
  private final Day[] days;
  private final double[] strength;
  private final int counted;
  private long freeDays;
  private long longest;
  private long since;
  private long freeInWindow;

  private Standing(LocalDate from, LocalDate today, Set<LocalDate> dented, Set<LocalDate> planned) {
    this.from = from;
    this.today = today;
    int length = Math.toIntExact(ChronoUnit.DAYS.between(from, today) + 1);
    this.days = new Day[length];
    this.strength = new double[length];
    boolean told = dented.contains(today) || planned.contains(today);
    this.counted = told ? length : length - 1;
    count(dented, planned);
  }

  /// @param from the first day counted
  /// @param today the day it is, not before `from`
  /// @param dented the days with contact that dents; those outside are not looked at
  /// @param planned the days with contact of which all is within a plan; likewise
  static Standing of(
      LocalDate from, LocalDate today, Set<LocalDate> dented, Set<LocalDate> planned) {
    if (today.isBefore(from)) {
      throw new IllegalArgumentException("counting ends before it begins");
    }
    return new Standing(from, today, dented, planned);
  }

  private void count(Set<LocalDate> dented, Set<LocalDate> planned) {
    double value = 0;
    for (int i = 0; i < days.length; i++) {
      boolean dent = dented.contains(from.plusDays(i));
      boolean plan = !dent && planned.contains(from.plusDays(i));
      Day over = plan ? Day.PLANNED : i < counted ? Day.FREE : Day.UNDER_WAY;
      days[i] = dent ? Day.DENTED : over;
      boolean free = days[i] == Day.FREE;
      value = i < counted && !plan ? Strength.after(value, free) : value;
      strength[i] = value;
      since = free ? since + 1 : dent || plan ? 0 : since;
      longest = Math.max(longest, since);
      freeDays += free ? 1 : 0;
      freeInWindow += free && i >= counted - WINDOW_DAYS ? 1 : 0;
    }
  }

  /// The first day counted.
  public LocalDate from() {
    return from;
  }

  /// The day it is.
  public LocalDate today() {
    return today;
  }

  /// How many days are counted: those that are over, and today where it is dented; 0 or more.
  public int counted() {
    return counted;
  }

  /// Whole free days since the last one with contact; all of them where there was none. 0 on that
  /// day and the one after it. Pages never show that 0.
  public long since() {
    return since;
  }

  /// How many days were free, in all.
  public long freeDays() {
    return freeDays;
  }

  /// The most free days in a row.
  public long longest() {
    return longest;
  }

  /// How many days [#freeInWindow] looks at: the last 30 counted, or fewer where there are fewer.
  public int window() {
    return Math.min(WINDOW_DAYS, counted);
  }

  /// How many of the last [#window] days were free.
  public long freeInWindow() {
    return freeInWindow;
  }

  /// Whether there are days enough to show a share and a strength.
  public boolean carriesFigures() {
    return counted >= DAYS_FOR_FIGURES;
  }

  /// The strength, 0 to 1; see [Strength].
  public double strength() {
    return strength[strength.length - 1];
  }

  /// The strength as it is shown, 1 to 100; empty where there are too few days, or it rounds to 0.
  public OptionalInt points() {
    int rounded = (int) Math.round(strength() * 100);
    return carriesFigures() && rounded > 0 ? OptionalInt.of(rounded) : OptionalInt.empty();
  }

  /// What a day is.
  public Day day(LocalDate day) {
    boolean outside = day.isBefore(from) || day.isAfter(today);
    return outside ? Day.OUTSIDE : days[index(day)];
  }

  /// The strength at the end of a day from the first one counted to today, 0 to 1.
  ///
  /// @throws IllegalArgumentException for a day outside
  public double strengthOn(LocalDate day) {
    if (day(day) == Day.OUTSIDE) {
      throw new IllegalArgumentException("a day that is not counted");
    }
    return strength[index(day)];
  }

  private int index(LocalDate day) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, day));
  }
}
