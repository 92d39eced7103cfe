package org.homeward.chats.words;

import java.util.Arrays;

/// The phrases found in one text, in order of their first word.
final class Hits {
  // Far more than a message says; the rest of a longer text is not looked at.
  private static final int MAX = 512;

  static final int GAP_WORDS_MAX = 2;

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final Trie trie;
  private final Automaton automaton;
  private final Sweep words;
  private int[] numbers = new int[256];
  // The words at which any phrase begins.
  private int[] beginnings = new int[256];
  private int beginningCount;
  private final int[] phrases = new int[MAX];
  private final int[] starts = new int[MAX];
  private final int[] ends = new int[MAX];
  // Which of a hit's words, counted from its first, any word may have been.
  private final int[] anyWords = new int[MAX];
  private int count;
  private int start;
  // Where a search goes on, of all the words it is in the middle of.
  private int[] nexts = new int[64];
  private int nextCount;

  Hits(Lexicon lexicon, Sweep words) {
    this.lexicon = lexicon;
    vocabulary = lexicon.vocabulary();
    trie = lexicon.trie();
    automaton = new Automaton(lexicon);
    this.words = words;
  }

  /// Finds the phrases, wherever clauses end.
  ///
  /// @return whether any of them says something or is searched; only then are the others found
  boolean read() {
    count = 0;
    if (numbers.length < words.words()) {
      numbers = new int[Math.max(words.words(), numbers.length * 2)];
      beginnings = new int[numbers.length];
    }
    for (int word = 0; word < words.words(); word++) {
      numbers[word] = vocabulary.word(words.hash(word));
    }
    if (!anySays()) {
      return false;
    }
    for (int i = 0; i < beginningCount; i++) {
      start = beginnings[i];
      for (int node : vocabulary.starts(numbers[start])) {
        find(node, start + 1, 0);
      }
    }
    return true;
  }

  /// Notes where phrases begin.
  ///
  /// @return whether any of them says something
  private boolean anySays() {
    int to = words.words();
    int said = 0;
    beginningCount = 0;
    for (int first = 0; first < to; first++) {
      int state = automaton.first(numbers[first]);
      int word = first;
      int met = 0;
      // Once something is said, it is enough to know that any phrase begins here.
      while (state != Automaton.DEAD && (met == 0 || said == 0)) {
        met |= state & Automaton.ENDS;
        said |= state & Automaton.SAYS;
        word++;
        state = word < to ? automaton.next(state, numbers[word]) : Automaton.DEAD;
      }
      if (met != 0) {
        beginnings[beginningCount++] = first;
      }
    }
    return said != 0;
  }

  /// Finds all that goes on from a node with the word it wants next.
  private void find(int node, int word, int any) {
    for (int found = trie.phrase(node); found != Trie.NONE; found = lexicon.alsoAt(found)) {
      add(found, word - 1, any);
    }
    int from = nextCount;
    addNext(node, word);
    int to = nextCount;
    for (int i = from; i < to; i++) {
      if (trie.wordClass(nexts[i]) == Trie.GAP) {
        findBehindGap(nexts[i], word, any);
      } else {
        find(nexts[i], word + 1, any);
      }
    }
    nextCount = from;
  }

  private void findBehindGap(int node, int word, int any) {
    int skipped = any;
    find(node, word, skipped);
    for (int gap = 0; gap < GAP_WORDS_MAX && word + gap < words.words(); gap++) {
      skipped |= 1 << (word + gap - start);
      find(node, word + gap + 1, skipped);
    }
  }

  /// Adds the nodes after a node that a word leads to, the last made first.
  private void addNext(int node, int word) {
    int from = nextCount;
    insert(from, trie.child(node, Trie.GAP));
    int number = word < words.words() ? numbers[word] : HashTable.ABSENT;
    if (number != HashTable.ABSENT) {
      for (int wordClass : vocabulary.classes(number)) {
        insert(from, trie.child(node, wordClass));
      }
    }
  }

  private void insert(int from, int node) {
    if (node == Trie.NONE) {
      return;
    }
    if (nextCount == nexts.length) {
      nexts = Arrays.copyOf(nexts, nextCount * 2);
    }
    int at = nextCount++;
    while (at > from && nexts[at - 1] < node) {
      nexts[at] = nexts[at - 1];
      at--;
    }
    nexts[at] = node;
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
