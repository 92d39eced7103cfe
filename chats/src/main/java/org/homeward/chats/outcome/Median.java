package org.homeward.chats.outcome;

import org.homeward.chats.tally.Histogram;

/// The value in the middle, never shown without how many it is the middle of.
///
/// @param count how many values there are
/// @param minutes the middle one, or the mean of the two in the middle; NaN where there are none
public record Median(long count, double minutes) {
  /// Of no value.
  public static final Median NONE = new Median(0, Double.NaN);

  /// Whether there is a value.
  public boolean known() {
    return count > 0;
  }

  /// The middle of waits counted in minutes.
  public static Median ofMinutes(Histogram minutes) {
    return new Median(minutes.count(), minutes.median().orElse(Double.NaN));
  }

  /// The middle of waits counted in seconds.
  public static Median ofSeconds(Histogram seconds) {
    return new Median(seconds.count(), seconds.median().orElse(Double.NaN) / 60);
  }
}
