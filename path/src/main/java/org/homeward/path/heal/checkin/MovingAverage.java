package org.homeward.path.heal.checkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The line through the dots: an exponentially weighted moving average in which a day counts a
/// fifth, so that half of what it says is of the last three days.
///
/// After days without an answer the older ones count less, as if the days had passed: after `d`
/// days the new answer weighs `1 - 0.8^d`. The line itself is broken there, because it knows
/// nothing of those days.
///
/// @param stretches unbroken parts of the line, oldest first
record MovingAverage(List<List<Place>> stretches) {
  /// The average on a day.
  record Place(LocalDate day, double value) {}

  static final double WEIGHT = 0.2;

  /// So many days apart are still joined: about the average's half-life.
  static final int JOINED_MOST = 3;

  static MovingAverage of(Series series) {
    List<List<Place>> stretches = new ArrayList<>();
    List<Place> stretch = new ArrayList<>();
    for (Series.Point point : series.points()) {
      if (stretch.isEmpty()) {
        stretch.add(new Place(point.day(), point.value()));
        continue;
      }
      Place before = stretch.getLast();
      long days = point.day().toEpochDay() - before.day().toEpochDay();
      double weight = 1 - Math.pow(1 - WEIGHT, (double) days);
      double value = before.value() + weight * (point.value() - before.value());
      if (days > JOINED_MOST) {
        stretches.add(List.copyOf(stretch));
        stretch.clear();
      }
      stretch.add(new Place(point.day(), value));
    }
    if (!stretch.isEmpty()) {
      stretches.add(List.copyOf(stretch));
    }
    return new MovingAverage(List.copyOf(stretches));
  }
}
