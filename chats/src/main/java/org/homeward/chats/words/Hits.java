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
  private final Automaton automaton;
  private final Sweep words;
  private int[] numbers = new int[256];
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
    }
    Arrays.fill(numbers, 0, words.words(), UNASKED);
    if (!anySays()) {
      return false;
    }
    for (start = 0; start < words.words(); start++) {
      if (anyEnds(start)) {
        for (int node : vocabulary.starts(number(start))) {
          find(node, start + 1, 0);
        }
      }
    }
    return true;
  }

  /// Whether any phrase that says something is there.
  private boolean anySays() {
    for (int first = 0; first < words.words(); first++) {
      int state = automaton.first(number(first));
      for (int word = first + 1; state != Automaton.DEAD; word++) {
        if (automaton.says(state)) {
          return true;
        }
        state = word < words.words() ? automaton.next(state, number(word)) : Automaton.DEAD;
      }
    }
    return false;
  }

  /// Whether any phrase is there that begins with a word.
  private boolean anyEnds(int first) {
    int state = automaton.first(number(first));
    for (int word = first + 1; state != Automaton.DEAD; word++) {
      if (automaton.ends(state)) {
        return true;
      }
      state = word < words.words() ? automaton.next(state, number(word)) : Automaton.DEAD;
    }
    return false;
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
    int number = word < words.words() ? number(word) : HashTable.ABSENT;
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
