package org.homeward.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Holds the style no compiler and no formatter knows.
class HouseStyleTest {
  private static final int LINES_MAX = 400;

  /// Main files that may be longer, each with its reason. The list may only shrink.
  private static final Map<String, String> LONGER_FILES = Map.of();

  private static final Pattern TYPE =
      Pattern.compile(
          "^(?<indent> *)(?<words>(?:[a-z-]+ )*)(?:class|record|interface|enum|@interface) (?<name>[A-Z]\\w*)",
          Pattern.MULTILINE);

  private static final Pattern VAGUE_NAME =
      Pattern.compile(".*(Manager|Utils?|Helpers?|Impl|Data|Info)");

  /// Names that look vague and are the field's own word, each with its reason.
  private static final Map<String, String> FIELD_WORDS =
      Map.of("PathData", "what SVG calls the value of a path's d attribute");

  @Test
  void main_files_are_short() {
    List<String> tooLong = new ArrayList<>();
    for (Path file : SourceTree.mainJava()) {
      boolean isLong = SourceTree.read(file).lines().count() > LINES_MAX;
      if (isLong != LONGER_FILES.containsKey(SourceTree.name(file))) {
        tooLong.add(SourceTree.name(file));
      }
    }
    assertEquals(List.of(), tooLong, "longer than they may be, or listed without need");
  }

  @Test
  void every_package_says_what_it_is_and_is_null_marked() {
    List<String> silent =
        SourceTree.mainJava().stream()
            .map(file -> file.resolveSibling("package-info.java"))
            .distinct()
            .filter(file -> !Files.exists(file) || !isNullMarkedAndDocumented(file))
            .map(SourceTree::name)
            .toList();
    assertEquals(List.of(), silent);
  }

  private static boolean isNullMarkedAndDocumented(Path file) {
    String text = SourceTree.read(file);
    return text.contains("@NullMarked") && text.startsWith("///");
  }

  @Test
  void every_public_type_is_explained() {
    List<String> unexplained = new ArrayList<>();
    for (Path file : SourceTree.mainJava()) {
      String text = SourceTree.read(file);
      Matcher type = TYPE.matcher(text);
      while (type.find()) {
        boolean isTopLevel = type.group("indent").isEmpty();
        boolean isPublic = type.group("words").contains("public ");
        if (isTopLevel && isPublic && !isExplained(text, type.start())) {
          unexplained.add(SourceTree.name(file) + ": " + type.group("name"));
        }
      }
    }
    assertEquals(List.of(), unexplained);
  }

  /// Whether the lines above a declaration, annotations aside, end a comment.
  private static boolean isExplained(String text, int declaration) {
    List<String> above = text.substring(0, declaration).lines().toList().reversed();
    return above.stream()
        .filter(line -> !line.startsWith("@") && !line.startsWith(" "))
        .findFirst()
        .filter(line -> line.startsWith("///"))
        .isPresent();
  }

  @Test
  void no_type_is_named_by_a_shrug() {
    List<String> vague = new ArrayList<>();
    for (Path file : SourceTree.allJava()) {
      Matcher type = TYPE.matcher(SourceTree.read(file));
      while (type.find()) {
        String name = type.group("name");
        if (VAGUE_NAME.matcher(name).matches() && !FIELD_WORDS.containsKey(name)) {
          vague.add(SourceTree.name(file) + ": " + name);
        }
      }
    }
    assertEquals(List.of(), vague);
  }

  @Test
  void no_test_is_skipped() {
    assertNowhere(
        Pattern.compile("@(Disabled|Ignore)|\\bAssumptions?\\.|\\bassume(True|False|That)\\("));
  }

  @Test
  void no_test_replaces_a_class_by_a_mock() {
    assertNowhere(Pattern.compile("import (static )?(org\\.mockito|org\\.easymock|io\\.mockk)"));
  }

  @Test
  void nothing_waits_by_sleeping() {
    assertNowhere(Pattern.compile("Thread\\.sleep\\(|waitForTimeout\\("));
  }

  @Test
  void nothing_is_left_for_later() {
    assertNowhere(Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b"));
  }

  @Test
  void comments_are_written_the_way_of_this_java() {
    assertNowhere(Pattern.compile("^ */\\*\\*", Pattern.MULTILINE));
  }

  @Test
  void only_the_program_and_the_measurements_print() {
    List<String> printing =
        SourceTree.mainJava().stream()
            .filter(file -> !SourceTree.name(file).matches("(app|bench)/.*"))
            .filter(file -> SourceTree.read(file).matches("(?s).*\\bSystem\\.(out|err)\\b.*"))
            .map(SourceTree::name)
            .toList();
    assertEquals(List.of(), printing);
  }

  @Test
  void the_sources_are_found_at_all() {
    assertFalse(SourceTree.mainJava().isEmpty());
  }

  private static void assertNowhere(Pattern pattern) {
    List<String> found =
        SourceTree.allJava().stream()
            .filter(file -> !SourceTree.name(file).endsWith("/HouseStyleTest.java"))
            .filter(file -> pattern.matcher(SourceTree.read(file)).find())
            .map(SourceTree::name)
            .toList();
    assertEquals(List.of(), found);
  }
}
