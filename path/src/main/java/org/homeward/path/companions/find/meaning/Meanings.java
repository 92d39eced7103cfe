package org.homeward.path.companions.find.meaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Words and phrases that are near one another in meaning.
///
/// The file has a group on each line, `name: word, two words, word`. A line that begins with `#` is
/// for whoever edits it. A phrase may stand in several groups.
final class Meanings {
  private final Map<List<String>, Set<List<String>>> near;
  private final int longest;

  private Meanings(List<List<List<String>>> groups) {
    near = new HashMap<>();
    groups.forEach(group ->
        group.forEach(
            phrase -> near.computeIfAbsent(phrase, key -> new LinkedHashSet<>()).addAll(group)));
    longest = near.keySet().stream().mapToInt(List::size).max().orElse(1);
  }

  /// The list that comes with the program.
  static Meanings packed() {
    try (InputStream in =
            Objects.requireNonNull(Meanings.class.getResourceAsStream("meanings.txt"));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return of(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param lines as in the file
  static Meanings of(List<String> lines) {
    List<List<List<String>>> groups = new ArrayList<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon > 0 && !line.startsWith("#")) {
        List<List<String>> group = new ArrayList<>();
        for (String phrase : line.substring(colon + 1).split(",", -1)) {
          group.add(Word.stems(phrase));
        }
        groups.add(List.copyOf(group));
      }
    }
    return new Meanings(groups);
  }

  /// What is near a phrase, itself among them; empty where nothing is known of it.
  Set<List<String>> near(List<String> phrase) {
    return near.getOrDefault(phrase, Set.of());
  }

  /// How many words the longest phrase has.
  int longest() {
    return longest;
  }
}
