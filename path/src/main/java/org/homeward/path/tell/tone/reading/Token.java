package org.homeward.path.tell.tone.reading;

import java.util.List;

/// A word of a text, or the part of one that "don't" and "you're" are taken apart into.
///
/// @param word in small letters, with plain apostrophes
/// @param lemmas the word itself and the forms it may come from: "ruined" has "ruin"
/// @param from where it begins in the text
/// @param to where it ends; the parts of a word that cannot be parted share one place
/// @param before the signs between the word before and this one, without spaces; a line break is
///   `\n`
/// @param capital whether it began with a capital letter
record Token(String word, List<String> lemmas, int from, int to, String before, boolean capital) {
  /// Whether it is this word or a form of it.
  boolean is(String other) {
    return lemmas.contains(other);
  }

  boolean isAny(String... others) {
    for (String other : others) {
      if (is(other)) {
        return true;
      }
    }
    return false;
  }
}
