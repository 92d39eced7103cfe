package org.homeward.path.tell.tone.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The words and phrases the check knows, by the section of the list they stand in. How a line is
/// read stands at the head of `english.txt`.
final class WordClasses {
  private final Map<String, List<String>> lines = new LinkedHashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Phrases> phrases = new HashMap<>();

  private WordClasses(String text) {
    String section = "";
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
        lines.putIfAbsent(section, new ArrayList<>());
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        lines.computeIfAbsent(section, each -> new ArrayList<>()).add(line);
      }
    }
    lines.forEach(
        (name, all) ->
            words.put(
                name,
                Set.copyOf(all.stream().flatMap(line -> List.of(line.split(" ")).stream()).toList())));
    Set<String> skipped = words("skipped");
    lines.forEach((name, all) -> phrases.put(name, new Phrases(all, this, skipped)));
  }

  /// The list that comes with the program.
  static WordClasses english() {
    try (InputStream in =
        Objects.requireNonNull(WordClasses.class.getResourceAsStream("english.txt"))) {
      return new WordClasses(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// The lines of a section.
  List<String> lines(String section) {
    return Objects.requireNonNull(lines.get(section), section);
  }

  /// Whether a section of single words has this one, as written.
  boolean has(String section, String word) {
    return Objects.requireNonNull(words.get(section), section).contains(word);
  }

  /// Whether a section of single words has a form of this one.
  boolean has(String section, Token token) {
    Set<String> all = Objects.requireNonNull(words.get(section), section);
    return token.lemmas().stream().anyMatch(all::contains);
  }

  /// The words of a section.
  Set<String> words(String section) {
    return Objects.requireNonNull(words.get(section), section);
  }

  /// A section read as phrases.
  Phrases phrases(String section) {
    return Objects.requireNonNull(phrases.get(section), section);
  }
}
