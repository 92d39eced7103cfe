package org.homeward.chats.words;

import java.util.Arrays;

/// Where the words of one text stand, as [Sweep] splits it.
final class Places {
  private static final char[] NEAR = Letters.near();

  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int count;

  void read(byte[] bytes, int from, int to) {
    count = 0;
    boolean inside = false;
    int i = from;
    while (i < to) {
      int here = i;
      int c = bytes[i++];
      char letter;
      if (c >= 0) {
        letter = NEAR[c];
      } else {
        int decoded = Utf8.decode(bytes, here, to);
        letter = Letters.of(Utf8.codePoint(decoded));
        i = here + Utf8.length(decoded);
      }
      if (letter >= Letters.FIRST_LETTER) {
        if (!inside) {
          inside = true;
          begin(here);
        }
        ends[count - 1] = i;
      } else if (letter != Letters.NOTHING) {
        inside = false;
      }
    }
  }

  private void begin(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count++] = start;
  }

  int count() {
    return count;
  }

  /// The place of a word's first byte.
  int start(int word) {
    return starts[word];
  }

  /// The place after a word's last byte.
  int end(int word) {
    return ends[word];
  }
}
