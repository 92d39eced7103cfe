package org.homeward.chats.words;

/// Reads one text after another against a lexicon: how many words it has, whether it asks, what it
/// says. Not thread-safe; makes no garbage.
public final class Scan {
  private final boolean finds;
  private final WordCount plain = new WordCount();
  private final Sweep sweep;
  private final Judge judge;
  private boolean close;
  private int meanings;

  public Scan(Lexicon lexicon) {
    finds = !lexicon.anchors().isEmpty();
    sweep = new Sweep(lexicon.anchors());
    judge = new Judge(lexicon, sweep);
  }

  /// Reads a text. The results stand until the next.
  ///
  /// @param bytes UTF-8; what is not valid ends a word
  public void read(byte[] bytes, int from, int to) {
    if (!finds) {
      plain.read(bytes, from, to);
      return;
    }
    sweep.read(bytes, from, to);
    close = sweep.anchored();
    meanings = close ? judge.meanings(bytes, from, to) : 0;
  }

  /// How many words the text has: runs of letters and digits.
  public int words() {
    return finds ? sweep.words() : plain.words();
  }

  /// Whether a question mark stands in the text, other than in a link.
  public boolean asks() {
    return finds ? sweep.asks() : plain.asks();
  }

  /// What the text says, as the bits of [Meaning#bit].
  public int meanings() {
    return meanings;
  }

  /// Whether the text says this.
  public boolean means(Meaning meaning) {
    return (meanings & meaning.bit()) != 0;
  }

  /// How often a word of [Lexicon#ofWords] stands in the text, by its place there.
  public int searched(int number) {
    return close ? judge.searched(number) : 0;
  }
}
