package org.homeward.chats.words;

/// Counts the words of a text and tells whether it asks, as [Sweep] does, where no phrase is looked
/// for.
final class WordCount {
  private static final char[] NEAR = Letters.near();

  private int words;
  private boolean asks;

  void read(byte[] bytes, int from, int to) {
    int count = 0;
    boolean inside = false;
    boolean asking = false;
    int i = from;
    while (i < to) {
      int c = bytes[i++];
      char letter;
      if (c >= 0) {
        letter = NEAR[c];
      } else {
        int decoded = Utf8.decode(bytes, i - 1, to);
        i += Utf8.length(decoded) - 1;
        letter = Letters.of(Utf8.codePoint(decoded));
      }
      if (letter >= Letters.FIRST_LETTER) {
        if (!inside) {
          inside = true;
          count++;
        }
      } else if (letter != Letters.NOTHING) {
        inside = false;
        asking |= letter == Letters.ASKS && Letters.endsQuestion(bytes, i, to);
      }
    }
    words = count;
    asks = asking;
  }

  int words() {
    return words;
  }

  /// Whether a question mark stands in the text, other than in a link.
  boolean asks() {
    return asks;
  }
}
