package org.homeward.path.tell.tone.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The forms an English word may come from. It may name some that do not exist: a list that is
/// asked for them does not have them.
final class Lemmas {
  private static final int LETTERS_MAX = 30;

  private final Map<String, String> irregular = new HashMap<>();

  /// @param lines a base form and its irregular forms each: "break broke broken"
  Lemmas(List<String> lines) {
    for (String line : lines) {
      String[] forms = line.split(" ");
      for (String form : forms) {
        irregular.put(form, forms[0]);
      }
    }
  }

  List<String> of(String word) {
    List<String> lemmas = new ArrayList<>();
    lemmas.add(word);
    String base = irregular.get(word);
    if (base != null && !base.equals(word)) {
      lemmas.add(base);
    }
    if (word.length() > 3 && word.length() <= LETTERS_MAX && (base == null || base.equals(word))) {
      addRegular(word, lemmas);
    }
    return List.copyOf(lemmas);
  }

  private static void addRegular(String word, List<String> lemmas) {
    if (word.endsWith("ies") || word.endsWith("ied")) {
      lemmas.add(cut(word, 3) + "y");
    }
    if (word.endsWith("'s") || word.endsWith("es")) {
      lemmas.add(cut(word, 2));
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      lemmas.add(cut(word, 1));
    }
    if (word.endsWith("ed") && word.length() > 4) {
      addStems(cut(word, 2), lemmas);
    }
    if (word.endsWith("er") || word.endsWith("st")) {
      addCompared(word, lemmas);
    }
    if (word.endsWith("ing") && word.length() > 4) {
      addStems(cut(word, 3), lemmas);
    }
  }

  private static void addCompared(String word, List<String> lemmas) {
    int ending = word.endsWith("est") ? 3 : 2;
    if (word.endsWith("ier") || word.endsWith("iest")) {
      lemmas.add(cut(word, ending + 1) + "y");
    } else if (word.length() > ending + 2 && !word.endsWith("st") | ending == 3) {
      addStems(cut(word, ending), lemmas);
    }
  }

  private static void addStems(String stem, List<String> lemmas) {
    lemmas.add(stem);
    lemmas.add(stem + "e");
    int last = stem.length() - 1;
    if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
      lemmas.add(cut(stem, 1));
    }
    if (stem.endsWith("y")) {
      lemmas.add(cut(stem, 1) + "ie");
    }
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
