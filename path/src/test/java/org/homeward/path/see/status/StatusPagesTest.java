package org.homeward.path.see.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.path.practice.TestBook;
import org.homeward.path.see.SentForm;
import org.homeward.path.see.daily.DayId;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Session;
import org.homeward.web.session.Sessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatusPagesTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-22");
  private static final Found A_DAY =
      Found.day(LocalDate.parse("2026-06-14"), "A kind word on 14 June.", "/n/elsewhere");
  private static final Found A_COUNT = Found.count(2, "Sharp words, twice.", "/n/elsewhere");

  private final TestBook test = new TestBook(Look.TYPE).at("2026-11-22T10:00");
  private final Session session = new Sessions(test.clock(), new SecureRandom()).begin();
  private final Routes behind = new Routes();

  @BeforeEach
  void someMessagesAreKnown() {
    new StatusPractice((book, question, on) ->
        switch (question) {
          case KIND -> Optional.of(A_DAY);
          case FIGHTS -> Optional.of(A_COUNT);
          case OUT, TOGETHER, NEAR -> Optional.empty();
        })
        .routes(new Routes(), behind);
  }

  private Reply answer(String method, String path, Form form) {
    Routes.Found page = behind.find(method, path).orElseThrow();
    return page.page()
        .apply(new Call(path, page.params(), form, session, test.book(), test.clock()));
  }

  private Reply post(String path, String... fields) {
    return answer("POST", path, SentForm.of(fields));
  }

  private StatusPages.AskPage asked(String path) {
    return (StatusPages.AskPage) ((Reply.Page) answer("GET", path, Form.empty())).model();
  }

  private Optional<Look> kept() {
    return test.book().find(Look.TYPE, DayId.of(DAY)).map(entry -> entry.fact());
  }

  @Test
  void a_day_the_messages_know_is_offered_for_its_question_only() {
    assertEquals(Optional.of(A_DAY), asked("/n/c7/2026-11-22/1").found());
    assertEquals(Optional.empty(), asked("/n/c7/2026-11-22/2").found());
  }

  @Test
  void that_day_is_taken_with_a_tap_and_the_words_typed_beside_it_stay() {
    post("/n/c7/2026-11-22/1", "take", "yes", "roughly", "week", "words", "well done", "seen", "0");
    assertEquals(A_DAY.day(), kept().orElseThrow().kind().day());
    assertEquals("well done", kept().orElseThrow().told(Question.KIND));
  }

  @Test
  void a_number_the_messages_know_is_taken_with_a_tap_too() {
    assertEquals("Use that number", A_COUNT.use());
    post("/n/c7/2026-11-22/4", "take", "yes", "fights", "9", "seen", "0");
    assertEquals(2, kept().orElseThrow().fights().orElseThrow());
    assertEquals("", Found.only("They end in May.", "/n/elsewhere").use());
  }

  @Test
  void a_question_sent_empty_keeps_nothing_and_goes_on() {
    assertEquals(Reply.see("/n/c7/2026-11-22/3"), post("/n/c7/2026-11-22/2", "seen", "0"));
    assertTrue(kept().isEmpty());
  }

  @Test
  void the_last_question_leads_back_to_the_summary() {
    assertEquals(Reply.see("/n/c7"), post("/n/c7/2026-11-22/5", "near", "no", "seen", "0"));
  }

  @Test
  void a_wrong_answer_shows_the_question_again_with_what_was_typed() {
    Reply again = post("/n/c7/2026-11-22/4", "fights", "lots", "words", "the bins", "seen", "0");
    var page = (StatusPages.AskPage) assertInstanceOf(Reply.Page.class, again).model();
    assertFalse(page.form().ok());
    assertEquals("the bins", page.form().value("words"));
    assertTrue(kept().isEmpty());
  }

  @Test
  void another_tab_is_not_overwritten_unasked() {
    post("/n/c7/2026-11-22/4", "fights", "3", "seen", "0");
    Reply again = post("/n/c7/2026-11-22/5", "near", "no", "seen", "0");
    assertInstanceOf(Reply.Page.class, again);
    assertEquals(Optional.empty(), kept().orElseThrow().near());
  }

  @Test
  void only_today_can_be_begun_and_a_day_that_was_begun_can_be_changed_for_good() {
    assertInstanceOf(Reply.NotFound.class, answer("GET", "/n/c7/2026-11-21/1", Form.empty()));
    assertInstanceOf(Reply.NotFound.class, answer("GET", "/n/c7/history/9", Form.empty()));
    post("/n/c7/2026-11-22/4", "fights", "3", "seen", "0");
    test.at("2027-02-01T10:00");
    assertEquals("3", asked("/n/c7/2026-11-22/4").form().value("fights"));
  }
}
