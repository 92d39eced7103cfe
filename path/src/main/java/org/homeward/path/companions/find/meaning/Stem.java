package org.homeward.path.companions.find.meaning;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What the forms of an English word have in common: "crying", "cried" and "cries" all become
/// "cri". A stem is for comparing; it is not a word, and nobody sees it.
final class Stem {
  private static final Pattern NOT_COMPARED = Pattern.compile("[\\p{M}'’]");
  private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
  private static final List<String> AFTER_WHICH_ES = List.of("s", "x", "z", "ch", "sh");
  private static final int SHORT = 3;

  /// Forms that no rule finds.
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("slept", "sleep"),
          Map.entry("wept", "weep"),
          Map.entry("felt", "feel"),
          Map.entry("left", "leave"),
          Map.entry("kept", "keep"),
          Map.entry("lost", "lose"),
          Map.entry("lain", "lie"),
          Map.entry("lying", "lie"),
          Map.entry("ate", "eat"),
          Map.entry("eaten", "eat"),
          Map.entry("drank", "drink"),
          Map.entry("drunk", "drink"),
          Map.entry("woke", "wake"),
          Map.entry("woken", "wake"),
          Map.entry("awoke", "awake"),
          Map.entry("wrote", "write"),
          Map.entry("written", "write"),
          Map.entry("broke", "break"),
          Map.entry("broken", "break"),
          Map.entry("forgot", "forget"),
          Map.entry("forgotten", "forget"),
          Map.entry("forgave", "forgive"),
          Map.entry("forgiven", "forgive"),
          Map.entry("hid", "hide"),
          Map.entry("hidden", "hide"),
          Map.entry("thought", "think"),
          Map.entry("fought", "fight"),
          Map.entry("went", "go"),
          Map.entry("gone", "go"),
          Map.entry("sang", "sing"),
          Map.entry("sung", "sing"),
          Map.entry("ran", "run"),
          Map.entry("dying", "die"),
          Map.entry("children", "child"),
          Map.entry("evening", "evening"),
          Map.entry("evenings", "evening"));

  private Stem() {}

  /// @param word one word in any case
  static String of(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    String plain = NOT_COMPARED.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    String known = IRREGULAR.getOrDefault(plain, plain);
    return known.equals("evening") || known.length() <= SHORT
        ? ending(known)
        : ending(verb(adverb(noun(plural(known)))));
  }

  private static String plural(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("es") && AFTER_WHICH_ES.stream().anyMatch(cut(word, 2)::endsWith)) {
      return cut(word, 2);
    }
    boolean one = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
    return word.endsWith("s") && !one ? cut(word, 1) : word;
  }

  private static String noun(String word) {
    return word.endsWith("iness")
        ? cut(word, 5) + "y"
        : word.endsWith("ness") && word.length() > 6 ? cut(word, 4) : word;
  }

  private static String adverb(String word) {
    if (word.endsWith("ily") && word.length() > 5) {
      return cut(word, 3) + "y";
    }
    return word.endsWith("ly") && word.length() > 4 ? cut(word, 2) : word;
  }

  private static String verb(String word) {
    if (word.endsWith("ied") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    for (String suffix : List.of("ing", "ed")) {
      String rest = word.endsWith(suffix) ? cut(word, suffix.length()) : "";
      if (rest.length() >= SHORT && VOWEL.matcher(rest).find()) {
        return undoubled(rest);
      }
    }
    return word;
  }

  /// "stopp" is "stop"; "miss" and "call" stay.
  private static String undoubled(String word) {
    char last = word.charAt(word.length() - 1);
    boolean doubled = last == word.charAt(word.length() - 2) && "bdgmnprt".indexOf(last) >= 0;
    return doubled ? cut(word, 1) : word;
  }

  private static String ending(String word) {
    if (word.length() > 2 && word.endsWith("e")) {
      return cut(word, 1);
    }
    return word.length() > 2 && word.endsWith("y") ? cut(word, 1) + "i" : word;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
