package org.homeward.path.tell.tone.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.path.tell.tone.reading.Phrases.Span;

/// The person's own words, found as whole words whatever their capitals.
final class OwnPhrases {
  private record Phrase(List<String> words, Optional<Kind> kind) {}

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  OwnPhrases(OwnWords own, Tokenizer tokenizer) {
    own.leave().forEach(words -> add(words, Optional.empty(), tokenizer));
    own.point().forEach((words, kind) -> add(words, Optional.of(kind), tokenizer));
  }

  private void add(String written, Optional<Kind> kind, Tokenizer tokenizer) {
    List<String> words =
        tokenizer.tokens(written).stream().map(Token::word).filter(word -> !word.isEmpty()).toList();
    if (!words.isEmpty()) {
      byFirstWord
          .computeIfAbsent(words.getFirst(), each -> new ArrayList<>())
          .add(new Phrase(words, kind));
    }
  }

  /// Where the words stand that are to be pointed at.
  Map<Span, Kind> pointed(List<Token> tokens) {
    Map<Span, Kind> found = new LinkedHashMap<>();
    for (int at = 0; at < tokens.size(); at++) {
      for (Phrase phrase : byFirstWord.getOrDefault(tokens.get(at).word(), List.of())) {
        if (phrase.kind().isPresent() && stands(phrase, tokens, at)) {
          found.put(new Span(at, at + phrase.words().size()), phrase.kind().get());
        }
      }
    }
    return found;
  }

  /// Whether words to be left alone stand within, or around, these.
  boolean leaves(List<Token> tokens, Span span) {
    for (int at = Math.max(0, span.from() - OwnWords.WORDS_MAX); at < span.to(); at++) {
      for (Phrase phrase : byFirstWord.getOrDefault(tokens.get(at).word(), List.of())) {
        boolean touches = at + phrase.words().size() > span.from();
        if (phrase.kind().isEmpty() && touches && stands(phrase, tokens, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean stands(Phrase phrase, List<Token> tokens, int at) {
    if (at + phrase.words().size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < phrase.words().size(); i++) {
      if (!phrase.words().get(i).equals(tokens.get(at + i).word())) {
        return false;
      }
    }
    return true;
  }
}
