package org.homeward.path.tell.parting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.TestBook;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PartingPlanTest {
  private static final LocalDate FIRST = LocalDate.parse("2026-10-03");

  private final PartingPractice practice = new PartingPractice(List::of);
  private final TestBook test = emptyBook();

  private static TestBook emptyBook() {
    List<EntryType<?>> types = new ArrayList<>(new PartingPractice(List::of).types());
    types.add(Person.TYPE);
    return new TestBook(types.toArray(EntryType<?>[]::new));
  }

  private static PartingPlan fade(int days, int first, List<Channel> channels) {
    return new PartingPlan(
        Way.FADE,
        FIRST,
        Optional.of(FIRST.plusDays(days - 1L)),
        OptionalInt.of(first),
        channels,
        List.of(Need.CHILDREN),
        OptionalInt.of(2),
        "slowly");
  }

  private static List<Integer> budgets(PartingPlan plan) {
    return plan.weeks().stream().map(PartingPlan.Week::budget).toList();
  }

  @Test
  void the_end_of_a_fade_is_drawn_open_until_it_has_come() {
    PartingPlan plan = fade(28, 8, List.of(Channel.MESSAGES));
    assertTrue(drawn(plan, FIRST.plusDays(27)).contains("r=\"6\" class=\"open\""));
    assertTrue(drawn(plan, FIRST.plusDays(28)).contains("r=\"6\" class=\"pine\""));
  }

  private String drawn(PartingPlan plan, LocalDate today) {
    test.at(today + "T12:00");
    return WeeksPicture.of(plan.weeks(), Times.of(test.moment())).picture().toString();
  }

  @Test
  void a_fade_falls_week_by_week_to_its_end() {
    PartingPlan plan = fade(28, 8, List.of(Channel.MESSAGES));
    assertEquals(List.of(8, 6, 4, 2), budgets(plan));
    assertEquals(FIRST.plusDays(27), plan.weeks().getLast().to());
    assertEquals(Optional.empty(), plan.week(FIRST.plusDays(28)));
    assertEquals(Optional.empty(), plan.week(FIRST.minusDays(1)));
    assertEquals(2, plan.week(FIRST.plusDays(7)).orElseThrow().number());
  }

  @Test
  void the_end_of_a_fade_is_said_for_a_week() {
    PartingPlan plan = fade(28, 8, List.of(Channel.MESSAGES));
    LocalDate end = FIRST.plusDays(27);
    assertFalse(plan.isOver(end));
    assertTrue(plan.isOver(end.plusDays(1)));
    test.book().put(PartingPlan.TYPE, PartingPlan.ONLY, plan);
    assertEquals(0, steps(end));
    assertEquals(1, steps(end.plusDays(1)));
    assertEquals(1, steps(end.plusDays(7)));
    assertEquals(0, steps(end.plusDays(8)));
    assertFalse(plan.cleanFrom(FIRST).isOver(end.plusDays(1)));
  }

  private int steps(LocalDate day) {
    return practice.steps(test.at(day + "T10:00").moment()).size();
  }

  @Test
  void channels_fall_away_the_nearest_first_and_the_last_one_with_the_end() {
    PartingPlan plan = fade(42, 6, List.of(Channel.MESSAGES, Channel.MEETING, Channel.CALLS));
    assertEquals(3, plan.weeks().get(0).channels().size());
    assertEquals(List.of(Channel.CALLS, Channel.MESSAGES), plan.weeks().get(2).channels());
    assertEquals(List.of(Channel.MESSAGES), plan.weeks().get(5).channels());
  }

  @Test
  void any_fade_covers_each_of_its_days_once_never_rises_and_never_runs_dry_before_its_end() {
    long seed = 99;
    var random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      int days = 14 + random.nextInt(169);
      PartingPlan plan = fade(days, 1 + random.nextInt(50), List.of(Channel.values()));
      List<PartingPlan.Week> weeks = plan.weeks();
      int before = plan.first().orElseThrow();
      assertEquals(before, weeks.getFirst().budget(), "seed " + seed);
      LocalDate next = FIRST;
      for (PartingPlan.Week week : weeks) {
        assertEquals(next, week.from(), "seed " + seed);
        assertTrue(week.budget() >= 1 && week.budget() <= before, "seed " + seed);
        assertFalse(week.channels().isEmpty(), "seed " + seed);
        before = week.budget();
        next = week.to().plusDays(1);
      }
      assertEquals(FIRST.plusDays(days), next, "seed " + seed);
    }
  }

  @Test
  void a_fade_becomes_a_clean_break_with_the_same_exceptions() {
    PartingPlan clean = fade(28, 8, List.of(Channel.CALLS)).cleanFrom(FIRST.plusDays(9));
    assertEquals(Way.CLEAN, clean.way());
    assertEquals(FIRST.plusDays(9), clean.from());
    assertEquals(List.of(Need.CHILDREN), clean.needs());
    assertEquals(List.of(), clean.weeks());
  }

  @Test
  void the_plan_is_there_after_a_restart() {
    PartingPlan plan = fade(28, 8, List.of(Channel.CALLS));
    test.book().put(PartingPlan.TYPE, PartingPlan.ONLY, plan);
    test.reopen();
    assertEquals(Optional.of(plan), PartingPlan.of(test.book()));
  }

  private static PartingPlan read(Way way, Map<String, List<String>> fields, boolean ok) {
    Form form = Form.of(fields);
    PartingPlan plan = PartingPlan.read(way, form, FIRST);
    assertEquals(ok, form.ok(), () -> form.errors().toString());
    return plan;
  }

  @Test
  void a_clean_break_needs_nothing_and_a_fade_needs_its_end_its_number_and_a_channel() {
    assertEquals(FIRST, read(Way.CLEAN, Map.of(), true).from());
    read(Way.FADE, Map.of(), false);
    Map<String, List<String>> whole =
        Map.of(
            "until", List.of("2026-10-30"),
            "first", List.of("7"),
            "channels", List.of("messages", "calls"));
    assertEquals(4, read(Way.FADE, whole, true).weeks().size());
  }

  @Test
  void a_fade_lasts_two_weeks_to_half_a_year() {
    for (String end : List.of("2026-10-15", "2027-04-03")) {
      read(
          Way.FADE,
          Map.of("until", List.of(end), "first", List.of("7"), "channels", List.of("messages")),
          false);
    }
    for (String end : List.of("2026-10-16", "2027-04-02")) {
      read(
          Way.FADE,
          Map.of("until", List.of(end), "first", List.of("7"), "channels", List.of("messages")),
          true);
    }
  }

  @Test
  void what_was_kept_fills_its_form_again() {
    PartingPlan plan = fade(28, 8, List.of(Channel.MEETING, Channel.MESSAGES));
    Form form = Form.empty();
    plan.fill(form);
    assertEquals(plan, PartingPlan.read(Way.FADE, form, FIRST));
    var questions =
        new Questions(
            Optional.of(Questions.Answer.YES),
            Optional.empty(),
            Optional.of(Questions.Answer.NO),
            Optional.empty());
    Form asked = Form.empty();
    questions.fill(asked);
    assertEquals(questions, Questions.read(asked));
  }

  @Test
  void nothing_speaks_for_a_way_before_something_is_answered() {
    for (Way way : Way.values()) {
      assertEquals(List.of(), Questions.NONE.speaksFor(way));
    }
    assertEquals(List.of(), Questions.NONE.holdsForBoth(false));
  }

  @Test
  void telling_them_first_is_no_advice_on_the_careful_way() {
    var questions =
        new Questions(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Questions.Answer.NO));
    assertEquals(1, questions.holdsForBoth(false).size());
    assertEquals(0, questions.holdsForBoth(true).size());
  }

  @Test
  void contact_is_told_of_a_clean_break_and_draws_a_fade_itself() {
    assertEquals(List.of(), practice.offersTo("contact", test.moment()));
    PartingPlan plan = fade(28, 8, List.of(Channel.CALLS));
    test.book().put(PartingPlan.TYPE, PartingPlan.ONLY, plan);
    assertEquals(List.of(), practice.offersTo("contact", test.moment()));
    test.book().put(PartingPlan.TYPE, PartingPlan.ONLY, plan.cleanFrom(FIRST));
    assertEquals(
        "Your plan: a clean break from 3 October, but for: the children.",
        practice.offersTo("contact", test.moment()).getFirst().words());
  }

  @Test
  void whoever_is_about_to_tell_is_offered_the_questions_until_something_is_written() {
    var me = new Person(Optional.of(Situation.TELLING), "", "");
    test.book().put(Person.TYPE, new EntryId("me"), me);
    assertEquals(1, practice.steps(test.moment()).size());
    test.book().put(Questions.TYPE, Questions.ONLY, Questions.NONE);
    assertEquals(0, practice.steps(test.moment()).size());
  }
}
