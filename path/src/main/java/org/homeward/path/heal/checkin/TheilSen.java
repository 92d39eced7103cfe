package org.homeward.path.heal.checkin;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// A straight line through points that a few odd days hardly move: its slope is the median of the
/// slopes between all pairs (Theil 1950, Sen 1968).
///
/// @param slope in units of y for one unit of x
/// @param intercept the median of what is left at x = 0
record TheilSen(double slope, double intercept) {
  /// Neighbouring days are alike, so whole blocks of days are drawn (science 3.2).
  static final int BLOCK = 4;

  private static final int ROUNDS = 499;

  /// Where the slope likely lies.
  record Interval(double low, double high) {
    boolean holds(double slope) {
      return low <= slope && slope <= high;
    }
  }

  /// The line through points.
  ///
  /// @param x not all the same
  /// @param y as many as `x`, at least two
  static TheilSen fit(double[] x, double[] y) {
    double slope = slope(x, y);
    double[] left = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      left[i] = y[i] - slope * x[i];
    }
    return new TheilSen(slope, median(left));
  }

  /// The interval of the slope by a moving-block bootstrap: what the line leaves over is drawn
  /// again in blocks of [#BLOCK] and put back on the line.
  ///
  /// @param share how much of the drawn slopes the interval holds, more than 0 and less than 1
  Interval interval(double[] x, double[] y, double share, RandomGenerator random) {
    int n = y.length;
    // Two figures were fitted, so what is left over is a little too small.
    double widening = Math.sqrt((double) n / (n - 2));
    double[] rest = new double[n];
    for (int i = 0; i < n; i++) {
      rest[i] = (y[i] - at(x[i])) * widening;
    }
    double[] slopes = new double[ROUNDS];
    double[] drawn = new double[n];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < n; i++) {
        int start = i % BLOCK == 0 ? random.nextInt(n - BLOCK + 1) : -1;
        drawn[i] = start >= 0 ? start : drawn[i - 1] + 1;
      }
      for (int i = 0; i < n; i++) {
        drawn[i] = at(x[i]) + rest[(int) drawn[i]];
      }
      slopes[round] = slope(x, drawn);
    }
    Arrays.sort(slopes);
    int cut = (int) Math.floor((1 - share) / 2 * (ROUNDS + 1));
    return new Interval(slopes[Math.max(0, cut - 1)], slopes[Math.min(ROUNDS - 1, ROUNDS - cut)]);
  }

  private double at(double x) {
    return intercept + slope * x;
  }

  private static double slope(double[] x, double[] y) {
    double[] slopes = new double[x.length * (x.length - 1) / 2];
    int count = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        if (x[i] != x[j]) {
          slopes[count++] = (y[j] - y[i]) / (x[j] - x[i]);
        }
      }
    }
    return median(Arrays.copyOf(slopes, count));
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }
}
