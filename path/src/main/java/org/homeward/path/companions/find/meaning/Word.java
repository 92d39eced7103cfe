package org.homeward.path.companions.find.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word where it stands in a text.
///
/// @param stem for comparing
/// @param start where it begins, in UTF-16 units
/// @param end where it is over
record Word(String stem, int start, int end) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’]*");

  /// Every word of a text, in order.
  static List<Word> in(String text) {
    List<Word> words = new ArrayList<>();
    Matcher found = WORD.matcher(text);
    while (found.find()) {
      words.add(new Word(Stem.of(found.group()), found.start(), found.end()));
    }
    return words;
  }

  /// The stems of a short text: how phrases are compared.
  static List<String> stems(String text) {
    return in(text).stream().map(Word::stem).toList();
  }
}
