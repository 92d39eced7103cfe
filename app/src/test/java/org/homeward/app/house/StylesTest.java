package org.homeward.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The styles of all practices are one sheet in the browser, so that a name two of them use for
/// something of their own would dress the other's page.
class StylesTest {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern SELECTORS = Pattern.compile("(?:^|[{}])\\s*([^{}@]+)\\{");
  private static final Pattern CLASS = Pattern.compile("\\.(-?[a-zA-Z_][\\w-]*)");

  @Test
  void no_two_practices_call_something_of_their_own_the_same() {
    Set<String> kit =
        sheets("web/").stream()
            .flatMap(sheet -> selectors(sheet).stream())
            .flatMap(selector -> CLASS.matcher(selector).results().map(found -> found.group(1)))
            .collect(Collectors.toSet());
    Map<String, Set<String>> owners = new TreeMap<>();
    for (Path sheet : sheets("path/")) {
      for (String selector : selectors(sheet)) {
        own(selector, kit)
            .ifPresent(name ->
                owners.computeIfAbsent(name, _ -> new TreeSet<>()).add(SourceTree.name(sheet)));
      }
    }
    assertTrue(owners.size() > 30, "names are found: " + owners.keySet());
    owners.values().removeIf(sheets -> sheets.size() == 1);
    assertEquals(Map.of(), owners, "move what is shared to the kit, and rename what is not");
  }

  /// The first class of a selector that is not the kit's: what the rule is about.
  private static Optional<String> own(String selector, Set<String> kit) {
    return CLASS
        .matcher(selector)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !kit.contains(name))
        .findFirst();
  }

  private static List<Path> sheets(String module) {
    return SourceTree.files(
        name -> name.startsWith(module) && name.contains("/src/main/") && name.endsWith(".css"));
  }

  private static List<String> selectors(Path sheet) {
    String rules = COMMENT.matcher(SourceTree.read(sheet)).replaceAll("");
    return SELECTORS
        .matcher(rules)
        .results()
        .map((MatchResult found) -> found.group(1))
        .flatMap(group -> List.of(group.split(",")).stream())
        .toList();
  }
}
