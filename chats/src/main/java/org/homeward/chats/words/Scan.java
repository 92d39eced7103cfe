package org.homeward.chats.words;

/// Reads one text after another against a lexicon: how many words it has, whether it asks, what it
/// says. Not thread-safe; makes no garbage.
public final class Scan {
  private static final char[] NEAR = Letters.near();

  private int words;
  private boolean asks;
  private int meanings;

  public Scan(Lexicon lexicon) {}

  /// Reads a text. The results stand until the next.
  ///
  /// @param bytes UTF-8; what is not valid ends a word
  public void read(byte[] bytes, int from, int to) {
    words = 0;
    asks = false;
    meanings = 0;
    boolean inside = false;
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
        words += inside ? 0 : 1;
        inside = true;
      } else if (letter != Letters.NOTHING) {
        inside = false;
        asks |= letter == Letters.ASKS;
      }
    }
  }

  /// How many words the text has: runs of letters and digits.
  public int words() {
    return words;
  }

  /// Whether a question mark ends a word or the text; one inside a link does not.
  public boolean asks() {
    return asks;
  }

  /// What the text says, as the bits of [Meaning#bit].
  public int meanings() {
    return meanings;
  }
}
