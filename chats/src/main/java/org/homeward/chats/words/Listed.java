package org.homeward.chats.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One line of a list that says a meaning, or only looks as if it did.
///
/// @param language which list it is in
/// @param meaning whose section it is in
/// @param text the line as it is written, with its marks
/// @param line where it stands in the list, counted from 1
public record Listed(String language, Meaning meaning, String text, int line) {
  private static final Set<String> MARKS = Set.of("-", "=", "^", "?", "~", "$");

  /// The lines of a list, in its order. What cannot be read is left out.
  static List<Listed> in(String language, String list) {
    List<Listed> found = new ArrayList<>();
    Optional<Meaning> meaning = Optional.empty();
    int line = 0;
    for (String whole : list.split("\n", -1)) {
      line++;
      String text = whole.strip();
      if (text.startsWith("[")) {
        meaning = section(text);
      } else if (meaning.isPresent() && !text.isEmpty() && !text.startsWith("#")) {
        found.add(new Listed(language, meaning.get(), text, line));
      }
    }
    return found;
  }

  private static Optional<Meaning> section(String text) {
    return Arrays.stream(Meaning.values())
        .filter(meaning -> text.equals("[" + meaning.label() + "]"))
        .findFirst();
  }

  /// Whether it takes back what it overlaps.
  public boolean lookAlike() {
    return text.startsWith("- ");
  }

  /// Whether it is the same line, wherever it stands.
  public boolean isSame(Listed other) {
    return language.equals(other.language) && meaning == other.meaning && text.equals(other.text);
  }

  /// Its words without marks, for reading: "love/adore you", "you are … kind".
  public String words() {
    List<String> parts = new ArrayList<>(List.of(text.split(" +")));
    while (parts.size() > 1 && MARKS.contains(parts.getFirst())) {
      parts.removeFirst();
    }
    while (parts.size() > 1 && MARKS.contains(parts.getLast())) {
      parts.removeLast();
    }
    parts.replaceAll(part -> part.equals(LexiconBuilder.GAP) ? "…" : part.replace('|', '/'));
    return String.join(" ", parts);
  }

  /// Whether each of some words begins one of its own; capitals and accents do not matter.
  public boolean has(String searched) {
    List<String> own = plain(text);
    return plain(searched).stream()
        .allMatch(wanted -> own.stream().anyMatch(word -> word.startsWith(wanted)));
  }

  private static List<String> plain(String text) {
    return ListReader.words(text).stream().map(Listed::plainWord).toList();
  }

  private static String plainWord(String word) {
    var plain = new StringBuilder();
    word.codePoints().map(Letters::of).forEach(letter -> plain.append((char) letter));
    return plain.toString();
  }
}
