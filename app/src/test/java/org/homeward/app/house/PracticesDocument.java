package org.homeward.app.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.homeward.book.EntryType;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.registry.Practices;
import org.homeward.web.page.Routes;

/// `docs/practices.md`, made from the registry, the practices' own package comments and the
/// journeys' annotations.
final class PracticesDocument {
  private static final Pattern MISSION =
      Pattern.compile("\\(mission `(?<id>\\w+)`[;,] (?<idea>[^()]*(?:\\([^()]*\\)[^()]*)*)\\)");
  private static final Pattern PROVES = Pattern.compile("@Proves\\(\\{?(?<ids>[^)}]*)\\}?\\)");
  private static final Pattern CLASS = Pattern.compile("\\bclass (?<name>\\w+)");
  private static final List<String> OF_EVERY_PRACTICE =
      List.of("/history", "/history/{sequence}", "/export", "/erase/{type}/{id}");
  private static final String HEAD =
      """
      # The practices

      Every practice there is, in the order of the path: where its idea comes from (a document of the
      mission and what is taken from it), the entries it keeps, its pages, and the journeys in a real
      browser that prove it. Each of them also has a history, and its entries as a file.

      This page is made from the code. `./mvnw test -pl app -am -Dtest=PracticesDocumentTest
      -Dsurefire.failIfNoSpecifiedTests=false` says what is out of date in it, and makes it anew with
      `-Dhomeward.write=practices`.
      """;

  private final List<Practice> practices = new Practices().all();
  private final Map<String, Set<String>> journeys = journeys();

  /// The practices' ids.
  List<String> ids() {
    return practices.stream().map(Practice::id).toList();
  }

  /// Which journeys prove a practice, by its id.
  Set<String> journeysOf(String id) {
    return journeys.getOrDefault(id, Set.of());
  }

  /// Where a practice's idea comes from, as its package says; empty where it does not.
  static Optional<String> ideaOf(Practice practice) {
    String folder = practice.getClass().getPackageName().replace('.', '/');
    Path file = SourceTree.root().resolve("path/src/main/java/" + folder + "/package-info.java");
    String said =
        SourceTree.read(file)
            .lines()
            .filter(line -> line.startsWith("///"))
            .map(line -> line.substring(3).strip())
            .collect(Collectors.joining(" "));
    Matcher mission = MISSION.matcher(said);
    return mission.find() && mission.group("id").equals(practice.id())
        ? Optional.of(mission.group("idea"))
        : Optional.empty();
  }

  /// The line of a practice.
  String line(Practice practice) {
    String kept = practice.types().stream().map(EntryType::label).collect(Collectors.joining(", "));
    String proved =
        journeysOf(practice.id()).stream()
            .map(name -> "`" + name + "`")
            .collect(Collectors.joining(", "));
    return "| `%s` %s | %s | %s | %s | %s |"
        .formatted(
            practice.id(),
            practice.title(),
            ideaOf(practice).orElse("none of the mission's"),
            kept.isEmpty() ? "nothing" : kept,
            pages(practice),
            proved.isEmpty() ? "none of its own yet" : proved);
  }

  private static String pages(Practice practice) {
    var inFront = new Routes();
    var behind = new Routes();
    practice.routes(inFront, behind);
    List<String> patterns = new ArrayList<>(inFront.patterns());
    patterns.addAll(behind.patterns());
    return patterns.stream()
        .filter(pattern -> OF_EVERY_PRACTICE.stream().noneMatch(pattern::endsWith))
        .sorted()
        .map(pattern -> "`" + pattern + "`")
        .collect(Collectors.joining(" "));
  }

  /// The practices of whom each has a line.
  List<Practice> practices() {
    return practices;
  }

  /// The whole page.
  String text() {
    var text = new StringBuilder(HEAD);
    for (Stage stage : Stage.values()) {
      text.append("\n## ").append(stage.title()).append("\n\n");
      text.append("| practice | idea | keeps | pages | proved by |\n|---|---|---|---|---|\n");
      practices.stream()
          .filter(practice -> practice.stage() == stage)
          .forEach(practice -> text.append(line(practice)).append('\n'));
    }
    return text.toString();
  }

  private static Map<String, Set<String>> journeys() {
    Map<String, Set<String>> byPractice = new LinkedHashMap<>();
    for (Path file :
        SourceTree.files(name -> name.startsWith("journeys/") && name.endsWith("Test.java"))) {
      String source = SourceTree.read(file);
      Matcher named = CLASS.matcher(source);
      Matcher proves = PROVES.matcher(source);
      while (named.find(0) && proves.find()) {
        for (String id : proves.group("ids").split(",")) {
          byPractice
              .computeIfAbsent(id.strip().replace("\"", ""), key -> new LinkedHashSet<>())
              .add(named.group("name"));
        }
      }
    }
    return byPractice;
  }
}
