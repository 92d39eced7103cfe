package org.homeward.chats.words;

import java.util.Arrays;

/// The phrases found in one text, in order of their first word.
final class Hits {
  // Far more than a message says; the rest of a longer text is not looked at.
  private static final int MAX = 512;

  static final int GAP_WORDS_MAX = 2;

  // What a word's number is before it was looked up.
  private static final int UNASKED = -2;

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final Trie trie;
  private final Sweep words;
  private int[] numbers = new int[256];
  private final int[] phrases = new int[MAX];
  private final int[] starts = new int[MAX];
  private final int[] ends = new int[MAX];
  // Which of a hit's words, counted from its first, any word may have been.
  private final int[] anyWords = new int[MAX];
  private int count;
  private int start;

  Hits(Lexicon lexicon, Sweep words) {
    this.lexicon = lexicon;
    vocabulary = lexicon.vocabulary();
    trie = lexicon.trie();
    this.words = words;
  }

  /// Finds the phrases, wherever clauses end.
  ///
  /// @return whether any of them says something or is searched; only then are the others found
  boolean read() {
    count = 0;
    if (numbers.length < words.words()) {
      numbers = new int[Math.max(words.words(), numbers.length * 2)];
    }
    Arrays.fill(numbers, 0, words.words(), UNASKED);
    if (!anySays()) {
      return false;
    }
    for (start = 0; start < words.words(); start++) {
      int number = number(start);
      if (number != HashTable.ABSENT) {
        for (int node : vocabulary.starts(number)) {
          find(node, start + 1, 0);
        }
      }
    }
    return true;
  }

  /// Whether any phrase that says something is there: looks only around anchors.
  private boolean anySays() {
    for (int i = 0; i < words.anchoredCount(); i++) {
      int anchor = words.anchored(i);
      for (Path path : vocabulary.paths(number(anchor))) {
        if (saysAlong(path, anchor)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean saysAlong(Path path, int anchor) {
    int last = anchor - path.nearest();
    for (int first = Math.max(0, anchor - path.farthest()); first <= last; first++) {
      if (isNext(path.node(), first) && says(path.node(), first + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean says(int node, int word) {
    for (int found = trie.phrase(node); found != Trie.NONE; found = lexicon.alsoAt(found)) {
      if (lexicon.phrase(found).says()) {
        return true;
      }
    }
    for (int next = trie.firstChild(node); next != Trie.NONE; next = trie.sibling(next)) {
      if (trie.wordClass(next) == Trie.GAP) {
        for (int gap = 0; gap <= GAP_WORDS_MAX && word + gap <= words.words(); gap++) {
          if (says(next, word + gap)) {
            return true;
          }
        }
      } else if (isNext(next, word) && says(next, word + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNext(int node, int word) {
    if (word == words.words()) {
      return false;
    }
    int number = number(word);
    return number != HashTable.ABSENT && vocabulary.isOf(number, trie.wordClass(node));
  }

  private int number(int word) {
    if (numbers[word] == UNASKED) {
      numbers[word] = vocabulary.word(words.hash(word));
    }
    return numbers[word];
  }

  /// Finds all that goes on from a node with the word it wants next.
  private void find(int node, int word, int any) {
    for (int found = trie.phrase(node); found != Trie.NONE; found = lexicon.alsoAt(found)) {
      add(found, word - 1, any);
    }
    for (int next = trie.firstChild(node); next != Trie.NONE; next = trie.sibling(next)) {
      if (trie.wordClass(next) == Trie.GAP) {
        int skipped = any;
        find(next, word, skipped);
        for (int gap = 0; gap < GAP_WORDS_MAX && word + gap < words.words(); gap++) {
          skipped |= 1 << (word + gap - start);
          find(next, word + gap + 1, skipped);
        }
      } else if (isNext(next, word)) {
        find(next, word + 1, any);
      }
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
