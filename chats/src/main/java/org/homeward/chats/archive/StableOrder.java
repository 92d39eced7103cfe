package org.homeward.chats.archive;

/// Puts numbers in order by what they stand for, keeping the order of equals.
final class StableOrder {
  private StableOrder() {}

  /// These indexes of keys, smallest key first. Uses the array it was given.
  static int[] of(long[] keys, int[] indexes) {
    int size = indexes.length;
    int[] from = indexes;
    int[] to = new int[size];
    for (int width = 1; width < size && width > 0; width *= 2) {
      for (int start = 0; start < size; start += 2 * width) {
        merge(
            keys,
            from,
            to,
            start,
            Math.min(start + width, size),
            Math.min(start + 2 * width, size));
      }
      int[] swap = from;
      from = to;
      to = swap;
    }
    return from;
  }

  private static void merge(long[] keys, int[] from, int[] to, int start, int middle, int end) {
    int left = start;
    int right = middle;
    for (int i = start; i < end; i++) {
      boolean takesLeft = left < middle && (right >= end || keys[from[left]] <= keys[from[right]]);
      to[i] = takesLeft ? from[left++] : from[right++];
    }
  }
}
