package org.homeward.chats.words;

import java.util.List;

/// Word lists made ready for scanning. Immutable; any number of scans may share one.
///
/// Made by [WordLists#lexicon] or [#ofWords].
public final class Lexicon {
  /// No lists: words are counted and nothing is found.
  public static final Lexicon NONE = new LexiconBuilder().build();

  /// The most words that may be searched at once.
  public static final int SEARCHED_MAX = 16;

  private final Vocabulary vocabulary;
  private final Trie trie;
  private final AnchorFilter anchors;
  private final Phrase[] phrases;
  private final int[] alsoAt;
  private final List<byte[]> laughs;

  Lexicon(
      Vocabulary vocabulary,
      Trie trie,
      AnchorFilter anchors,
      Phrase[] phrases,
      int[] alsoAt,
      List<byte[]> laughs) {
    this.vocabulary = vocabulary;
    this.trie = trie;
    this.anchors = anchors;
    this.phrases = phrases;
    this.alsoAt = alsoAt;
    this.laughs = laughs;
  }

  /// Of the lists that come with the program: [WordLists#builtIn], made ready by the build.
  public static Lexicon builtIn() {
    return PackedLexicon.unpacked();
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
    return builder.build();
  }

  AnchorFilter anchors() {
    return anchors;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Trie trie() {
    return trie;
  }

  int phraseCount() {
    return phrases.length;
  }

  Phrase phrase(int number) {
    return phrases[number];
  }

  /// The number of another phrase that is the same words, or [Trie#NONE].
  int alsoAt(int phrase) {
    return alsoAt[phrase];
  }

  List<byte[]> laughs() {
    return laughs;
  }
}
