package org.homeward.path.heal.checkin;

import java.time.LocalDate;
import java.util.List;

/// One kind of answer over the days. Days without an answer are not in it.
///
/// @param points oldest first, at most one a day
public record Series(List<Point> points) {
  /// The answer of one day.
  ///
  /// @param value on the answer's own scale, mostly 0 to 10
  public record Point(LocalDate day, int value) {}

  /// Copies the points.
  public Series {
    points = List.copyOf(points);
  }

  /// How many days have an answer.
  public int size() {
    return points.size();
  }

  /// Whether no day has one.
  public boolean isEmpty() {
    return points.isEmpty();
  }

  /// The part that begins on a day.
  public Series since(LocalDate first) {
    return new Series(points.stream().filter(point -> !point.day().isBefore(first)).toList());
  }

  /// How many days lie between the first and the last answer, both counted; 0 where there is none.
  public long span() {
    return isEmpty()
        ? 0
        : points.getLast().day().toEpochDay() - points.getFirst().day().toEpochDay() + 1;
  }

  /// The days, counted from the first.
  public double[] days() {
    long first = isEmpty() ? 0 : points.getFirst().day().toEpochDay();
    return points.stream().mapToDouble(point -> point.day().toEpochDay() - first).toArray();
  }

  /// The answers, in the same order.
  public double[] values() {
    return points.stream().mapToDouble(Point::value).toArray();
  }
}
