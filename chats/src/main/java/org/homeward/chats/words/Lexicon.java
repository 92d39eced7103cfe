package org.homeward.chats.words;

import java.util.List;

/// Word lists made ready for scanning. Immutable; any number of scans may share one.
///
/// Made by [WordLists#lexicon] or [#ofWords].
public final class Lexicon {
  /// No lists: words are counted and nothing is found.
  public static final Lexicon NONE = new Lexicon(new LexiconBuilder());

  /// The most words that may be searched at once.
  public static final int SEARCHED_MAX = 16;

  private static final int CLASS_BITS = 16;

  /// The class of a place that holds up to [#GAP_WORDS_MAX] words of any kind.
  static final int GAP = 0;

  static final int GAP_WORDS_MAX = 2;

  private final HashTable words;
  private final AnchorFilter anchors;
  private final int[][] classesOfWord;
  private final HashTable edges;
  private final int[] foundAt;
  private final int[] alsoFound;
  private final Phrase[] phrases;
  private final List<byte[]> laughs;

  Lexicon(LexiconBuilder from) {
    words = from.wordByHash();
    anchors = from.anchors();
    classesOfWord = from.classesOfWord();
    edges = from.edges();
    foundAt = from.foundAt();
    alsoFound = from.alsoFound();
    phrases = from.phrases();
    laughs = from.laughs();
  }

  /// Looks for words or phrases a person types: as whole words, whatever their capitals and
  /// accents. What has no letter in it is never found.
  ///
  /// @param searched at most [#SEARCHED_MAX]; their places are what [Scan#searched] counts by
  /// @throws IllegalArgumentException when there are more
  public static Lexicon ofWords(List<String> searched) {
    if (searched.size() > SEARCHED_MAX) {
      throw new IllegalArgumentException("at most " + SEARCHED_MAX + " words at once");
    }
    LexiconBuilder builder = new LexiconBuilder();
    for (int i = 0; i < searched.size(); i++) {
      List<String> places = ListReader.words(searched.get(i));
      if (!places.isEmpty()) {
        builder.add(new Phrase(Phrase.Role.SEARCHED, i, 0, 0, Phrase.Place.ANYWHERE), places);
      }
    }
    return new Lexicon(builder);
  }

  static long edge(int node, int wordClass) {
    return (long) node << CLASS_BITS | wordClass;
  }

  boolean isAnchor(long hash) {
    return anchors.has(hash);
  }

  /// The number of a word, or [HashTable#ABSENT] where no list has it.
  int word(long hash) {
    return words.get(hash);
  }

  int[] classes(int word) {
    return classesOfWord[word];
  }

  /// The node after `node` for a word of this class, or [HashTable#ABSENT].
  int next(int node, int wordClass) {
    return edges.get(edge(node, wordClass));
  }

  /// The number of a phrase that ends at a node, or [HashTable#ABSENT].
  int found(int node) {
    return foundAt[node];
  }

  /// The number of another phrase that ends where this one does, or [HashTable#ABSENT].
  int alsoFound(int phrase) {
    return alsoFound[phrase];
  }

  Phrase phrase(int number) {
    return phrases[number];
  }

  List<byte[]> laughs() {
    return laughs;
  }
}
