package org.homeward.path.free.markers;

import java.util.Optional;
import org.homeward.path.heal.checkin.Series;

/// In how many days half of something went, where the looks can carry that (science 3.3).
///
/// The curve is `a * 2^(-t/h)` with nothing left at its end. Love was seen to fall in a straight
/// line (Sbarra and Emery 2005), so where a line fits as well there is no half-life.
///
/// @param days in so many days half of it went
/// @param low from so many days, about 4 times in 5
/// @param high to so many days
record HalfLife(double days, double low, double high) {
  /// Fewer days, or fewer points than any trend needs, carry none.
  static final int DAYS_LEAST = 42;

  private static final int POINTS_LEAST = 21;
  private static final double THRESHOLD = 2.706;
  private static final double RATIO_MOST = 4;
  private static final double BEYOND_MOST = 4;
  private static final double BETTER_LEAST = 2;
  private static final double SHORTEST = 1;
  private static final double STEP = 1.02;

  /// The half-life of a course; empty where anything speaks against showing one.
  static Optional<HalfLife> of(Series course) {
    if (course.span() < DAYS_LEAST || course.size() < POINTS_LEAST) {
      return Optional.empty();
    }
    double[] t = course.days();
    double[] y = course.values();
    double longest = BEYOND_MOST * course.span();
    double best = SHORTEST;
    double least = Double.MAX_VALUE;
    for (double h = SHORTEST; h <= longest * STEP; h *= STEP) {
      double left = leftOver(t, y, h);
      if (left < least) {
        least = left;
        best = h;
      }
    }
    double rest = Math.max(least, 1e-9);
    double n = effective(residuals(t, y, best));
    double line = lineLeftOver(t, y);
    if (n * Math.log(Math.max(line, 1e-9) / rest) <= BETTER_LEAST) {
      return Optional.empty();
    }
    double low = best;
    while (low > SHORTEST && n * Math.log(leftOver(t, y, low) / rest) <= THRESHOLD) {
      low /= STEP;
    }
    double high = best;
    while (high <= longest && n * Math.log(leftOver(t, y, high) / rest) <= THRESHOLD) {
      high *= STEP;
    }
    boolean carried = high <= longest && high / low <= RATIO_MOST;
    return carried ? Optional.of(new HalfLife(best, low, high)) : Optional.empty();
  }

  /// What the best curve with this half-life leaves over, squared and added.
  private static double leftOver(double[] t, double[] y, double h) {
    double sum = 0;
    for (double rest : residuals(t, y, h)) {
      sum += rest * rest;
    }
    return sum;
  }

  private static double[] residuals(double[] t, double[] y, double h) {
    double above = 0;
    double below = 0;
    for (int i = 0; i < y.length; i++) {
      double curve = curve(t[i], h);
      above += y[i] * curve;
      below += curve * curve;
    }
    double start = above / below;
    double[] rest = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      rest[i] = y[i] - start * curve(t[i], h);
    }
    return rest;
  }

  private static double curve(double t, double h) {
    return Math.pow(2, -t / h);
  }

  /// What the best straight line leaves over.
  private static double lineLeftOver(double[] t, double[] y) {
    double meanT = mean(t);
    double meanY = mean(y);
    double both = 0;
    double squared = 0;
    for (int i = 0; i < y.length; i++) {
      both += (t[i] - meanT) * (y[i] - meanY);
      squared += (t[i] - meanT) * (t[i] - meanT);
    }
    double slope = squared == 0 ? 0 : both / squared;
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      double rest = y[i] - meanY - slope * (t[i] - meanT);
      sum += rest * rest;
    }
    return sum;
  }

  /// Neighbouring days are alike, so that n of them say as much as fewer would.
  private static double effective(double[] rest) {
    double with = 0;
    double all = 0;
    for (int i = 0; i < rest.length; i++) {
      all += rest[i] * rest[i];
      with += i == 0 ? 0 : rest[i] * rest[i - 1];
    }
    double alike = all == 0 ? 0 : Math.max(0, with / all);
    return rest.length * (1 - alike) / (1 + alike);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /// The half-life as a sentence about the days that were, not about those to come.
  String sentence() {
    return "In that time half of it went in about %d days (about 4 times in 5, between %d and %d)."
        .formatted(Math.round(days), Math.round(low), Math.round(high));
  }
}
