package org.homeward.chats.tally;

import java.util.OptionalDouble;

/// How often each value came: exact medians without keeping the values.
public final class Histogram {
  private final Tally tally = new Tally();
  private long count;

  /// Counts one value.
  public void add(long value) {
    add(value, 1);
  }

  /// Counts a value `times` times.
  public void add(long value, long times) {
    tally.add(value, times);
    count += times;
  }

  /// How many values were counted.
  public long count() {
    return count;
  }

  /// The value in the middle, the mean of the two in the middle where the count is even; empty
  /// where nothing was counted.
  public OptionalDouble median() {
    if (count == 0) {
      return OptionalDouble.empty();
    }
    long[] values = tally.keys();
    double lower = at(values, (count - 1) / 2);
    return OptionalDouble.of((lower + at(values, count / 2)) / 2);
  }

  private long at(long[] values, long rank) {
    long passed = 0;
    int i = 0;
    while (passed + tally.sum(values[i]) <= rank) {
      passed += tally.sum(values[i]);
      i++;
    }
    return values[i];
  }
}
