package org.homeward.path.heal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.heal.checkin.CheckIn;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Step;
import org.homeward.path.practice.TestBook;
import org.homeward.path.see.SentForm;
import org.homeward.web.form.Form;
import org.homeward.web.form.TextField;
import org.junit.jupiter.api.Test;

class SheetsTest {
  private static final Question FREE = new Question(Way.FREE, 0);
  private static final Pattern NEVER =
      Pattern.compile(
          "\\b(should|just|move on|failed|relapse|always|must)\\b|!", Pattern.CASE_INSENSITIVE);

  private final TestBook test = new TestBook(Sheet.TYPE, CheckIn.TYPE, Person.TYPE);
  private final JournalPractice practice = new JournalPractice(List::<Practice>of);

  private Entry<Sheet> writes(Way way, String text, int before, int after) {
    var sheet = new Sheet(way, "", text, OptionalInt.of(before), OptionalInt.of(after));
    return test.book().write(Sheet.TYPE, sheet);
  }

  @Test
  void a_way_that_left_somebody_worse_twice_is_answered_with_plainer_ones() {
    test.at("2026-10-03T10:00");
    writes(Way.FREE, "one", 5, 3);
    assertFalse(Sheets.of(test.book()).worseTwice(Way.FREE));

    test.at("2026-10-04T10:00");
    writes(Way.FREE, "two", 6, 5);
    Sheets sheets = Sheets.of(test.reopen());
    assertTrue(sheets.worseTwice(Way.FREE));
    assertEquals(Optional.of(Way.FREE), sheets.heavy());
    assertEquals(List.of(Way.DAY, Way.SHORT), sheets.kinderThan(Way.FREE));
  }

  @Test
  void one_page_that_did_not_leave_them_worse_ends_it() {
    for (int day = 1; day <= 2; day++) {
      test.at("2026-10-0" + day + "T10:00");
      writes(Way.FREE, "heavy", 5, 3);
    }
    test.at("2026-10-03T10:00");
    writes(Way.FREE, "as it was", 4, 4);
    assertFalse(Sheets.of(test.book()).worseTwice(Way.FREE));
  }

  @Test
  void skipped_figures_and_other_ways_do_not_count() {
    test.at("2026-10-01T10:00");
    writes(Way.FREE, "heavy", 5, 3);
    test.at("2026-10-02T10:00");
    writes(Way.SHORT, "heavy too", 5, 3);
    test.at("2026-10-03T10:00");
    test.book()
        .write(
            Sheet.TYPE,
            new Sheet(Way.FREE, "", "no figure", OptionalInt.empty(), OptionalInt.of(0)));
    assertFalse(Sheets.of(test.book()).worseTwice(Way.FREE));
    test.at("2026-10-04T10:00");
    writes(Way.FREE, "heavy again", 5, 3);
    assertTrue(Sheets.of(test.book()).worseTwice(Way.FREE));
  }

  @Test
  void a_way_that_was_worse_itself_is_not_offered_as_kinder() {
    for (int i = 0; i < 2; i++) {
      writes(Way.DAY, "heavy", 5, 3);
      writes(Way.FREE, "heavy", 5, 3);
    }
    assertEquals(List.of(Way.SHORT, Way.FRIEND), Sheets.of(test.book()).kinderThan(Way.FREE));
  }

  @Test
  void pages_are_found_by_words_and_by_meaning() {
    writes(Way.FREE, "Alone at night, and the fridge hums", 5, 5);
    writes(Way.SHORT, "Lunch with Ana", 5, 5);

    Sheets.Search lonely = Sheets.of(test.book()).find("lonely");
    assertEquals(List.of(), lonely.said());
    assertEquals(
        List.of("Alone at night, and the fridge hums"),
        lonely.near().stream().map(found -> found.sheet().fact().text()).toList());
    assertEquals(1, Sheets.of(test.book()).find("fridges").said().size());
    assertEquals(List.of(), Sheets.of(test.book()).find("submarine").near());
  }

  @Test
  void a_long_page_is_kept_whole_and_a_longer_one_is_not_lost() {
    String longest = "a ".repeat(TextField.LENGTH_MAX / 2 - 1) + "b";
    Form form = SentForm.of("text", longest);
    Sheet sheet = Sheet.read(form, FREE);
    assertTrue(form.ok());
    assertEquals(longest, sheet.text());
    assertTrue(sheet.glance().length() < 200);

    Form tooLong = SentForm.of("text", longest + " and more");
    Sheet.read(tooLong, FREE);
    assertFalse(tooLong.ok());
    assertEquals(longest + " and more", tooLong.value("text"));
  }

