package org.homeward.path.see.chats;

import org.homeward.chats.words.Lexicon;
import org.homeward.chats.words.WordListException;
import org.homeward.chats.words.WordLists;

/// The phrases that are looked for: the lists that come with the program, made ready once.
final class Phrases {
  /// All languages together: people mix them.
  static final Lexicon ALL = made();

  private Phrases() {}

  private static Lexicon made() {
    try {
      return WordLists.builtIn().lexicon();
    } catch (WordListException e) {
      throw new IllegalStateException("the lists that come along are tested", e);
    }
  }
}
