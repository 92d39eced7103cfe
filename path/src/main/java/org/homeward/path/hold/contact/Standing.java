package org.homeward.path.hold.contact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.Set;

/// What stands on one day: the figures over every day from the first one counted to that day, both
/// included. A day is free where nothing recorded on it dents; a day of which nothing is written
/// counts as free.
public final class Standing {
  /// From so many counted days on a share and a strength mean something.
  public static final int DAYS_FOR_FIGURES = 7;

  private static final int WINDOW_DAYS = 30;

  private final LocalDate from;
  private final LocalDate today;
  private final double[] strength;
  private final boolean[] free;
  private long freeDays;
  private long longest;
  private long since;
  private long freeInWindow;

  private Standing(LocalDate from, LocalDate today) {
    this.from = from;
    this.today = today;
    int days = Math.toIntExact(ChronoUnit.DAYS.between(from, today) + 1);
    this.strength = new double[days];
    this.free = new boolean[days];
  }

  /// @param from the first day counted
  /// @param today the last, not before `from`
  /// @param dented the days that are not free; those outside are not looked at
  static Standing of(LocalDate from, LocalDate today, Set<LocalDate> dented) {
    if (today.isBefore(from)) {
      throw new IllegalArgumentException("counting ends before it begins");
    }
    var standing = new Standing(from, today);
    standing.count(dented);
    return standing;
  }

  private void count(Set<LocalDate> dented) {
    double value = 0;
    for (int i = 0; i < free.length; i++) {
      free[i] = !dented.contains(from.plusDays(i));
      value = Strength.after(value, free[i]);
      strength[i] = value;
      since = free[i] ? since + 1 : 0;
      longest = Math.max(longest, since);
      freeDays += free[i] ? 1 : 0;
      freeInWindow += free[i] && i >= free.length - WINDOW_DAYS ? 1 : 0;
    }
  }

  /// The first day counted.
  public LocalDate from() {
    return from;
  }

  /// The last day counted.
  public LocalDate today() {
    return today;
  }

  /// How many days are counted, 1 or more.
  public int counted() {
    return free.length;
  }

  /// Days since the last one that was not free, that day not counted; all of them where there was
  /// none; 0 where it is this very day. Pages never show that 0.
  public long since() {
    return since;
  }

  /// How many days were free, in all. No later day makes it less.
  public long freeDays() {
    return freeDays;
  }

  /// The most free days in a row.
  public long longest() {
    return longest;
  }

  /// How many days [#freeInWindow] looks at: the last 30, or fewer where fewer are counted.
  public int window() {
    return Math.min(WINDOW_DAYS, free.length);
  }

  /// How many of the last [#window] days were free.
  public long freeInWindow() {
    return freeInWindow;
  }

  /// Whether there are days enough to show a share and a strength.
  public boolean carriesFigures() {
    return free.length >= DAYS_FOR_FIGURES;
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

  /// Whether a day is among those counted.
  public boolean counts(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(today);
  }

  /// Whether a counted day was free.
  public boolean freeOn(LocalDate day) {
    return free[index(day)];
  }

  /// The strength at the end of a counted day, 0 to 1.
  public double strengthOn(LocalDate day) {
    return strength[index(day)];
  }

  private int index(LocalDate day) {
    if (!counts(day)) {
      throw new IllegalArgumentException("a day that is not counted");
    }
    return Math.toIntExact(ChronoUnit.DAYS.between(from, day));
  }
}
