package org.homeward.chats.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The lists of phrases, as texts a person can read and change: one text a language. Immutable.
public final class WordLists {
  /// The languages there are lists for, as ISO 639 codes.
  public static final List<String> LANGUAGES = List.of("en", "es", "de", "fr", "pt", "it");

  /// No list at all.
  public static final WordLists NONE = new WordLists(Map.of());

  private final Map<String, String> texts;

  private WordLists(Map<String, String> texts) {
    this.texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /// The lists that come with the program, of all languages.
  public static WordLists builtIn() {
    WordLists lists = NONE;
    for (String language : LANGUAGES) {
      lists = lists.with(language, builtIn(language));
    }
    return lists;
  }

  private static String builtIn(String language) {
    try (InputStream in =
        Objects.requireNonNull(WordLists.class.getResourceAsStream(language + ".txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Only the lists of these languages.
  public WordLists only(Set<String> languages) {
    Map<String, String> kept = new LinkedHashMap<>(texts);
    kept.keySet().retainAll(languages);
    return new WordLists(kept);
  }

  /// With this text as the list of a language, in place of the one there was.
  public WordLists with(String language, String text) {
    Map<String, String> more = new LinkedHashMap<>(texts);
    more.put(language, text);
    return new WordLists(more);
  }

  /// With these lines after what the list of a language has; they begin with a section.
  public WordLists plus(String language, String lines) {
    return with(language, texts.getOrDefault(language, "") + "\n" + lines);
  }

  /// With a person's own words in the list of a language: as they are typed, without the signs of
  /// the format. Where they have no letter, nothing is added.
  ///
  /// @param says whether they say the meaning; otherwise they take back what they overlap
  public WordLists plus(String language, Meaning meaning, String typed, boolean says) {
    String words = plain(typed);
    return words.isEmpty()
        ? this
        : plus(language, "[" + meaning.label() + "]\n" + (says ? "" : "- ") + words);
  }

  /// What of a text is compared: its words, with one blank between.
  public static String plain(String typed) {
    return String.join(" ", ListReader.words(typed));
  }

  /// Every line that says a meaning, or only looks as if, list by list.
  public List<Listed> phrases() {
    return texts.entrySet().stream()
        .flatMap(list -> Listed.in(list.getKey(), list.getValue()).stream())
        .toList();
  }

  /// Without such a line, wherever it stands now. The lines after it keep their places.
  public WordLists without(Listed out) {
    String text = texts.getOrDefault(out.language(), "");
    String[] lines = text.split("\n", -1);
    for (Listed found : Listed.in(out.language(), text)) {
      if (found.isSame(out)) {
        lines[found.line() - 1] = "";
      }
    }
    return texts.containsKey(out.language())
        ? with(out.language(), String.join("\n", lines))
        : this;
  }

  /// The text of each list, by language.
  public Map<String, String> texts() {
    return texts;
  }

  /// Makes the lists ready for scanning.
  ///
  /// @throws WordListException when a line cannot be read
  public Lexicon lexicon() throws WordListException {
    LexiconBuilder builder = new LexiconBuilder();
    int language = 0;
    for (Map.Entry<String, String> list : texts.entrySet()) {
      new ListReader(list.getKey(), language++, builder).read(list.getValue());
    }
    return builder.build();
  }
}
