package org.homeward.chats.words;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Goes over a text once: how many words it has, whether it asks, and whether an anchor is in it.
/// Most texts are done with that.
///
/// A word is known by its hash: a polynomial over its letters as [Letters] gives them. A letter
/// that comes three times or more in a row counts once, so that "loooove" is "love".
final class Sweep {
  private static final char[] NEAR = Letters.near();
  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final int SHARP_S = 0xDF;

  private final AnchorFilter anchors;
  private long[] hashes = new long[256];
  private boolean anchored;
  private int words;
  private boolean asks;
  private boolean plain;

  Sweep(AnchorFilter anchors) {
    this.anchors = anchors;
  }

  // This is the loop that everything else waits for: it stays one method, without calls for what is
  // written with one byte, and with what it needs at hand.
  void read(byte[] bytes, int from, int to) {
    long[] kept = hashes;
    long[] bits = anchors.bits();
    int count = 0;
    boolean found = false;
    int gaps = Letters.GAP;
    asks = false;
    long hash = 0;
    long single = 0;
    int before = 0;
    boolean doubled = false;
    int i = from;
    while (i < to) {
      int c = bytes[i++];
      int letter;
      boolean sharp = false;
      if (c >= 0) {
        letter = NEAR[c];
        if (letter >= Letters.FIRST_LETTER && letter != before) {
          before = letter;
          doubled = false;
          hash = (hash + letter) * FACTOR;
          continue;
        }
      } else {
        int decoded = Utf8.decode(bytes, i - 1, to);
        i += Utf8.length(decoded) - 1;
        letter = Letters.of(Utf8.codePoint(decoded));
        sharp = Utf8.codePoint(decoded) == SHARP_S;
      }
      if (letter >= Letters.FIRST_LETTER) {
        for (int times = sharp ? 2 : 1; times > 0; times--) {
          if (letter != before || letter <= '9') {
            before = letter;
            doubled = false;
            hash = (hash + letter) * FACTOR;
          } else if (doubled) {
            hash = single;
          } else {
            doubled = true;
            single = hash;
            hash = (hash + letter) * FACTOR;
          }
        }
        continue;
      }
      gaps |= letter;
      if (letter == Letters.NOTHING) {
        continue;
      }
      if (before != 0) {
        if (count == kept.length) {
          kept = grown();
        }
        kept[count++] = hash;
        // The first anchor is enough to look closely.
        found = found || AnchorFilter.mayBe(hash, bits) && anchors.has(hash);
        hash = 0;
        before = 0;
      }
      if (letter == Letters.ASKS && Letters.endsQuestion(bytes, i, to)) {
        asks = true;
      }
    }
    if (before != 0) {
      if (count == kept.length) {
        kept = grown();
      }
      kept[count++] = hash;
      found = found || AnchorFilter.mayBe(hash, bits) && anchors.has(hash);
    }
    words = count;
    anchored = found;
    plain = gaps == Letters.GAP;
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

  /// Whether any word is an anchor.
  boolean anchored() {
    return anchored;
  }
}
