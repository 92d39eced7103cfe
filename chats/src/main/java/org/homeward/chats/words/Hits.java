package org.homeward.chats.words;

/// The phrases found in one text, in order of their first word.
final class Hits {
  // Far more than a message says; the rest of a longer text is not looked at.
  private static final int MAX = 512;

  private static final int GAP_WORDS_MAX = 2;

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final Trie trie;
  private final Words words;
  private int[] numbers = new int[256];
  private final int[] phrases = new int[MAX];
  private final int[] starts = new int[MAX];
  private final int[] ends = new int[MAX];
  // Which of a hit's words, counted from its first, any word may have been.
  private final int[] anyWords = new int[MAX];
  private int count;
  private int start;

  Hits(Lexicon lexicon, Words words) {
    this.lexicon = lexicon;
    vocabulary = lexicon.vocabulary();
    trie = lexicon.trie();
    this.words = words;
  }

  /// Finds the phrases, wherever clauses end.
  ///
  /// @return whether one of them says or is searched for, and not all of them only rule others out
  boolean read() {
    count = 0;
    if (numbers.length < words.count()) {
      numbers = new int[Math.max(words.count(), numbers.length * 2)];
    }
    for (int word = 0; word < words.count(); word++) {
      numbers[word] = vocabulary.word(words.hash(word));
    }
    for (start = 0; start < words.count(); start++) {
      if (numbers[start] != HashTable.ABSENT) {
        for (int node : vocabulary.starts(numbers[start])) {
          follow(node, start + 1, 0);
        }
      }
    }
    for (int hit = 0; hit < count; hit++) {
      Phrase.Role role = phrase(hit).role();
      if (role == Phrase.Role.MEANS || role == Phrase.Role.SEARCHED) {
        return true;
      }
    }
    return false;
  }

  /// Goes on from a node with the word it wants next.
  private void follow(int node, int word, int any) {
    for (int found = trie.phrase(node); found != Trie.NONE; found = lexicon.alsoAt(found)) {
      add(found, word - 1, any);
    }
    int known = word < words.count() ? numbers[word] : HashTable.ABSENT;
    for (int next = trie.firstChild(node); next != Trie.NONE; next = trie.sibling(next)) {
      int wanted = trie.wordClass(next);
      if (wanted == Trie.GAP) {
        skip(next, word, any);
      } else if (known != HashTable.ABSENT && vocabulary.isOf(known, wanted)) {
        follow(next, word + 1, any);
      }
    }
  }

  private void skip(int node, int word, int any) {
    int skipped = any;
    follow(node, word, skipped);
    for (int gap = 0; gap < GAP_WORDS_MAX && word + gap < words.count(); gap++) {
      skipped |= 1 << (word + gap - start);
      follow(node, word + gap + 1, skipped);
    }
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

  /// Keeps only those that stand within one clause.
  void keepWithinClauses(Layout layout) {
    int kept = 0;
    for (int hit = 0; hit < count; hit++) {
      if (layout.clause(starts[hit]) == layout.clause(ends[hit])) {
        phrases[kept] = phrases[hit];
        starts[kept] = starts[hit];
        ends[kept] = ends[hit];
        anyWords[kept] = anyWords[hit];
        kept++;
      }
    }
    count = kept;
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
