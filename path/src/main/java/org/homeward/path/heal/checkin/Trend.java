package org.homeward.path.heal.checkin;

import java.util.Locale;
import java.util.SplittableRandom;

/// What may fairly be said about where a series of days is going (science 3.2, 3.6, 3.7).
///
/// A straight line through fewer than 21 days points the wrong way in a third of honest cases, so
/// before that nothing is said. After that, only what an interval around the slope leaves no doubt
/// about.
public sealed interface Trend {
  /// Not enough days to say anything fair.
  record TooEarly(int days) implements Trend {}

  /// Enough days, and no clear direction.
  record Unclear(int days) implements Trend {}

  /// A clear direction.
  ///
  /// @param aWeek how much it changed in a week, in points; not 0
  /// @param low where that likely lies, from
  /// @param high where that likely lies, to; on the same side of 0
  record Moved(int days, double aWeek, double low, double high) implements Trend {}

  /// So many check-ins, over at least as many days.
  int DAYS_LEAST = 21;

  /// How much of the drawn slopes the interval holds. With neighbouring days alike and few blocks
  /// to draw from, the bootstrap is too sure of itself: at 0.95 it finds a direction in 18 of 100
  /// months that have none, at 0.99 in 6 (21 days, correlation 0.35), and its intervals then hold
  /// the true slope about 9 times in 10. A test measures this.
  double SHARE = 0.99;

  /// The same days always say the same.
  long SEED = 20_261_122L;

  /// What may be said of a series.
  static Trend of(Series series) {
    if (series.size() < DAYS_LEAST || series.span() < DAYS_LEAST) {
      return new TooEarly(series.size());
    }
    double[] x = series.days();
    double[] y = series.values();
    TheilSen line = TheilSen.fit(x, y);
    TheilSen.Interval likely = line.interval(x, y, SHARE, new SplittableRandom(SEED));
    if (line.slope() == 0 || likely.holds(0)) {
      return new Unclear(series.size());
    }
    return new Moved(series.size(), line.slope() * 7, likely.low() * 7, likely.high() * 7);
  }

  /// The trend as a sentence, with the number of days it rests on.
  default String sentence() {
    return switch (this) {
      case TooEarly early ->
          "Not enough days yet to say where it is going ("
              + early.days()
              + " of "
              + DAYS_LEAST
              + ").";
      case Unclear unclear ->
          "No clear direction over these " + unclear.days() + " days. That is an answer too.";
      case Moved moved ->
          "Over these %d days it went %s by about %s points a week (likely between %s and %s)."
              .formatted(
                  moved.days(),
                  moved.aWeek() > 0 ? "up" : "down",
                  points(moved.aWeek()),
                  points(smaller(moved)),
                  points(larger(moved)));
    };
  }

  private static double smaller(Moved moved) {
    return Math.min(Math.abs(moved.low()), Math.abs(moved.high()));
  }

  private static double larger(Moved moved) {
    return Math.max(Math.abs(moved.low()), Math.abs(moved.high()));
  }

  private static String points(double value) {
    return String.format(Locale.ROOT, Math.abs(value) < 0.05 ? "%.2f" : "%.1f", Math.abs(value));
  }
}
