package org.homeward.path.practice.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// When something is, the first time.
public sealed interface When {
  /// Whole days.
  ///
  /// @param first the first day
  /// @param last the last day, not before the first
  record Days(LocalDate first, LocalDate last) implements When {
    /// @throws IllegalArgumentException when the last day is before the first
    public Days {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("the last day is before the first");
      }
    }
  }

  /// From one time of day to another, as the clock on the wall shows them.
  ///
  /// @param from the beginning, to the second
  /// @param to the end, after the beginning
  record Hours(LocalDateTime from, LocalDateTime to) implements When {
    /// @throws IllegalArgumentException when the end is not after the beginning
    public Hours {
      if (!to.isAfter(from)) {
        throw new IllegalArgumentException("the end is not after the beginning");
      }
    }
  }

  /// One whole day.
  static When day(LocalDate day) {
    return new Days(day, day);
  }

  /// The day it begins.
  default LocalDate begins() {
    return switch (this) {
      case Days days -> days.first();
      case Hours hours -> hours.from().toLocalDate();
    };
  }
}
