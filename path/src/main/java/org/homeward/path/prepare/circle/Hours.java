package org.homeward.path.prepare.circle;

import java.time.DayOfWeek;
import java.time.LocalTime;

/// When somebody said they can be called. Each hour's end is not part of it any more.
public enum Hours {
  ANY("At any hour") {
    @Override
    boolean covers(LocalTime time, DayOfWeek day) {
      return true;
    }
  },
  DAY("By day, Monday to Friday") {
    @Override
    boolean covers(LocalTime time, DayOfWeek day) {
      return !isWeekend(day) && isBetween(time, MORNING, EVENING_BEGINS);
    }
  },
  EVENING("In the evening") {
    @Override
    boolean covers(LocalTime time, DayOfWeek day) {
      return isBetween(time, EVENING_BEGINS, NIGHT);
    }
  },
  WEEKEND("At the weekend") {
    @Override
    boolean covers(LocalTime time, DayOfWeek day) {
      return isWeekend(day) && isWaking(time);
    }
  };

  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime EVENING_BEGINS = LocalTime.of(18, 0);
  private static final LocalTime NIGHT = LocalTime.of(22, 30);

  private final String label;

  Hours(String label) {
    this.label = label;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }

  abstract boolean covers(LocalTime time, DayOfWeek day);

  /// When a call wakes nobody, as far as one can know.
  static boolean isWaking(LocalTime time) {
    return isBetween(time, MORNING, NIGHT);
  }

  private static boolean isBetween(LocalTime time, LocalTime from, LocalTime until) {
    return !time.isBefore(from) && time.isBefore(until);
  }

  private static boolean isWeekend(DayOfWeek day) {
    return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
  }
}
