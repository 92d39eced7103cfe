package org.homeward.path.tell.letgo;

import java.util.List;
import java.util.Locale;

/// Whether a sentence asks to be chosen again. Looks for a few plain phrases, so it misses many;
/// what is built on it may only point, never refuse.
final class Plea {
  private static final List<String> PHRASES =
      List.of(
          "come back",
          "don't go",
          "do not go",
          "don't leave",
          "do not leave",
          "please stay",
          "another chance",
          "one more chance",
          "second chance",
          "one last try",
          "try again",
          "i beg",
          "begging you",
          "i will change",
          "i'll change",
          "can't live without",
          "cannot live without",
          "change your mind",
          "take me back");

  private Plea() {}

  static boolean in(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
    return PHRASES.stream().anyMatch(plain::contains);
  }
}
