package org.homeward.chats.formats.whatsapp;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Tells by their form what an iPhone's words stand for in a language nobody listed: "image
/// omitted" is short, names nobody and does not end like a sentence, as notices under a person's
/// name do.
final class UnlistedWords {
  private static final int LENGTH_MAX = 40;
  private static final int WORDS_MAX = 5;
  private static final int NAME_LENGTH_MIN = 2;

  private final Set<String> names = new TreeSet<>();

  /// Knows the people of a file, as they are shown.
  UnlistedWords(Collection<String> people) {
    for (String person : people) {
      String name = person.toLowerCase(Locale.ROOT);
      for (String part : List.of(name, name.split(" ", 2)[0])) {
        if (part.length() >= NAME_LENGTH_MIN) {
          names.add(part);
        }
      }
    }
  }

  /// Whether words the app marked, under the name of somebody who writes, stand for a file.
  boolean standForAFile(String marked) {
    String words = Marks.strip(marked).strip();
    if (words.isEmpty()
        || words.length() > LENGTH_MAX
        || words.split("\\s+", -1).length > WORDS_MAX
        || !words.chars().allMatch(UnlistedWords::isOfAWord)) {
      return false;
    }
    String small = words.toLowerCase(Locale.ROOT);
    return names.stream().noneMatch(name -> hasWordThatBegins(small, name))
        && !AppWords.all().hasNoticePart(words)
        && !AppWords.all().readsLikeANotice(words);
  }

  // Endings may follow a name; words of some scripts are not parted.
  private static boolean hasWordThatBegins(String words, String name) {
    int at = words.indexOf(name);
    while (at > 0
        && Character.isLetter(words.charAt(at - 1))
        && !Character.isIdeographic(words.charAt(at))) {
      at = words.indexOf(name, at + 1);
    }
    return at >= 0;
  }

  private static boolean isOfAWord(int c) {
    return Character.isLetter(c)
        || Marks.isSpace(c)
        || c == '-'
        || c == '\''
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.FORMAT ->
              true;
          default -> false;
        };
  }
}