  @Test
  void the_words_of_a_page_are_changed_and_its_question_stays() {
    var sheet =
        new Sheet(Way.SHORT, "What did you eat?", "Soup", OptionalInt.of(4), OptionalInt.of(5));
    Form form = SentForm.filled(sheet::fill).with("text", "Soup and bread");
    Sheet changed = sheet.changed(form);
    assertEquals("What did you eat?", changed.asked());
    assertEquals("Soup and bread", changed.text());
    assertEquals(OptionalInt.of(5), changed.after());
    assertEquals(
        "What did you eat?\nSoup and bread\nHow I felt: 4 before, 5 after", changed.inWords());
  }

  @Test
  void a_glance_never_cuts_and_never_loses_a_short_page() {
    var random = new SplittableRandom(5);
    for (int round = 0; round < 200; round++) {
      String text = "word ".repeat(random.nextInt(1, 80)).strip();
      String glance =
          new Sheet(Way.FREE, "", text, OptionalInt.empty(), OptionalInt.empty()).glance();
      assertTrue(text.length() <= 160 ? glance.equals(text) : glance.endsWith("word …"), glance);
    }
  }

  @Test
  void months_hold_the_pages_of_the_days_of_the_person() {
    test.at("2026-09-30T23:30");
    writes(Way.FREE, "the last of September", 5, 5);
    test.at("2026-10-01T00:30");
    writes(Way.FREE, "the first of October", 5, 5);
    Sheets sheets = Sheets.of(test.book());
    assertEquals(
        List.of(YearMonth.of(2026, 10), YearMonth.of(2026, 9)),
        List.copyOf(sheets.months(TestBook.ZONE).keySet()));
    assertEquals(
        "the first of October",
        sheets.in(YearMonth.of(2026, 10), TestBook.ZONE).getFirst().fact().text());
  }

  @Test
  void every_question_comes_round_and_no_day_asks_one_twice() {
    LocalDate day = LocalDate.of(2026, 10, 3);
    for (Way way : Way.values()) {
      Set<Question> seen = new HashSet<>();
      for (int i = 0; i < 60; i++) {
        List<Question> today = Question.on(day.plusDays(i), way, 3);
        assertEquals(today.size(), Set.copyOf(today).size());
        seen.addAll(today);
      }
      assertEquals(way.questions().size(), seen.size(), way.title());
    }
  }

  @Test
  void addresses_of_questions_differ_and_find_them_again() {
    Question.all()
        .forEach(question -> assertEquals(Optional.of(question), Question.byCode(question.code())));
    assertEquals(Optional.empty(), Question.byCode("s99"));
    assertEquals(
        Question.all().size(), Question.all().stream().map(Question::code).distinct().count());
  }

  @Test
  void questions_are_concrete_and_press_nobody() {
    for (Question question : Question.all()) {
      assertFalse(NEVER.matcher(question.words()).find(), question.words());
      assertFalse(question.words().toLowerCase(java.util.Locale.ROOT).contains("why"));
      assertTrue(question.words().length() <= 110, question.words());
    }
  }

  @Test
  void while_stuck_nothing_asks_what_good_came_of_it() {
    test.at("2026-10-03T10:00");
    assertFalse(JournalPractice.isStuck(test.moment()));
    assertTrue(JournalPractice.asksForGood(test.moment()));
    stuck("2026-10-02", 8);
    assertTrue(JournalPractice.isStuck(test.moment()));
    assertFalse(JournalPractice.asksForGood(test.moment()));
    stuck("2026-10-03", 3);
    assertFalse(JournalPractice.isStuck(test.moment()));
    stuck("2026-10-03", 9);
    test.at("2026-10-07T10:00");
    assertFalse(JournalPractice.isStuck(test.moment()));
  }

  private void stuck(String day, int value) {
    LocalDate date = LocalDate.parse(day);
    OptionalInt none = OptionalInt.empty();
    var checkIn = new CheckIn(date, none, none, none, OptionalInt.of(value), "");
    test.book().put(CheckIn.TYPE, CheckIn.idOf(date), checkIn);
  }

  @Test
  void the_first_page_offers_writing_by_day_and_rests_after_a_page() {
    test.at("2026-10-03T10:00");
    assertEquals(List.of(), practice.steps(test.moment()));
    says(Situation.WEEKS);
    assertEquals(1, practice.steps(test.moment()).size());
    writes(Way.SHORT, "Lunch", 5, 5);
    assertEquals(List.of(), practice.steps(test.moment()));
    test.at("2026-10-06T10:00");
    assertEquals(List.of("/n/z8"), practice.steps(test.moment()).stream().map(Step::path).toList());
    test.at("2026-10-06T23:30");
    assertEquals(List.of(), practice.steps(test.moment()));
    says(Situation.DOUBTING);
    test.at("2026-10-07T10:00");
    assertEquals(List.of(), practice.steps(test.moment()));
  }

  private void says(Situation situation) {
    var person = new Person(Optional.of(situation), "", "");
    test.book().put(Person.TYPE, new EntryId("me"), person);
  }
}
