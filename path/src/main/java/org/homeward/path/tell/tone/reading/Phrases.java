package org.homeward.path.tell.tone.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Phrases of one section, found in a run of words.
final class Phrases {
  private static final int GAP_MAX = 3;
  private static final int SKIPS_MAX = 3;

  /// Places in the words of a text: the first of them, and the one after the last.
  record Span(int from, int to) {}

  private record Part(Set<String> words, Set<String> exact, boolean gap, boolean optional) {
    boolean takes(Token token) {
      return exact.contains(token.word()) || token.lemmas().stream().anyMatch(words::contains);
    }
  }

  private record Phrase(List<Part> parts, boolean first, boolean last) {}

  private final Set<String> skipped;
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  /// @param skipped words that may stand anywhere within a phrase: "really", "just"
  Phrases(List<String> lines, WordClasses classes, Set<String> skipped) {
    this.skipped = skipped;
    for (String line : lines) {
      add(line, classes);
    }
  }

  private void add(String line, WordClasses classes) {
    List<String> written = new ArrayList<>(Arrays.asList(line.split(" +")));
    boolean first = written.removeIf("^"::equals);
    boolean last = written.removeIf("$"::equals);
    Phrase phrase =
        new Phrase(written.stream().map(word -> part(word, classes)).toList(), first, last);
    if (phrase.parts().isEmpty()) {
      return;
    }
    Set<String> heads = new HashSet<>();
    for (Part head : phrase.parts()) {
      heads.addAll(head.words());
      heads.addAll(head.exact());
      if (!head.optional()) {
        break;
      }
    }
    heads.forEach(
        word -> byFirstWord.computeIfAbsent(word, each -> new ArrayList<>()).add(phrase));
  }

  private static Part part(String written, WordClasses classes) {
    if (written.equals("_")) {
      return new Part(Set.of(), Set.of(), true, false);
    }
    boolean optional = written.startsWith("?");
    List<String> words = new ArrayList<>();
    List<String> exact = new ArrayList<>();
    for (String word : (optional ? written.substring(1) : written).split("\\|")) {
      if (word.startsWith("@")) {
        words.addAll(classes.words(word.substring(1)));
      } else if (word.startsWith("=")) {
        exact.add(word.substring(1));
      } else {
        words.add(word);
      }
    }
    return new Part(Set.copyOf(words), Set.copyOf(exact), false, optional);
  }

  /// The first phrase found among these words, the longest of those that begin at one place.
  Optional<Span> find(List<Token> tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      int end = match(tokens, at, from, to);
      if (end > at) {
        return Optional.of(new Span(at, end));
      }
    }
    return Optional.empty();
  }

  /// Whether one is found there.
  boolean in(List<Token> tokens, int from, int to) {
    return find(tokens, from, to).isPresent();
  }

  /// Where the longest one ends that begins at a place; the place itself where none does.
  int endAt(List<Token> tokens, int at, int to) {
    return Math.max(at, match(tokens, at, at, to));
  }

  private int match(List<Token> tokens, int at, int from, int to) {
    int longest = -1;
    for (String lemma : tokens.get(at).lemmas()) {
      for (Phrase phrase : byFirstWord.getOrDefault(lemma, List.of())) {
        if (!phrase.first() || at == from) {
          longest = Math.max(longest, match(phrase, 0, tokens, at, to, SKIPS_MAX));
        }
      }
    }
    return longest;
  }

  private int match(Phrase phrase, int part, List<Token> tokens, int at, int to, int skips) {
    if (part == phrase.parts().size()) {
      return !phrase.last() || at == to ? at : -1;
    }
    Part next = phrase.parts().get(part);
    if (next.gap()) {
      int longest = -1;
      for (int gap = 0; gap <= GAP_MAX && at + gap <= to; gap++) {
        longest = Math.max(longest, match(phrase, part + 1, tokens, at + gap, to, skips));
      }
      return longest;
    }
    int without = next.optional() ? match(phrase, part + 1, tokens, at, to, skips) : -1;
    if (at >= to) {
      return without;
    }
    if (next.takes(tokens.get(at))) {
      return Math.max(without, match(phrase, part + 1, tokens, at + 1, to, skips));
    }
    boolean skipping = part > 0 && skips > 0 && skipped.contains(tokens.get(at).word());
    return Math.max(
        without, skipping ? match(phrase, part, tokens, at + 1, to, skips - 1) : -1);
  }
}
