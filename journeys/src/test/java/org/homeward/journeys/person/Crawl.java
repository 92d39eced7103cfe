package org.homeward.journeys.person;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assertions;

/// Follows every link from the first page on, so that pages added later are looked at by
/// themselves. Of pages that differ in nothing but an id, the first is visited.
public final class Crawl {
  private static final int PAGES_MAX = 600;
  // One question to the browser: there are tens of links on a page, and hundreds of pages.
  private static final String LINKS =
      "Array.from(document.querySelectorAll(\"a[href^='/']:not([download])\"))"
          + ".map(it => it.getAttribute('href'))";

  private final Person person;
  private final Deque<String> waiting = new ArrayDeque<>(List.of("/"));
  private final Set<String> known = new HashSet<>(Set.of("/"));

  /// @param person somebody whose book is open
  public Crawl(Person person) {
    this.person = person;
  }

  /// Begins at these pages too, which only buttons lead to.
  public Crawl alsoFrom(List<String> paths) {
    paths.stream().filter(path -> known.add(withoutIds(path))).forEach(waiting::add);
    return this;
  }

  /// Visits every page.
  ///
  /// @param look called on each, before the next is opened
  /// @return the addresses visited
  public List<String> everyPage(Consumer<String> look) {
    List<String> visited = new ArrayList<>();
    while (!waiting.isEmpty()) {
      String path = waiting.remove();
      var response = person.page().navigate(person.addressOf(path));
      Assertions.assertEquals(200, response.status(), path);
      person.looks();
      visited.add(path);
      Assertions.assertTrue(visited.size() < PAGES_MAX, "the links end somewhere");
      follow();
      look.accept(path);
    }
    return visited;
  }

  private void follow() {
    for (Object link : (List<?>) person.page().evaluate(LINKS)) {
      String path = String.valueOf(link).replaceFirst("#.*", "");
      boolean leaves = path.equals("/x");
      if (!leaves && known.add(withoutIds(path))) {
        waiting.add(path);
      }
    }
  }

  private static String withoutIds(String path) {
    return path.replaceAll("/[0-9a-z]{16}(?=/|$)", "/{id}")
        .replaceAll("(?<=/history|/from)/\\d+$", "/{n}");
  }
}
