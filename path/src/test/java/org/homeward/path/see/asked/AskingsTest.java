package org.homeward.path.see.asked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.path.practice.TestBook;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.path.see.SentForm;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskingsTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private final TestBook test =
      new TestBook(Plan.TYPE, Asking.TYPE, Careful.TYPE).at("2026-11-22T10:00");
  private final AskedPractice practice = new AskedPractice();

  private void asked(String day, String how) {
    test.book()
        .write(
            Asking.TYPE,
            Asking.read(SentForm.of("question", "Are you well?", "on", day, "how", how), TODAY));
  }

  private static boolean accepts(String... fields) {
    Form form = SentForm.of(fields);
    Asking.read(form, TODAY);
    return form.ok();
  }

  private Askings askings() {
    return Askings.of(test.book());
  }

  @Test
  void three_closed_answers_in_a_row_are_named_and_two_are_not() {
    asked("2026-11-01", "distant");
    asked("2026-11-05", "nothing");
    assertEquals("", askings().sentence());
    asked("2026-11-09", "refused");
    test.reopen();
    assertEquals(
        "The last 3 answers were closed. You have asked. That part is done.", askings().sentence());
    assertEquals(1, practice.offersTo("weigh", test.moment()).size());
  }

  @Test
  void an_open_answer_or_a_promise_ends_the_row_by_its_day_not_by_when_it_was_written() {
    asked("2026-11-01", "distant");
    asked("2026-11-05", "nothing");
    asked("2026-11-09", "refused");
    asked("2026-11-07", "open");
    assertEquals(1, askings().closedInARow());
    asked("2026-11-20", "promised");
    assertEquals(0, askings().closedInARow());
  }

  @Test
  void an_answer_nobody_remembers_neither_ends_nor_lengthens_the_row() {
    asked("2026-11-01", "distant");
    asked("2026-11-05", "skip");
    asked("2026-11-09", "refused");
    assertEquals(2, askings().closedInARow());
  }

  @Test
  void a_question_is_planned_until_something_was_asked_after_it() {
    test.book()
        .put(Plan.TYPE, Plan.ONLY, new Plan("Are you well?", "Sunday", "", Optional.empty()));
    assertTrue(askings().plan().isPresent());
    test.at("2026-11-22T18:00");
    asked("2026-11-22", "open");
    assertTrue(askings().plan().isEmpty());
    test.at("2026-11-23T10:00");
    test.book().put(Plan.TYPE, Plan.ONLY, new Plan("And now?", "", "", Optional.empty()));
    assertEquals("And now?", askings().plan().orElseThrow().fact().question());
  }

  @Test
  void the_first_page_speaks_of_a_promise_on_its_day_and_names_nothing() {
    var due = "2026-11-25";
    test.book()
        .write(
            Asking.TYPE,
            Asking.read(
                SentForm.of("question", "Why?", "promise", "counselling", "by", due), TODAY));
    assertEquals(0, practice.steps(test.moment()).size());
    test.at(due + "T09:00");
    assertEquals("Something you noted for today", practice.steps(test.moment()).getFirst().title());
    var entry = askings().all().getFirst();
    Form form = SentForm.filled(entry.fact()::fill).with("came", CameOfIt.NOT);
    test.book().put(Asking.TYPE, entry.id(), Asking.read(form, LocalDate.parse(due)));
    assertEquals(0, practice.steps(test.moment()).size());
  }

  @Test
  void asking_needs_a_question_and_a_day_that_has_been() {
    assertTrue(accepts("question", "Why?"));
    assertFalse(accepts("how", "open"));
    assertFalse(accepts("question", "x".repeat(301)));
    assertFalse(accepts("question", "Why?", "on", "2026-11-23"));
    assertFalse(accepts("question", "Why?", "words", "x".repeat(1001)));
    assertFalse(accepts("question", "Why?", "by", "2026-12-01"));
    assertTrue(accepts("question", "Why?", "promise", "to talk", "by", "2026-12-01"));
  }

  @Test
  void what_was_kept_fills_its_form_again() {
    Asking asking =
        Asking.read(
            SentForm.of(
                "question",
                "Why?",
                "on",
                "2026-11-20",
                "how",
                "promised",
                "words",
                "soon",
                "promise",
                "to talk",
                "by",
                "2026-12-01",
                "came",
                "partly"),
            TODAY);
    assertEquals(asking, Asking.read(SentForm.filled(asking::fill), TODAY));
    var plan = new Plan("Why?", "Sunday", "on a walk", Optional.of(TODAY));
    assertEquals(plan, Plan.read(SentForm.filled(plan::fill), TODAY));
    assertEquals("Why?\nWhen: Sunday, 22 November 2026\nWhere: on a walk", plan.inWords());
  }

  @Test
  void the_first_page_speaks_of_a_planned_question_on_its_day_for_three_days_and_names_nothing() {
    var plan = new Plan("Why?", "", "", Optional.of(LocalDate.parse("2026-11-25")));
    test.book().put(Plan.TYPE, Plan.ONLY, plan);
    assertEquals(0, practice.steps(test.moment()).size());
    test.at("2026-11-25T09:00");
    assertEquals("Something you noted for today", practice.steps(test.moment()).getFirst().title());
    test.at("2026-11-27T09:00");
    assertEquals(1, practice.steps(test.moment()).size());
    Careful.turnOn(test.book());
    assertEquals(0, practice.steps(test.moment()).size());
    test.book().undo(Careful.TYPE, test.book().all(Careful.TYPE).getFirst().id());
    test.at("2026-11-28T09:00");
    assertEquals(0, practice.steps(test.moment()).size());
  }

  @Test
  void a_plan_kept_before_there_were_days_is_read_without_one() {
    String kept = "{\"question\":\"Why?\",\"when\":\"Sunday\",\"where\":\"\"}";
    assertEquals(
        new Plan("Why?", "Sunday", "", Optional.empty()),
        JsonMapper.builder().build().readValue(kept, Plan.class));
  }

  @Test
  void two_answers_make_a_row_of_circles() {
    asked("2026-11-01", "distant");
    assertTrue(AskingsPicture.of(askings().all(), Times.of(test.moment())).isEmpty());
    asked("2026-11-05", "open");
    var chart = AskingsPicture.of(askings().all(), Times.of(test.moment())).orElseThrow();
    assertEquals(
        List.of("5 November", "Are you well?", "They told me openly"),
        chart.table().rows().getLast());
  }
}
