package org.homeward.path.hold.harddays;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Days many people find hard, ready to be taken onto the list. None of them comes up by itself.
enum ReadyDay {
  THEIRS("Their birthday", HardKind.BIRTHDAY, true),
  MINE("My own birthday", HardKind.BIRTHDAY, true),
  MET("The day we met", HardKind.ANNIVERSARY, true),
  ENDED("The day it ended", HardKind.ANNIVERSARY, true),
  FEAST("A feast with the whole family", HardKind.HOLIDAY, true),
  YEARS_END("The last night of the year", HardKind.HOLIDAY, MonthDay.of(12, 31)),
  FOURTEENTH("The fourteenth of February", HardKind.HOLIDAY, MonthDay.of(2, 14)),
  SUNDAY("Sunday afternoons", HardKind.OTHER, false),
  SONG("Our song", HardKind.SONG, false),
  STREET("The street where they live", HardKind.PLACE, false),
  CELEBRATION("A celebration where they may be", HardKind.OTHER, false),
  COURT("A court date, or papers to sign", HardKind.COURT, false);

  private final String label;
  private final HardKind kind;
  private final boolean yearly;
  private final Optional<MonthDay> date;

  ReadyDay(String label, HardKind kind, boolean yearly) {
    this(label, kind, yearly, Optional.empty());
  }

  ReadyDay(String label, HardKind kind, MonthDay date) {
    this(label, kind, true, Optional.of(date));
  }

  ReadyDay(String label, HardKind kind, boolean yearly, Optional<MonthDay> date) {
    this.label = label;
    this.kind = kind;
    this.yearly = yearly;
    this.date = date;
  }

  /// What it is called.
  public String label() {
    return label;
  }

  /// Its name in an address: a number, because addresses stay in a browser's history.
  public String key() {
    return Integer.toString(List.of(values()).indexOf(this) + 1);
  }

  /// The same on the list, with no plan yet; on its next date where it has one.
  HardDay taken(LocalDate today) {
    Optional<LocalDate> next =
        date.map(each -> each.atYear(today.getYear()))
            .map(each -> each.isBefore(today) ? each.plusYears(1) : each);
    return new HardDay(kind, label, next, yearly, "", "", "", OptionalInt.empty());
  }

  static Optional<ReadyDay> named(String key) {
    return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
  }
}
