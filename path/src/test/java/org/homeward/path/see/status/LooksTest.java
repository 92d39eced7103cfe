package org.homeward.path.see.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.book.EntryId;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.TestBook;
import org.homeward.path.practice.Times;
import org.homeward.path.see.SentForm;
import org.homeward.path.see.daily.DayId;
import org.homeward.web.chart.Chart;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LooksTest {
  private final TestBook test = new TestBook(Look.TYPE, Person.TYPE);
  private final StatusPractice practice =
      new StatusPractice((book, question, on) -> Optional.empty());

  private void looked(String day, Question question, String... fields) {
    LocalDate on = LocalDate.parse(day);
    Look before =
        test.book().find(Look.TYPE, DayId.of(on)).map(e -> e.fact()).orElse(Look.empty(on));
    test.book().put(Look.TYPE, DayId.of(on), before.answered(question, SentForm.of(fields)));
  }

  private Looks looks() {
    return Looks.of(test.book());
  }

  private Optional<Chart> picture() {
    return LooksPicture.of(looks(), Times.of(test.moment()));
  }

  @Test
  void the_times_stand_in_the_order_of_their_days_after_a_restart_too() {
    looked("2026-11-22", Question.FIGHTS, "fights", "2");
    looked("2026-11-01", Question.FIGHTS, "fights", "5");
    test.reopen();
    assertEquals(
        List.of(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-22")),
        looks().all().stream().map(entry -> entry.fact().on()).toList());
    assertEquals("2", looks().newest().orElseThrow().fact().answer(Question.FIGHTS));
  }

  @Test
  void a_time_with_nothing_answered_does_not_count() {
    looked("2026-11-22", Question.FIGHTS, "fights", "");
    assertTrue(looks().newest().isEmpty());
  }

  @Test
  void it_is_due_again_after_a_week_and_never_before_the_first_time() {
    LocalDate day = LocalDate.parse("2026-11-22");
    assertFalse(looks().isDue(day));
    looked("2026-11-22", Question.NEAR, "near", "mostly");
    assertFalse(looks().isDue(day.plusDays(6)));
    assertTrue(looks().isDue(day.plusDays(7)));
  }

  @Test
  void a_picture_needs_the_same_question_answered_twice() {
    looked("2026-11-01", Question.FIGHTS, "fights", "5");
    looked("2026-11-08", Question.NEAR, "near", "mostly");
    assertEquals(Optional.empty(), picture());
    looked("2026-11-08", Question.FIGHTS, "fights", "0");
    String drawn = picture().orElseThrow().picture().toString();
    assertTrue(drawn.contains("Small fights in two weeks"));
    assertFalse(drawn.contains("Being near them"));
  }

  @Test
  void a_guess_is_drawn_without_colour_and_what_is_not_remembered_is_not_drawn() {
    looked("2026-11-01", Question.KIND, "roughly", "month");
    looked("2026-11-08", Question.KIND, "day", "2026-11-07");
    looked("2026-11-15", Question.KIND, "roughly", "unknown");
    String drawn = picture().orElseThrow().picture().toString();
    assertEquals(1, drawn.split("class=\"open\"", -1).length - 1);
    assertEquals(1, drawn.split("class=\"pine\"", -1).length - 1);
  }

  @Test
  void the_table_says_what_was_left_open() {
    looked("2026-11-01", Question.FIGHTS, "fights", "5");
    looked("2026-11-08", Question.FIGHTS, "fights", "7");
    List<List<String>> rows = picture().orElseThrow().table().rows();
    assertEquals(List.of("The last kind thing", "left open", "left open"), rows.getFirst());
    assertEquals(List.of("Small fights in two weeks", "5", "7"), rows.get(3));
  }

  @Test
  void only_somebody_in_doubt_is_offered_it_on_the_first_page() {
    test.at("2026-11-22T10:00");
    assertEquals(0, practice.steps(test.moment()).size());
    test.book()
        .put(Person.TYPE, new EntryId("me"), new Person(Optional.of(Situation.DOUBTING), "", ""));
    assertEquals(1, practice.steps(test.moment()).size());
    looked("2026-11-22", Question.FIGHTS, "fights", "2");
    assertEquals(0, practice.steps(test.moment()).size());
    test.at("2026-11-29T10:00");
    assertEquals("A week has gone by", practice.steps(test.moment()).getFirst().detail());
  }

  @Test
  void whoever_weighs_is_offered_the_newest_answers_and_nobody_else_is() {
    test.at("2026-11-22T10:00");
    assertTrue(practice.offersTo("weigh", test.moment()).isEmpty());
    looked("2026-11-20", Question.FIGHTS, "fights", "2");
    assertEquals(
        "You looked at where you two stand, 2 days ago.",
        practice.offersTo("weigh", test.moment()).getFirst().words());
    assertTrue(practice.offersTo("urge", test.moment()).isEmpty());
  }
}
