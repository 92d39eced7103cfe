package org.homeward.chats.words;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Goes over a text once: how many words it has, whether it asks, and whether an anchor is in it.
/// Most texts are done with that.
///
/// A word is known by its [WordHash].
final class Sweep {
  private static final char[] NEAR = Letters.near();
  private static final int SHARP_S = 0xDF;

  private final AnchorFilter anchors;
  private final WordHash hash = new WordHash();
  private long[] hashes = new long[256];
  private boolean anchored;
  private int words;
  private boolean asks;
  private boolean plain;

  Sweep(AnchorFilter anchors) {
    this.anchors = anchors;
  }

  // This is the loop that everything else waits for: it has what it needs at hand, and calls
  // nothing
  // for what is written with one byte.
  void read(byte[] bytes, int from, int to) {
    long[] kept = hashes;
    long[] bits = anchors.bits();
    long last = 0;
    boolean between = true;
    int count = 0;
    boolean found = false;
    int gaps = Letters.GAP;
    asks = false;
    int i = from;
    while (i < to) {
      int c = bytes[i];
      int letter;
      int length = 1;
      long word = WordHash.NOT_TAKEN;
      if (c >= 0) {
        letter = NEAR[c];
        if (between && letter > '9') {
          word = hash.taken(bytes, i, to);
        }
      } else {
        int decoded = Utf8.decode(bytes, i, to);
        length = Utf8.length(decoded);
        letter = Letters.of(Utf8.codePoint(decoded));
        if (Utf8.codePoint(decoded) == SHARP_S) {
          hash.add(letter);
        }
      }
      if (word != WordHash.NOT_TAKEN) {
        i = hash.behind();
      } else {
        i += length;
        if (letter >= Letters.FIRST_LETTER) {
          hash.add(letter);
          between = false;
          continue;
        }
        gaps |= letter;
        if (letter == Letters.NOTHING) {
          continue;
        }
        if (letter == Letters.ASKS && Letters.endsQuestion(bytes, i, to)) {
          asks = true;
        }
        if (between) {
          continue;
        }
        between = true;
        word = hash.ended();
      }
      if (count == kept.length) {
        kept = grown();
      }
      kept[count++] = word;
      // The first anchor is enough to look closely.
      found = found || isAnchor(last, word, bits);
      last = word;
    }
    if (!between) {
      if (count == kept.length) {
        kept = grown();
      }
      long word = hash.ended();
      kept[count++] = word;
      found = found || isAnchor(last, word, bits);
    }
    words = count;
    anchored = found;
    plain = gaps == Letters.GAP;
  }

  private boolean isAnchor(long before, long word, long[] bits) {
    long two = AnchorFilter.two(before, word);
    return AnchorFilter.mayBe(word, two, bits) && (anchors.has(word) || anchors.has(two));
  }

  private long[] grown() {
    hashes = Arrays.copyOf(hashes, hashes.length * 2);
    return hashes;
  }

  /// The hashes of the words of a text, each once.
  long[] distinct(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    read(bytes, 0, bytes.length);
    long[] distinct = new long[words];
    int count = 0;
    for (int word = 0; word < words; word++) {
      boolean seen = false;
      for (int before = 0; before < count; before++) {
        seen |= distinct[before] == hashes[word];
      }
      if (!seen) {
        distinct[count++] = hashes[word];
      }
    }
    return Arrays.copyOf(distinct, count);
  }

  /// The hash of a word.
  long hash(int word) {
    return hashes[word];
  }

  int words() {
    return words;
  }

  /// Whether a question mark stands in the text, other than in a link.
  boolean asks() {
    return asks;
  }

  /// Whether nothing stands between the words that ends a clause, asks or quotes.
  boolean plain() {
    return plain;
  }

  /// Whether an anchor is among the words.
  boolean anchored() {
    return anchored;
  }
}
