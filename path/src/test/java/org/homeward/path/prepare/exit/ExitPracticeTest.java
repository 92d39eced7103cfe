package org.homeward.path.prepare.exit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.homeward.book.EntryId;
import org.homeward.path.companions.person.Person;
import org.homeward.path.prepare.OpenBook;
import org.homeward.web.form.Form;
import org.homeward.web.page.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExitPracticeTest {
  private static final String NOW = "2026-11-22T21:00:00Z";

  @Test
  void the_help_page_stands_in_front_of_the_lock_with_nothing_set_up() {
    try (OpenBook nothing = OpenBook.inFrontOfTheLock(NOW)) {
      String html = nothing.html("/n/h6");
      assertTrue(html.contains("href=\"tel:116123\""));
      assertTrue(html.contains("href=\"tel:112\""));
      assertTrue(html.contains("href=\"sms:741741?body=HOME\""));
      assertFalse(html.contains("tel:+"), "a prefix would not reach a short code");
      assertFalse(html.contains("/n/h6/plan"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/n/h6/check", "/n/h6/more", "/n/h6/also"})
  void the_questions_and_the_careful_way_need_no_passphrase(String path) {
    try (OpenBook nothing = OpenBook.inFrontOfTheLock(NOW)) {
      assertTrue(nothing.html(path).contains("/n/h6"));
    }
  }

  @Test
  void what_a_person_wrote_is_never_in_front_of_the_lock() {
    try (OpenBook nothing = OpenBook.inFrontOfTheLock(NOW)) {
      assertEquals(Optional.empty(), nothing.get("/n/h6/plan"));
      assertEquals(Optional.empty(), nothing.get("/n/h6/history"));
      assertEquals(Optional.empty(), nothing.post("/n/h6/on", Form.empty()));
    }
  }

  @Test
  void an_old_number_is_shown_with_a_word_that_it_may_have_changed() {
    try (OpenBook later = OpenBook.inFrontOfTheLock("2028-01-01T00:00:00Z")) {
      String html = later.html("/n/h6");
      assertTrue(html.contains("This may have changed."));
      assertTrue(html.contains("href=\"tel:116123\""));
    }
  }

  @Test
  void the_chosen_country_comes_first_when_the_book_is_open() {
    try (OpenBook open = OpenBook.at(NOW)) {
      open.book().put(Person.TYPE, new EntryId("me"), new Person(Optional.empty(), "", "NZ"));
      String html = open.html("/n/h6");
      assertTrue(html.indexOf("tel:111\"") < html.indexOf("tel:000\""));
    }
  }

  @Test
  void answers_lead_on_and_leave_nothing_in_the_book() {
    try (OpenBook open = OpenBook.at(NOW)) {
      Form form = Form.empty();
      for (Question question : Question.values()) {
        form.with(question.key(), Answer.NO);
      }
      assertEquals(Optional.of(new Reply.SeeOther("/n/h6/also")), open.post("/n/h6/check", form));
      form.with(Question.AFRAID.key(), Answer.YES);
      assertEquals(Optional.of(new Reply.SeeOther("/n/h6/more")), open.post("/n/h6/check", form));
      assertEquals(0, open.book().size());
      assertFalse(Careful.isOn(open.book()));
    }
  }

  @Test
  void a_no_to_everything_never_says_safe() {
    try (OpenBook open = OpenBook.at(NOW)) {
      String html = open.html("/n/h6/also");
      assertFalse(html.toLowerCase(java.util.Locale.ROOT).contains(" safe"));
      assertTrue(html.contains("No list can know"));
    }
  }

  @Test
  void the_careful_way_is_kept_only_when_asked_and_can_be_turned_off() {
    try (OpenBook open = OpenBook.at(NOW)) {
      open.post("/n/h6/on", Form.empty());
      assertTrue(Careful.isOn(open.book()));
      assertTrue(open.html("/n/h6/more").contains("The careful way is on"));
      open.post("/n/h6/off", Form.empty());
      assertFalse(Careful.isOn(open.book()));
    }
  }

  @Test
  void one_part_of_the_plan_is_kept_without_touching_the_others() {
    try (OpenBook open = OpenBook.at(NOW)) {
      keep(open, Part.PLACE, "Mara’s flat");
      keep(open, Part.SURROUNDINGS, "The pills are with her");
      assertEquals(
          Map.of(Part.PLACE, "Mara’s flat", Part.SURROUNDINGS, "The pills are with her"),
          SafetyPlan.of(open.book()).parts());
      keep(open, Part.PLACE, "");
      assertEquals("", SafetyPlan.of(open.book()).text(Part.PLACE));
      assertTrue(open.book().undo(SafetyPlan.TYPE, SafetyPlan.ONLY));
      assertEquals("Mara’s flat", SafetyPlan.of(open.book()).text(Part.PLACE));
    }
  }

  private static void keep(OpenBook open, Part part, String text) {
    long seen =
        open.book().find(SafetyPlan.TYPE, SafetyPlan.ONLY).map(plan -> plan.sequence()).orElse(0L);
    Form form = Form.empty().with("text", text).with("seen", seen);
    Reply reply = open.post("/n/h6/plan/" + part.key(), form).orElseThrow();
    assertTrue(reply instanceof Reply.SeeOther, reply.toString());
  }

  @Test
  void a_part_that_is_too_long_is_shown_again_with_every_word() {
    try (OpenBook open = OpenBook.at(NOW)) {
      String most = "x".repeat(SafetyPlan.TEXT_MAX);
      keep(open, Part.MONEY, most);
      Reply reply =
          open.post("/n/h6/plan/" + Part.PHONE.key(), Form.empty().with("text", most + "x"))
              .orElseThrow();
      Reply.Page page = (Reply.Page) reply;
      assertEquals(422, page.status());
      assertEquals(most + "x", ((PlanPages.PartPage) page.model()).form().value("text"));
    }
  }

  @Test
  void what_happened_is_kept_with_its_day_and_the_day_it_was_written() {
    try (OpenBook open = OpenBook.at(NOW)) {
      Form form = Form.empty().with("id", "n1").with("day", "2026-11-20").with("time", "21:30");
      form.with("what", "They held the door shut").with("witness", "Mara, on the phone");
      assertEquals(
          Optional.of(new Reply.SeeOther("/n/h6/notes")), open.post("/n/h6/notes/keep", form));
      String html = open.html("/n/h6/notes/print");
      assertTrue(html.contains("20 November 2026, about 21:30"));
      assertTrue(html.contains("Mara, on the phone"));
      assertTrue(html.contains("First written down on 22 November"));
      Form again = Form.empty();
      var note = open.book().all(Happening.TYPE).getFirst().fact();
      note.fill(again);
      assertEquals(note, Happening.read(again, LocalDate.of(2026, 11, 22)));
    }
  }

  @Test
  void a_note_asks_for_a_day_that_has_been_and_for_a_line() {
    LocalDate today = LocalDate.of(2026, 11, 22);
    Form empty = Form.empty();
    Happening.read(empty, today);
    assertEquals("Choose the day, as near as you know it.", empty.error("day"));
    assertEquals("Write what happened, in a line or more.", empty.error("what"));
    Form tomorrow = Form.empty().with("day", "2026-11-23").with("what", "x");
    Happening.read(tomorrow, today);
    assertFalse(tomorrow.error("day").isEmpty());
  }

  @Test
  void the_print_of_the_plan_holds_the_words_and_no_title_that_tells() {
    try (OpenBook open = OpenBook.at(NOW)) {
      keep(open, Part.CODE_WORD, "Pineapple, with Mara");
      String html = open.html("/n/h6/plan/print");
      String handout = html.substring(html.indexOf("<div class=\"handout\">"));
      assertTrue(handout.contains("Pineapple, with Mara"));
      assertFalse(html.contains("Homeward"));
    }
  }
}
