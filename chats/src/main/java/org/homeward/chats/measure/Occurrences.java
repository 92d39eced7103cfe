package org.homeward.chats.measure;

import java.util.Arrays;

/// Collects the messages behind one figure, for a page that opens them.
public final class Occurrences implements Findings {
  /// Every sender.
  public static final int ANYONE = -1;

  private final Figure figure;
  private final int sender;
  private final long from;
  private final long to;
  private final int max;
  private long[] indexes = new long[64];
  private int size;
  private long count;

  /// @param sender whose figure, or [#ANYONE]
  /// @param from the earliest time, in wall-clock seconds since 1970
  /// @param to the time before which they are
  /// @param max how many are kept at most; the rest is only counted
  public Occurrences(Figure figure, int sender, long from, long to, int max) {
    this.figure = figure;
    this.sender = sender;
    this.from = from;
    this.to = to;
    this.max = max;
  }

  @Override
  public void found(Figure found, int whose, long index, long time, long amount) {
    if (found != figure || (sender != ANYONE && whose != sender) || time < from || time >= to) {
      return;
    }
    count++;
    if (size == max) {
      return;
    }
    if (size == indexes.length) {
      indexes = Arrays.copyOf(indexes, size * 2);
    }
    indexes[size++] = index;
  }

  /// How many there are.
  public long count() {
    return count;
  }

  /// The places of those that are kept among all messages of the history, notices included, in
  /// order.
  public long[] indexes() {
    long[] sorted = Arrays.copyOf(indexes, size);
    Arrays.sort(sorted);
    return sorted;
  }
}
