package org.homeward.chats.words;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Follows all phrases that begin with one word of a text at once, and tells where one ends: at
/// most one look into a large table for each word.
///
/// A state is the set of places reached in the trie. What is asked of it most is in its lowest
/// bits, so that no table is looked into for that. States are made when a text first leads to them
/// and forgotten when there are too many. Phrases that begin with different words are not followed
/// together: the sets of their places would be too many. Not thread-safe.
final class Automaton {
  /// The state from which no phrase goes on.
  static final int DEAD = 0;

  /// In a state: a phrase that says something or is searched ends there.
  static final int SAYS = 1;

  /// In a state: a phrase ends there.
  static final int ENDS = 2;

  private static final int SET_SHIFT = 2;
  private static final int START = 1 << SET_SHIFT;
  // No set of places is this one.
  private static final int START_PLACE = -1;
  private static final long ANY_WORD = -1;
  private static final int STEPS_MAX = 1 << 15;
  private static final int SKIPS_BITS = 2;
  private static final int SKIPS_MASK = (1 << SKIPS_BITS) - 1;

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final Trie trie;
  // By state and word, the next state.
  private HashTable steps = new HashTable();
  private int stepCount;
  private final Map<IntBuffer, Integer> numbers = new HashMap<>();
  // By the state's set, its places: nodes, and how many words of any kind may still come before the
  // next.
  private int[][] places = new int[64][];
  // By the state's set, a bit for each word a phrase may go on with, which many words share.
  private long[] goesOn = new long[64];
  // By word, the state after it as a first word.
  private final int[] firsts;

  private int[] reached = new int[64];
  private int reachedCount;
  private boolean reachedSaying;
  private boolean reachedEnd;

  Automaton(Lexicon lexicon) {
    this.lexicon = lexicon;
    vocabulary = lexicon.vocabulary();
    trie = lexicon.trie();
    firsts = new int[vocabulary.size()];
    forget();
  }

  private void forget() {
    steps = new HashTable();
    stepCount = 0;
    numbers.clear();
    number(new int[0]);
    number(new int[] {START_PLACE});
    Arrays.fill(firsts, HashTable.ABSENT);
  }

  private int number(int[] set) {
    Integer known = numbers.putIfAbsent(IntBuffer.wrap(set), numbers.size());
    if (known != null) {
      return known;
    }
    int number = numbers.size() - 1;
    if (number == places.length) {
      places = Arrays.copyOf(places, number * 2);
      goesOn = Arrays.copyOf(goesOn, number * 2);
    }
    places[number] = set;
    goesOn[number] = goesOn(set);
    return number;
  }

  private long goesOn(int[] set) {
    long words = 0;
    for (int place : set) {
      int node = place == START_PLACE ? Trie.NONE : trie.firstChild(place >> SKIPS_BITS);
      if (node != Trie.NONE && (place & SKIPS_MASK) > 0) {
        return ANY_WORD;
      }
      while (node != Trie.NONE) {
        words |= vocabulary.bits(trie.wordClass(node));
        node = trie.sibling(node);
      }
    }
    return words;
  }

  /// The state after a first word.
  ///
  /// @param word its number in the vocabulary, or [HashTable#ABSENT]
  int first(int word) {
    if (word == HashTable.ABSENT) {
      return DEAD;
    }
    int known = firsts[word];
    return known != HashTable.ABSENT ? known : make(START, word);
  }

  /// The state after one more word.
  ///
  /// @param state the one before, not [#DEAD]
  /// @param word its number in the vocabulary, or [HashTable#ABSENT]
  int next(int state, int word) {
    if ((goesOn[state >> SET_SHIFT] & 1L << word) == 0) {
      return DEAD;
    }
    int known = steps.get(step(state, word));
    return known != HashTable.ABSENT ? known : make(state, word);
  }

  private static long step(int state, int word) {
    return (long) state << Integer.SIZE | word + 2;
  }

  private int make(int from, int word) {
    int state = from;
    if (stepCount == STEPS_MAX) {
      int[] kept = places[state >> SET_SHIFT];
      forget();
      state = number(kept) << SET_SHIFT;
    }
    reachedCount = 0;
    reachedSaying = false;
    reachedEnd = false;
    if (state == START) {
      for (int node : vocabulary.starts(word)) {
        reach(node, 0);
      }
    } else {
      for (int place : places[state >> SET_SHIFT]) {
        goOn(place >> SKIPS_BITS, place & SKIPS_MASK, word);
      }
    }
    int[] set = Arrays.copyOf(reached, reachedCount);
    Arrays.sort(set);
    int next = set.length == 0 ? DEAD : number(set) << SET_SHIFT | traits();
    if (state == START) {
      firsts[word] = next;
    } else {
      steps.put(step(state, word), next);
      stepCount++;
    }
    return next;
  }

  private int traits() {
    return (reachedSaying ? SAYS : 0) | (reachedEnd ? ENDS : 0);
  }

  private void goOn(int node, int skips, int word) {
    if (word != HashTable.ABSENT) {
      for (int wordClass : vocabulary.classes(word)) {
        int child = trie.child(node, wordClass);
        if (child != Trie.NONE) {
          reach(child, 0);
        }
      }
    }
    if (skips > 0) {
      reach(node, skips - 1);
    }
  }

  private void reach(int node, int skips) {
    int place = node << SKIPS_BITS | skips;
    for (int i = 0; i < reachedCount; i++) {
      if (reached[i] == place) {
        return;
      }
    }
    if (reachedCount == reached.length) {
      reached = Arrays.copyOf(reached, reachedCount * 2);
    }
    reached[reachedCount++] = place;
    end(node);
    int gap = trie.child(node, Trie.GAP);
    if (gap != Trie.NONE) {
      reach(gap, Hits.GAP_WORDS_MAX);
    }
  }

  private void end(int node) {
    for (int found = trie.phrase(node); found != Trie.NONE; found = lexicon.alsoAt(found)) {
      reachedEnd = true;
      reachedSaying |= lexicon.phrase(found).says();
    }
  }
}
