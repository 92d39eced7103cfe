package org.homeward.chats.tally;

import java.util.Arrays;

/// Sums by key: a table of open addresses, so that counting makes no garbage.
public final class Tally {
  private static final long FREE = Long.MIN_VALUE;

  private long[] keys = new long[64];
  private long[] sums = new long[64];
  private int used;

  public Tally() {
    Arrays.fill(keys, FREE);
  }

  /// Adds `amount` to what `key` has.
  ///
  /// @param key anything but [Long#MIN_VALUE]
  public void add(long key, long amount) {
    int at = place(key);
    if (keys[at] == FREE) {
      if (used * 2 >= keys.length) {
        grow();
        at = place(key);
      }
      keys[at] = key;
      used++;
    }
    sums[at] += amount;
  }

  /// What `key` has, 0 where nothing was added.
  public long sum(long key) {
    int at = place(key);
    return keys[at] == FREE ? 0 : sums[at];
  }

  /// How many keys there are.
  public int size() {
    return used;
  }

  /// All keys, smallest first.
  public long[] keys() {
    long[] all = new long[used];
    int count = 0;
    for (long key : keys) {
      if (key != FREE) {
        all[count++] = key;
      }
    }
    Arrays.sort(all);
    return all;
  }

  /// A copy that later additions leave alone.
  public Tally copy() {
    Tally copy = new Tally();
    copy.keys = keys.clone();
    copy.sums = sums.clone();
    copy.used = used;
    return copy;
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (keys[at] != FREE && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldSums = sums;
    keys = new long[oldKeys.length * 2];
    sums = new long[keys.length];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        sums[at] = oldSums[i];
      }
    }
  }
}
