package org.homeward.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a person reads here never pushes, shames, promises or shouts: the words CONTRIBUTING bans.
/// The person's own question, “should I?”, is theirs.
class WordsTest {
  private static final Pattern BANNED =
      Pattern.compile(
          "\\b((?<!“)should|shouldn[’']t|ought to|just|simply|move on|moving on|get over (it|them|him|her)"
              + "|failed|failure|relapsed?|weak|weakness|toxic|narcissist\\w*|gaslight\\w*"
              + "|stalk(er|ing)|obsess\\w*|addict\\w*|heal(s|ed)? (in|within|after) \\d+"
              + "|congratulations|well done|great job|awesome|you will be (fine|stronger|happy))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SHOUTED = Pattern.compile("[A-Za-z][!]+(\\s|$|[”’\"'])");

  /// Files and folders where such a word is not ours to choose, each with its reason. The list may only
  /// shrink.
  private static final Map<String, String> NOT_OURS =
      Map.of(
          "path/src/main/java/org/homeward/path/companions/find/meaning/Wanted.java",
          "words that are looked past when somebody looks for theirs",
          "path/src/main/java/org/homeward/path/tell/tone/",
          "the words the tone check looks for, which is why it knows them",
          "path/src/main/java/org/homeward/path/heal/checkin/DistressQuestions.java",
          "the PHQ-9, letter by letter",
          "path/src/main/java/org/homeward/path/heal/checkin/KindnessQuestions.java",
          "the SCS-SF, letter by letter");

  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern NO_TEXT =
      Pattern.compile("(?m)^\\s*@(import|param).*$|\\$\\{[^}]*}|!\\{[^}]*}|@(if|elseif|for)\\(.*\\)$");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  @Test
  void no_page_says_a_word_that_pushes_or_shames() {
    assertEquals(List.of(), found(BANNED));
  }

  @Test
  void no_page_shouts() {
    assertEquals(List.of(), found(SHOUTED));
  }

  @Test
  void the_texts_are_found_at_all() {
    assertFalse(texts(SourceTree.root().resolve("web/src/main/jte/door/leaving.jte")).isEmpty());
  }

  private static List<String> found(Pattern pattern) {
    List<String> found = new ArrayList<>();
    for (Path file : SourceTree.files(WordsTest::holdsTexts)) {
      for (String text : texts(file)) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find() && NOT_OURS.keySet().stream().noneMatch(SourceTree.name(file)::startsWith)) {
          found.add(SourceTree.name(file) + ": " + matcher.group() + " in: " + text.strip());
        }
      }
    }
    return found;
  }

  private static boolean holdsTexts(String name) {
    boolean ours = name.startsWith("path/src/main/") || name.startsWith("web/src/main/");
    return ours && (name.endsWith(".jte") || name.endsWith(".java"));
  }

  /// What may be shown: a template's words and strings, a class's strings without what only
  /// programmers see.
  private static List<String> texts(Path file) {
    String source = SourceTree.read(file);
    if (SourceTree.name(file).endsWith(".jte")) {
      String words = TAG.matcher(NO_TEXT.matcher(source).replaceAll(" ")).replaceAll("\n");
      return Stream.concat(words.lines(), strings(source)).toList();
    }
    String shown =
        source.replaceAll("(?m)^\\s*///?.*$", "").replaceAll("(?s)new \\w+Exception\\(.*?\\);", "");
    return strings(shown).toList();
  }

  private static Stream<String> strings(String source) {
    return STRING.matcher(source).results().map(match -> match.group(1));
  }
}
