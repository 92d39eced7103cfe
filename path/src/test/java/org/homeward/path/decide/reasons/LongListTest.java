package org.homeward.path.decide.reasons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.homeward.book.Entry;
import org.homeward.path.prepare.OpenBook;
import org.homeward.path.see.SentForm;
import org.homeward.web.page.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/// A list of more reasons than one page holds.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LongListTest {
  private final OpenBook home = OpenBook.at("2026-10-03T19:30:00Z");

  @BeforeEach
  void forty_reasons() {
    for (int i = 1; i <= 40; i++) {
      home.book().write(Reason.TYPE, new Reason("reason number " + i + ".", ""));
    }
  }

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void it_comes_in_parts_with_a_way_to_the_rest_and_back() {
    String first = home.html("/n/k4");
    assertTrue(first.contains("reason number 25."));
    assertFalse(first.contains("reason number 26."));
    assertTrue(first.contains("href=\"/n/k4/from/26\""));
    String rest = home.html("/n/k4/from/26");
    assertFalse(rest.contains("reason number 25."));
    assertTrue(rest.contains("reason number 26.") && rest.contains("reason number 40."));
    assertTrue(rest.contains("href=\"/n/k4\">Those before"));
  }

  @Test
  void a_reason_that_was_moved_is_on_the_page_that_follows() {
    List<Entry<Reason>> all = Reasons.of(home.book()).all();
    Reply next = home.post("/n/k4/" + all.get(29).id() + "/up", SentForm.of()).orElseThrow();
    assertEquals(Reply.see("/n/k4/from/29"), next);
    assertTrue(home.html("/n/k4/from/29").contains("reason number 30."));
    Reply near = home.post("/n/k4/" + all.get(3).id() + "/down", SentForm.of()).orElseThrow();
    assertEquals(Reply.see("/n/k4"), near);
  }

  @Test
  void the_papers_have_all_of_them() {
    assertTrue(home.html("/n/k4/page").contains("reason number 40."));
  }
}
