package org.homeward.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/// Prints the figures of a measurement, with their ratios.
public final class Report {
  private final PrintStream out;

  /// @param out where figures are printed
  public Report(PrintStream out) {
    this.out = out;
  }

  /// The middle of several samples; of an even number, the upper of the two in the middle.
  ///
  /// @param samples at least one
  public static double median(double... samples) {
    double[] sorted = samples.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /// The middle of several samples; of an even number, the upper of the two in the middle.
  ///
  /// @param samples at least one
  public static double median(Collection<Double> samples) {
    return median(samples.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /// Prints a figure.
  ///
  /// @param unit what it counts, such as `ms` or `MB`
  public void figure(String label, double value, String unit) {
    out.printf(Locale.ROOT, "  %-48s %10.1f %s%n", label, value, unit);
  }

  /// Prints how many times as large one figure is as another of the same run.
  public void ratio(String label, double value, double other) {
    out.printf(Locale.ROOT, "  %-48s %10.2f times%n", label, value / other);
  }

  /// Prints what the figures are to reach. People judge it; nothing fails by it.
  public void goal(String sentence) {
    out.println("  wanted: " + sentence);
  }
}
