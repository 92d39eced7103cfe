package org.homeward.path.tell.tone.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homeward.path.tell.tone.reading.Phrases.Span;

/// What is asked about the words found, and the same thought from one's own side.
final class Questions {
  private static final String DARK = "dark";

  private record Question(List<String> words, String why, String instead) {
    boolean isAbout(List<Token> tokens, Span span) {
      return words.isEmpty()
          || tokens.subList(span.from(), span.to()).stream()
              .anyMatch(token -> words.contains(token.word()));
    }
  }

  private final Map<String, List<Question>> byName = new HashMap<>();

  private Questions(List<String> lines) {
    for (String line : lines) {
      String[] parts = line.split("\t", 4);
      List<String> words = parts[1].equals("*") ? List.of() : List.of(parts[1].split(" "));
      byName
          .computeIfAbsent(parts[0], each -> new ArrayList<>())
          .add(new Question(words, parts[2], parts.length > 3 ? parts[3] : ""));
    }
  }

  static Questions packed() {
    try (InputStream in =
            Objects.requireNonNull(Questions.class.getResourceAsStream("questions.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Questions(lines.lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// A remark on these words.
  ///
  /// @param nth how many of this kind the text had before, so that it is not asked the same each
  ///   time
  Remark remark(Kind kind, WordClasses english, List<Token> tokens, Span span, int nth) {
    boolean dark =
        kind == Kind.THREAT
            && english.phrases("dark-phrases").in(tokens, span.from(), span.to());
    List<Question> all = Objects.requireNonNull(byName.get(dark ? DARK : kind.label()));
    List<Question> fitting = all.stream().filter(each -> each.isAbout(tokens, span)).toList();
    List<Question> special = fitting.stream().filter(each -> !each.words().isEmpty()).toList();
    List<Question> chosen = special.isEmpty() ? fitting : special;
    Question question = chosen.get(nth % chosen.size());
    return new Remark(
        kind,
        tokens.get(span.from()).from(),
        tokens.get(span.to() - 1).to(),
        question.why(),
        question.instead(),
        dark);
  }
}
