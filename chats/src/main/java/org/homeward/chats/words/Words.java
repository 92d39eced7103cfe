package org.homeward.chats.words;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The words of one text: the hash of each and where it stands. Used again for each text, so that
/// reading makes no garbage.
///
/// A hash is a polynomial over a word's letters as [Letters] gives them. A letter that comes three
/// times or more in a row counts once, so that "loooove" is "love".
final class Words {
  private static final char[] NEAR = Letters.near();
  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final int SHARP_S = 0xDF;

  private long[] hashes = new long[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int count;
  private boolean asks;

  // This is the loop that everything else waits for: it stays one method without calls for what is
  // written with one byte.
  void read(byte[] bytes, int from, int to) {
    count = 0;
    asks = false;
    long hash = 0;
    long single = 0;
    char before = 0;
    int run = 0;
    int start = 0;
    int end = -1;
    int i = from;
    while (i < to) {
      int here = i;
      int c = bytes[i++];
      char letter;
      boolean twice = false;
      if (c >= 0) {
        letter = NEAR[c];
      } else {
        int decoded = Utf8.decode(bytes, here, to);
        i = here + Utf8.length(decoded);
        int codePoint = Utf8.codePoint(decoded);
        letter = Letters.of(codePoint);
        twice = codePoint == SHARP_S;
      }
      if (letter >= Letters.FIRST_LETTER) {
        if (end < 0) {
          start = here;
          hash = 0;
          before = 0;
        }
        end = i;
        if (letter != before || letter <= '9') {
          before = letter;
          run = 1;
          hash = (hash + letter) * FACTOR;
        } else if (++run == 2) {
          single = hash;
          hash = (hash + letter) * FACTOR;
        } else {
          hash = single;
        }
        if (twice) {
          run++;
          single = hash;
          hash = (hash + letter) * FACTOR;
        }
      } else if (letter != Letters.NOTHING) {
        if (end >= 0) {
          add(hash, start, end);
          end = -1;
        }
        if (letter == Letters.ASKS && (i == to || NEAR[bytes[i] & 0x7F] < Letters.FIRST_LETTER)) {
          asks = true;
        }
      }
    }
    if (end >= 0) {
      add(hash, start, end);
    }
  }

  private void add(long hash, int start, int end) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    hashes[count] = hash;
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  /// The hashes of the words of a text, each once.
  long[] distinct(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    read(bytes, 0, bytes.length);
    long[] distinct = new long[count];
    int found = 0;
    for (int word = 0; word < count; word++) {
      boolean seen = false;
      for (int before = 0; before < found; before++) {
        seen |= distinct[before] == hashes[word];
      }
      if (!seen) {
        distinct[found++] = hashes[word];
      }
    }
    return Arrays.copyOf(distinct, found);
  }

  int count() {
    return count;
  }

  /// Whether a question mark stands in the text, other than in a link.
  boolean asks() {
    return asks;
  }

  long hash(int word) {
    return hashes[word];
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
