package org.homeward.path.companions.find.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What somebody looks for, ready to be looked for in many texts.
public final class Wanted {
  private static final double SAID = 3;
  private static final double NEAR = 1;
  private static final double NEAR_MORE = 0.5;
  private static final int NEAR_COUNTED = 3;
  private static final int FEW = 2;

  /// Words that say little by themselves.
  private static final Set<String> SMALL =
      Set.copyOf(
          Word.stems(
              "a an the and or but so of to in on at by for with from as is am are was were be been"
                  + " i im me my mine you your he him his she her it its we us our they them their"
                  + " this that these those there here not no do did does had has have will would"
                  + " can could what when where who how why if then than too very really still"
                  + " again about all some any just feel feeling felt"));

  private final List<Part> parts;

  /// A word or phrase to find.
  ///
  /// @param near what is near it in meaning; itself is not among them
  private record Part(List<String> words, Set<List<String>> near) {}

  private Wanted(List<Part> parts) {
    this.parts = parts;
  }

  /// @param typed a word, a phrase or a sentence
  public static Wanted of(String typed) {
    return of(typed, Meanings.packed());
  }

  static Wanted of(String typed, Meanings meanings) {
    List<String> stems = Word.stems(typed);
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < stems.size()) {
      Part part = partAt(stems, at, meanings);
      boolean says = !part.near().isEmpty() || !SMALL.contains(stems.get(at));
      if (says) {
        parts.add(part);
      }
      at += says ? part.words().size() : 1;
    }
    if (parts.isEmpty()) {
      stems.forEach(stem -> parts.add(new Part(List.of(stem), Set.of())));
    }
    return new Wanted(List.copyOf(parts));
  }

  /// The longest phrase that begins here and has a meaning on the list; else the word.
  private static Part partAt(List<String> stems, int at, Meanings meanings) {
    for (int size = Math.min(meanings.longest(), stems.size() - at); size > 0; size--) {
      List<String> phrase = List.copyOf(stems.subList(at, at + size));
      Set<List<String>> near = meanings.near(phrase);
      if (!near.isEmpty()) {
        Set<List<String>> others = new LinkedHashSet<>(near);
        others.remove(phrase);
        return new Part(phrase, others);
      }
    }
    return new Part(List.of(stems.get(at)), Set.of());
  }

  /// Looks into a text.
  ///
  /// Of one or two words all have to be there, in themselves or in meaning; of more, half of them.
  ///
  /// @return how it answers; empty where it does not
  public Optional<Match> in(String text) {
    var looked = new Looked(Word.in(text));
    List<Match.Hit> hits = new ArrayList<>();
    double score = 0;
    int said = 0;
    int answered = 0;
    for (Part part : parts) {
      List<Match.Hit> exact = looked.find(part.words());
      int distinct = 0;
      if (exact.isEmpty()) {
        for (List<String> near : part.near()) {
          List<Match.Hit> found = looked.find(near);
          distinct += found.isEmpty() ? 0 : 1;
          hits.addAll(found);
        }
        score += distinct == 0 ? 0 : NEAR + NEAR_MORE * (Math.min(distinct, NEAR_COUNTED) - 1);
      } else {
        hits.addAll(exact);
        score += SAID;
        said++;
      }
      answered += exact.isEmpty() && distinct == 0 ? 0 : 1;
    }
    int needed = parts.size() <= FEW ? parts.size() : (parts.size() + 1) / 2;
    return parts.isEmpty() || answered < needed
        ? Optional.empty()
        : Optional.of(new Match(said == parts.size(), score, hits));
  }

  /// A text's words, by their stems.
  private static final class Looked {
    private final List<Word> words;
    private final Map<String, List<Integer>> places = new HashMap<>();

    Looked(List<Word> words) {
      this.words = words;
      for (int i = 0; i < words.size(); i++) {
        places.computeIfAbsent(words.get(i).stem(), key -> new ArrayList<>(1)).add(i);
      }
    }

    List<Match.Hit> find(List<String> phrase) {
      if (phrase.isEmpty()) {
        return List.of();
      }
      List<Match.Hit> hits = new ArrayList<>();
      for (int first : places.getOrDefault(phrase.getFirst(), List.of())) {
        int last = first + phrase.size() - 1;
        if (last < words.size() && stands(phrase, first)) {
          hits.add(new Match.Hit(words.get(first).start(), words.get(last).end()));
        }
      }
      return hits;
    }

    private boolean stands(List<String> phrase, int first) {
      for (int i = 1; i < phrase.size(); i++) {
        if (!words.get(first + i).stem().equals(phrase.get(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
