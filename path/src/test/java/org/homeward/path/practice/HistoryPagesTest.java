package org.homeward.path.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Version;
import org.homeward.path.decide.reasons.Reason;
import org.homeward.path.decide.reasons.ReasonsPractice;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Sessions;
import org.junit.jupiter.api.Test;

class HistoryPagesTest {
  private final TestBook book = new TestBook(Reason.TYPE);
  private final Routes behind = new Routes();

  HistoryPagesTest() {
    HistoryPages.routes(new ReasonsPractice(), behind);
  }

  private HistoryPages.History opens(String path) {
    Routes.Found found = behind.find("GET", path).orElseThrow();
    var session = new Sessions(book.clock(), new SecureRandom()).begin();
    var call = new Call(path, found.params(), Form.empty(), session, book.book(), book.clock());
    var page = assertInstanceOf(Reply.Page.class, found.page().apply(call));
    return assertInstanceOf(HistoryPages.History.class, page.model());
  }

  private static List<String> words(HistoryPages.History history) {
    return history.versions().stream().map(HistoryPagesTest::words).toList();
  }

  private static String words(Version version) {
    return version.fact() instanceof Reason reason ? reason.text() : "";
  }

  @Test
  void page_by_page_every_version_is_there_once() {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < 123; i++) {
      book.book().write(Reason.TYPE, new Reason("reason " + i, ""));
      written.addFirst("reason " + i);
    }
    var history = opens("/n/k4/history");
    assertTrue(history.newer().isEmpty());
    List<String> read = new ArrayList<>(words(history));
    while (history.older().isPresent()) {
      assertEquals(50, history.versions().size());
      history = opens(history.older().get());
      assertTrue(history.newer().isPresent());
      read.addAll(words(history));
    }
    assertEquals(written, read);
  }

  @Test
  void newer_ones_lead_back_to_the_newest_without_a_gap() {
    for (int i = 0; i < 120; i++) {
      book.book().write(Reason.TYPE, new Reason("reason " + i, ""));
    }
    var middle = opens(opens("/n/k4/history").older().orElseThrow());
    assertEquals("51 to 100 of 120", middle.shown());
    var last = opens(middle.older().orElseThrow());
    assertEquals("101 to 120 of 120", last.shown());
    assertEquals(words(middle), words(opens(last.newer().orElseThrow())));
    assertEquals(Optional.of("/n/k4/history"), middle.newer());
  }

  @Test
  void a_page_holds_fewer_long_texts_and_at_least_one() {
    for (int i = 0; i < 3; i++) {
      book.book().write(Reason.TYPE, new Reason("x".repeat(30_000), ""));
    }
    var history = opens("/n/k4/history");
    assertEquals(1, history.versions().size());
    assertTrue(history.older().isPresent());
  }

  @Test
  void an_address_of_nothing_shows_that_there_is_nothing_older() {
    book.book().write(Reason.TYPE, new Reason("one", ""));
    for (String end : List.of("0", "-3", "word", "99999999999999999999")) {
      var history = opens("/n/k4/history/" + end);
      assertEquals(List.of(), history.versions());
      assertEquals(Optional.empty(), history.older());
      assertTrue(history.newer().isPresent());
    }
  }
}
