package org.homeward.chats.words;

/// Word lists made ready for scanning. Immutable; any number of scans may share one.
public final class Lexicon {
  /// No lists: words are counted and nothing is found.
  public static final Lexicon NONE = new Lexicon();

  private Lexicon() {}
}
