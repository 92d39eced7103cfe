package org.homeward.chats.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads the text of one list. The format is written in docs/measures.md.
final class ListReader {
  // How many phrases one line may stand for, before it is taken for a mistake.
  private static final int VARIANTS_MAX = 2_000;

  // How many a whole list may stand for: far more than ours, and little memory.
  private static final int PHRASES_MAX = 100_000;

  private final String name;
  private final int language;
  private final LexiconBuilder builder;
  private int line;
  private Phrase.Role role = Phrase.Role.MEANS;
  private int meaning = -1;
  private int scope;
  private int phrases;

  ListReader(String name, int language, LexiconBuilder builder) {
    this.name = name;
    this.language = language;
    this.builder = builder;
  }

  void read(String text) throws WordListException {
    for (String whole : text.split("\n", -1)) {
      line++;
      String written = whole.strip().replace("  ", " ");
      if (written.startsWith("[")) {
        section(written);
      } else if (!written.isEmpty() && !written.startsWith("#")) {
        phrase(written);
      }
    }
  }

  private void section(String written) throws WordListException {
    if (!written.endsWith("]")) {
      throw wrong("a section ends with ]");
    }
    String[] parts = written.substring(1, written.length() - 1).strip().split(" ");
    scope = parts.length > 1 ? number(parts[1]) : 0;
    meaning = -1;
    switch (parts[0]) {
      case "not-before" -> role = Phrase.Role.NOT_BEFORE;
      case "not-after" -> role = Phrase.Role.NOT_AFTER;
      case "said-before" -> role = Phrase.Role.SAID_BEFORE;
      case "but" -> role = Phrase.Role.BUT;
      case "laugh" -> role = Phrase.Role.LAUGH;
      default -> {
        role = Phrase.Role.MEANS;
        meaning =
            Arrays.stream(Meaning.values())
                .filter(known -> known.label().equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> wrong("there is no section of this name"))
                .ordinal();
      }
    }
  }

  private int number(String digits) throws WordListException {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException none) {
      throw wrong("after the section's name stands a number of words");
    }
  }

  private void phrase(String written) throws WordListException {
    if (role == Phrase.Role.MEANS && meaning < 0) {
      throw wrong("a phrase stands in a section");
    }
    if (role == Phrase.Role.LAUGH && words(written).isEmpty()) {
      Arrays.stream(written.split("\\|")).forEach(builder::addLaugh);
      return;
    }
    List<String> parts = new ArrayList<>(List.of(written.split(" ")));
    boolean lookAlike = parts.getFirst().equals("-") && parts.remove(0) != null;
    boolean alone = parts.getFirst().equals("=") && parts.remove(0) != null;
    boolean first = parts.getFirst().equals("^") && parts.remove(0) != null;
    boolean asking = take(parts, "?");
    boolean weak = take(parts, "~");
    boolean last = take(parts, "$");
    Phrase phrase =
        new Phrase(
            lookAlike ? Phrase.Role.LOOK_ALIKE : role,
            meaning,
            language,
            scope,
            new Phrase.Place(first || alone, last || alone, asking, weak));
    for (List<String> places : variants(String.join(" ", parts))) {
      if (++phrases > PHRASES_MAX) {
        throw wrong("a list stands for at most " + PHRASES_MAX + " phrases");
      }
      builder.add(phrase, places);
    }
  }

  private static boolean take(List<String> parts, String mark) {
    return parts.size() > 1 && parts.getLast().equals(mark) && parts.removeLast() != null;
  }

  private List<List<String>> variants(String pattern) throws WordListException {
    List<List<String>> variants = new ArrayList<>();
    variants.add(List.of());
    int i = 0;
    while (i < pattern.length()) {
      int end;
      List<List<String>> choices = new ArrayList<>();
      if (pattern.charAt(i) == '(') {
        end = pattern.indexOf(')', i);
        if (end < 0) {
          throw wrong("a bracket is not closed");
        }
        for (String choice : pattern.substring(i + 1, end).split("\\|", -1)) {
          choices.add(words(choice));
        }
        end++;
      } else {
        end = pattern.indexOf(' ', i) < 0 ? pattern.length() : pattern.indexOf(' ', i);
        choices.addAll(place(pattern.substring(i, end)));
      }
      variants = joined(variants, choices);
      i = end < pattern.length() && pattern.charAt(end) == ' ' ? end + 1 : end;
    }
    if (variants.stream()
        .anyMatch(places -> places.stream().allMatch(LexiconBuilder.GAP::equals))) {
      throw wrong("a phrase has at least one word");
    }
    return variants;
  }

  private List<List<String>> place(String text) {
    if (text.equals(LexiconBuilder.GAP)) {
      return List.of(List.of(text));
    }
    // "excuse-moi" is two words, as a text is read.
    return text.indexOf('|') < 0 ? List.of(words(text)) : List.of(List.of(text));
  }

  private List<List<String>> joined(List<List<String>> before, List<List<String>> choices)
      throws WordListException {
    if (before.size() * choices.size() > VARIANTS_MAX) {
      throw wrong("this stands for more than " + VARIANTS_MAX + " phrases");
    }
    List<List<String>> joined = new ArrayList<>();
    for (List<String> one : before) {
      for (List<String> choice : choices) {
        List<String> places = new ArrayList<>(one);
        places.addAll(choice);
        joined.add(places);
      }
    }
    return joined;
  }

  /// The words of a text as places of a phrase.
  static List<String> words(String text) {
    List<String> places = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          char letter = Letters.of(c);
          if (letter >= Letters.FIRST_LETTER) {
            word.appendCodePoint(c);
          } else if (letter != Letters.NOTHING && !word.isEmpty()) {
            places.add(word.toString());
            word.setLength(0);
          }
        });
    if (!word.isEmpty()) {
      places.add(word.toString());
    }
    return places;
  }

  private WordListException wrong(String reason) {
    return new WordListException(name, line, reason);
  }
}
