package org.homeward.journeys.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.journeys.person.Crawl;
import org.homeward.journeys.person.Journey;
import org.homeward.journeys.person.Night;
import org.homeward.journeys.person.Person;
import org.homeward.journeys.person.Screen;
import org.homeward.journeys.program.Figures;
import org.homeward.journeys.program.PlainVisitor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What holds for every page there is, found by its links: nobody has to add a new page here.
@Journey
@Order(2)
class PagesTest {
  private static final int HTML_BYTES_MAX = 60_000;
  private static final String UNNAMED =
      """
      Array.from(document.querySelectorAll('input:not([type=hidden]), select, textarea, button'))
        .filter(e => !(e.labels && e.labels.length) && !e.getAttribute('aria-label')
          && !e.getAttribute('aria-labelledby') && !(e.tagName === 'BUTTON' && e.textContent.trim()))
        .map(e => e.outerHTML)
      """;
  private static final String HEADINGS =
      "Array.from(document.querySelectorAll('main :is(h1,h2,h3,h4,h5,h6)'))"
          + ".map(e => Number(e.tagName.substring(1)))";

  @RegisterExtension final Night night = new Night();

  @Test
  void every_page_of_an_empty_book_is_as_pages_have_to_be() {
    Person person = night.person(Screen.PHONE);
    person.setsUp();
    int pages = lookAtAll(person, List.of(), List.of());
    Figures.print(pages + " pages of an empty book are sound.");
  }

  @Test
  void every_page_of_a_full_book_is_as_pages_have_to_be() {
    Person person = night.person(Screen.PHONE);
    person.setsUp();
    List<String> more = writeSomeOfEverything();
    int pages = lookAtAll(person, more, List.of(Screen.DESKTOP_AT_NIGHT, Screen.ZOOMED));
    Figures.print(pages + " pages of a full book, at three widths, are sound.");
  }

  /// Writes something into every practice.
  ///
  /// @return the pages that no link leads to
  private List<String> writeSomeOfEverything() {
    try (var visitor = new PlainVisitor(night.home().address())) {
      visitor.unlocks(night.passphrase());
      visitor.post("/n/me", Map.of("situation", "weeks", "their-name", "Q.", "seen", "0"));
      visitor.writesAReason("A reason of usual length, which takes a line or two on a phone");
      visitor.writesAReason("Averylongwordwithoutanyspacethatanarrowscreencannotbreak".repeat(4));
      visitor.writesAReason("سبب مكتوب من اليمين إلى اليسار");
      String urge = visitor.post("/n/m2/begin", Map.of()).location();
      visitor.post(urge + "/what", Map.of("words", "a song", "drank", "yes", "strength", "6"));
      visitor.post(urge + "/write", Map.of("text", "What I would send", "seen", "0"));
      visitor.post(urge + "/wait", Map.of());
      visitor.post(urge + "/after/wait", Map.of("after", "3", "then", "end"));
      visitor.post("/n/u4/begin", Map.of());
      visitor.post("/n/u4/say/take/silence", Map.of());
      visitor.post("/n/z6/keep", Map.of("text", "A letter of usual length", "seen", "0"));
      visitor.post("/n/z6/unsent/keep", Map.of("text", "What I will not send", "seen", "0"));
      return Stream.of("reasons", "wait", "write", "written", "burned", "call", "hands", "breathe")
          .map(page -> urge + "/" + page)
          .toList();
    }
  }

  private static int lookAtAll(Person person, List<String> more, List<Screen> others) {
    List<String> wrong = new ArrayList<>();
    List<String> visited =
        new Crawl(person)
            .alsoFrom(more)
            .everyPage(path -> {
              person.looksOn(others);
              wrong.addAll(wrongWith(person, path));
            });
    assertEquals(List.of(), wrong);
    assertTrue(visited.contains("/s"), "the crawl finds pages: " + visited);
    return visited.size();
  }

  private static List<String> wrongWith(Person person, String path) {
    List<String> wrong = new ArrayList<>();
    int bytes = person.page().content().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    if (bytes > HTML_BYTES_MAX) {
      wrong.add(path + " has " + bytes + " bytes");
    }
    ((List<?>) person.page().evaluate(UNNAMED)).forEach(e -> wrong.add(path + " unnamed: " + e));
    int before = 0;
    for (Object level : (List<?>) person.page().evaluate(HEADINGS)) {
      int now = ((Number) level).intValue();
      if (now > before + 1 || (before > 0 && now == 1)) {
        wrong.add(path + " goes from heading " + before + " to " + now);
      }
      before = now;
    }
    return wrong;
  }
}
