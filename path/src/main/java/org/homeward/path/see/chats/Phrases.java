package org.homeward.path.see.chats;

import org.homeward.chats.words.Lexicon;

/// The phrases that are looked for: the lists that come with the program, made ready once.
final class Phrases {
  /// All languages together: people mix them.
  static final Lexicon ALL = Lexicon.builtIn();

  private Phrases() {}
}
