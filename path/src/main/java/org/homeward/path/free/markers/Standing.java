package org.homeward.path.free.markers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.path.heal.checkin.Series;
import org.homeward.path.heal.checkin.Trend;
import org.homeward.path.practice.Times;

/// What may fairly be said of one mark (science 3.2, 3.3, 3.6).
///
/// That one is gone is a count of looks, not a direction, so it may be said early; that one bends
/// or stays needs what every trend needs.
sealed interface Standing {
  /// Not enough looks to say anything.
  record TooEarly(int looks) implements Standing {}

  /// Rated 0 or 1 each time lately.
  ///
  /// @param looks how often in a row, three or more
  /// @param since the first of them, at least [#GONE_DAYS] before the last
  record Gone(int looks, LocalDate since) implements Standing {}

  /// Going down, beyond what chance does.
  ///
  /// @param halfLife how fast, where the looks can carry that
  record Bending(Trend.Moved trend, Optional<HalfLife> halfLife) implements Standing {}

  /// Looks enough, and it does not go down.
  record Staying(Trend trend) implements Standing {}

  /// A mark rated this or less is quiet.
  int GONE = 1;

  /// So many looks in a row.
  int GONE_LOOKS = 3;

  /// Over so many days: four weeks, so that no single good week is called an end.
  long GONE_DAYS = 28;

  /// Only the newest points say where it is going; a course of years is not one direction.
  int POINTS_MOST = 60;

  static Standing of(Series course) {
    List<Series.Point> all = course.points();
    List<Series.Point> quiet =
        all.reversed().stream().takeWhile(point -> point.value() <= GONE).toList();
    if (quiet.size() >= GONE_LOOKS
        && quiet.getLast().day().plusDays(GONE_DAYS).compareTo(quiet.getFirst().day()) <= 0) {
      return new Gone(quiet.size(), quiet.getLast().day());
    }
    var newest = new Series(all.subList(Math.max(0, all.size() - POINTS_MOST), all.size()));
    Trend trend = Trend.of(newest);
    return switch (trend) {
      case Trend.TooEarly early -> new TooEarly(all.size());
      case Trend.Unclear unclear -> new Staying(unclear);
      case Trend.Moved moved ->
          moved.aWeek() < 0 ? new Bending(moved, HalfLife.of(newest)) : new Staying(moved);
    };
  }

  /// One word or two for a small picture.
  default String tag() {
    return switch (this) {
      case TooEarly early -> early.looks() == 1 ? "1 look" : early.looks() + " looks";
      case Gone gone -> "gone";
      case Bending bending -> "bends";
      case Staying staying -> "stays";
    };
  }

  /// All that may be said, with what it rests on.
  default String sentence(Times times) {
    return switch (this) {
      case TooEarly early ->
          early.looks() == 0 ? "Not rated yet." : new Trend.TooEarly(early.looks()).sentence();
      case Gone gone ->
          "0 or 1 in all of the last "
              + gone.looks()
              + " looks, since "
              + times.day(gone.since())
              + ".";
      case Bending bending ->
          bending.trend().sentence()
              + bending.halfLife().map(half -> " " + half.sentence()).orElse("");
      case Staying staying -> staying.trend().sentence();
    };
  }
}
