package org.homeward.chats.words;

/// The phrases found in one text, in order of their first word.
final class Hits {
  // Far more than a message says; the rest of a longer text is not looked at.
  private static final int MAX = 512;

  private final Lexicon lexicon;
  private final Words words;
  private final int[] phrases = new int[MAX];
  private final int[] starts = new int[MAX];
  private final int[] ends = new int[MAX];
  // Which of a hit's words, counted from its first, any word may have been.
  private final int[] anyWords = new int[MAX];
  private int count;
  private int start;

  Hits(Lexicon lexicon, Words words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  void read(Layout layout) {
    count = 0;
    for (start = 0; start < words.count(); start++) {
      follow(0, start, 0, layout);
    }
  }

  private void follow(int node, int word, int any, Layout layout) {
    for (int phrase = lexicon.found(node); phrase >= 0; phrase = lexicon.alsoFound(phrase)) {
      add(phrase, word - 1, any);
    }
    int gap = lexicon.next(node, Lexicon.GAP);
    if (gap != HashTable.ABSENT) {
      int skipped = any;
      int after = word;
      follow(gap, after, skipped, layout);
      while (after - word < Lexicon.GAP_WORDS_MAX && isInside(after, layout)) {
        skipped |= 1 << (after - start);
        after++;
        follow(gap, after, skipped, layout);
      }
    }
    if (!isInside(word, layout)) {
      return;
    }
    int known = lexicon.word(words.hash(word));
    if (known != HashTable.ABSENT) {
      for (int wordClass : lexicon.classes(known)) {
        int next = lexicon.next(node, wordClass);
        if (next != HashTable.ABSENT) {
          follow(next, word + 1, any, layout);
        }
      }
    }
  }

  /// Whether a word is in the clause the phrase began in.
  private boolean isInside(int word, Layout layout) {
    return word < words.count() && (word == start || !layout.breaksBefore(word));
  }

  private void add(int phrase, int end, int any) {
    if (count < MAX) {
      phrases[count] = phrase;
      starts[count] = start;
      ends[count] = end;
      anyWords[count] = any;
      count++;
    }
  }

  int count() {
    return count;
  }

  Phrase phrase(int hit) {
    return lexicon.phrase(phrases[hit]);
  }

  /// The hit's first word.
  int start(int hit) {
    return starts[hit];
  }

  /// The hit's last word.
  int end(int hit) {
    return ends[hit];
  }

  /// Whether a hit stands within another, where the other lets any word stand.
  boolean inGapOf(int hit, int other) {
    if (starts[hit] < starts[other] || ends[hit] > ends[other]) {
      return false;
    }
    for (int word = starts[hit]; word <= ends[hit]; word++) {
      if ((anyWords[other] >> (word - starts[other]) & 1) == 0) {
        return false;
      }
    }
    return true;
  }
}
