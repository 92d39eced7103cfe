package org.homeward.path.decide.calm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
class CalmTest {
  private static final LocalDate FIRST = LocalDate.parse("2026-10-01");

  private final CalmPractice practice = new CalmPractice(List::of);
  private final TestBook test = emptyBook();

  private static TestBook emptyBook() {
    List<EntryType<?>> types = new ArrayList<>(new CalmPractice(List::of).types());
    types.add(Person.TYPE);
    return new TestBook(types.toArray(EntryType<?>[]::new)).at("2026-10-01T10:00");
  }

  private void begun(Span span) {
    test.book().put(CalmPlan.TYPE, CalmPlan.ONLY, new CalmPlan(FIRST, span, "to end it"));
  }

  private void tapped(int day, Choice choice, Weather weather) {
    LocalDate date = FIRST.plusDays(day - 1L);
    test.book().put(CalmDay.TYPE, CalmDay.idOf(date), new CalmDay(date, choice, weather, ""));
  }

  private Stand on(int day) {
    return CalmDays.of(test.book()).standing(FIRST.plusDays(day - 1L)).orElseThrow();
  }

  @Test
  void without_a_round_nothing_stands_and_nothing_is_offered() {
    assertEquals(Optional.empty(), CalmDays.of(test.book()).standing(FIRST));
    assertEquals(List.of(), practice.offersTo("talk", test.moment()));
    assertEquals(List.of(), practice.steps(test.moment()));
  }

  @Test
  void a_second_tap_on_a_day_replaces_the_first() {
    begun(Span.WEEK);
    tapped(1, Choice.GO, Weather.STORMY);
    tapped(1, Choice.OPEN, Weather.CALM);
    assertEquals(1, on(1).days().size());
    assertEquals(Choice.OPEN, on(1).days().getFirst().choice());
  }

  @Test
  void it_says_where_it_is_and_when_it_is_over() {
    begun(Span.WEEK);
    assertEquals("Day 1 of 7.", on(1).where());
    assertEquals("Day 7 of 7.", on(7).where());
    assertFalse(on(7).isOver());
    assertEquals("The week is over.", on(8).where());
    assertTrue(on(8).isOver());
  }

  @Test
  void days_outside_the_round_are_kept_and_not_counted() {
    begun(Span.WEEK);
    tapped(-3, Choice.GO, Weather.CALM);
    tapped(9, Choice.GO, Weather.CALM);
    assertEquals(2, CalmDays.of(test.book()).days().size());
    assertEquals(0, on(9).days().size());
  }

  @Test
  void nothing_is_said_about_calm_days_before_there_are_three() {
    begun(Span.WEEK);
    tapped(1, Choice.GO, Weather.CALM);
    tapped(2, Choice.GO, Weather.CALM);
    assertTrue(on(2).held().startsWith("There are not enough calm days yet"), on(2).held());
    tapped(3, Choice.GO, Weather.CALM);
    assertEquals(
        "On calm days it was mostly to go. There are too few stormy days to compare.",
        on(3).held());
  }

  @Test
  void calm_and_stormy_days_are_compared_when_there_are_three_of_both() {
    begun(Span.MONTH);
    for (int day = 1; day <= 3; day++) {
      tapped(day, Choice.GO, Weather.CALM);
      tapped(day + 10, Choice.GO, Weather.STORMY);
    }
    assertEquals("Calm or stormy, it was mostly to go.", on(20).held());
    tapped(11, Choice.STAY, Weather.STORMY);
    tapped(12, Choice.STAY, Weather.STORMY);
    assertEquals(
        "On calm days it was mostly to go. On stormy ones it was mostly to stay.", on(20).held());
    tapped(13, Choice.OPEN, Weather.STORMY);
    tapped(11, Choice.GO, Weather.STORMY);
    assertEquals("On calm days it was mostly to go. On stormy ones it moved.", on(20).held());
  }

  @Test
  void counts_are_said_kind_by_kind() {
    begun(Span.WEEK);
    tapped(1, Choice.GO, Weather.CALM);
    tapped(2, Choice.OPEN, Weather.CALM);
    tapped(3, Choice.STAY, Weather.BETWEEN);
    assertEquals("On 2 calm days: go 1, can’t tell 1.", on(3).counted(Weather.CALM));
    assertEquals("On 1 day in between: stay 1.", on(3).counted(Weather.BETWEEN));
  }

  @Test
  void the_order_of_the_days_never_changes_what_is_said() {
    long seed = 7;
    var random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      List<CalmDay> days = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        Choice choice = Choice.values()[random.nextInt(3)];
        Weather weather = Weather.values()[random.nextInt(3)];
        days.add(new CalmDay(FIRST.plusDays(i), choice, weather, ""));
      }
      var plan = new CalmPlan(FIRST, Span.MONTH, "");
      var forwards = new Stand(plan, FIRST.plusDays(29), days);
      var backwards = new Stand(plan, FIRST.plusDays(29), days.reversed());
      assertEquals(forwards.held(), backwards.held(), "seed " + seed);
      long all = 0;
      for (Weather weather : Weather.values()) {
        for (Choice choice : Choice.values()) {
          all += forwards.count(weather, choice);
        }
      }
      assertEquals(30, all, "seed " + seed);
    }
  }

  @Test
  void the_tap_is_offered_once_a_day_and_never_at_night() {
    begun(Span.WEEK);
    assertEquals(1, practice.steps(test.moment()).size());
    assertEquals(0, practice.steps(test.at("2026-10-01T23:10").moment()).size());
    assertEquals(0, practice.steps(test.at("2026-10-02T03:00").moment()).size());
    assertEquals(1, practice.steps(test.at("2026-10-02T08:00").moment()).size());
    tapped(2, Choice.OPEN, Weather.STORMY);
    assertEquals(0, practice.steps(test.moment()).size());
    assertEquals(0, practice.steps(test.at("2026-10-08T08:00").moment()).size());
  }

  @Test
  void whoever_has_decided_is_offered_a_week_once() {
    var me = new Person(Optional.of(Situation.DECIDED), "", "");
    test.book().put(Person.TYPE, new EntryId("me"), me);
    assertEquals("A week, one tap a day", practice.steps(test.moment()).getFirst().title());
    begun(Span.WEEK);
    assertEquals(
        List.of(), practice.steps(test.at("2026-11-20T10:00").moment()), "it is over, and rests");
  }

  @Test
  void the_conversation_and_the_letter_are_told_where_it_stands() {
    begun(Span.WEEK);
    assertEquals(
        "Day 1 of 7. No day is tapped yet.",
        practice.offersTo("letter", test.moment()).getFirst().words());
    assertEquals(1, practice.offersTo("talk", test.moment()).size());
    assertEquals(0, practice.offersTo("urge", test.moment()).size());
  }

  @Test
  void whoever_has_told_nobody_is_told_of_it_where_words_are_prepared() {
    var decided = new Person(Optional.of(Situation.DECIDED), "", "");
    test.book().put(Person.TYPE, new EntryId("me"), decided);
    assertEquals("Calm first", practice.offersTo("talk", test.moment()).getFirst().link());
    assertEquals(1, practice.offersTo("letter", test.moment()).size());
    assertEquals(0, practice.offersTo("weigh", test.moment()).size());
    begun(Span.WEEK);
    assertEquals("Look at the days", practice.offersTo("talk", test.moment()).getFirst().link());
  }

  @Test
  void what_was_written_at_night_is_there_in_the_morning_and_not_in_the_evening() {
    test.at("2026-10-02T02:30");
    test.book().write(NightThought.TYPE, new NightThought("I cannot do this"));
    test.at("2026-10-02T08:00");
    CalmDays days = CalmDays.of(test.book());
    assertEquals(1, days.ofLastNight(test.moment().now()).size());
    assertEquals(0, days.ofLastNight(test.at("2026-10-02T23:00").moment().now()).size());
  }

  @Test
  void everything_is_there_after_a_restart() {
    begun(Span.MONTH);
    tapped(1, Choice.GO, Weather.CALM);
    test.book().write(NightThought.TYPE, new NightThought("I cannot do this"));
    CalmDays before = CalmDays.of(test.book());
    test.reopen();
    assertEquals(before, CalmDays.of(test.book()));
  }

  @Test
  void a_round_needs_a_length_and_begins_today_or_near_it() {
    assertFalse(reads(Map.of()));
    assertTrue(reads(Map.of("span", List.of("week"))));
    assertTrue(reads(Map.of("span", List.of("month"), "from", List.of("2026-09-05"))));
    assertFalse(reads(Map.of("span", List.of("month"), "from", List.of("2026-08-01"))));
    assertFalse(reads(Map.of("span", List.of("month"), "from", List.of("2026-10-20"))));
  }

  private static boolean reads(Map<String, List<String>> fields) {
    Form form = Form.of(fields);
    CalmPlan.read(form, FIRST);
    return form.ok();
  }

  @Test
  void what_was_kept_fills_its_form_again() {
    var plan = new CalmPlan(FIRST, Span.MONTH, "to end it");
    var day = new CalmDay(FIRST, Choice.OPEN, Weather.STORMY, "rain");
    Form planForm = Form.empty();
    plan.fill(planForm);
    Form dayForm = Form.empty();
    day.fill(dayForm);
    assertEquals(plan, CalmPlan.read(planForm, FIRST));
    assertEquals(day, CalmDay.read(dayForm, FIRST));
  }

  @Test
  void the_picture_has_a_row_for_every_day_tapped() {
    begun(Span.MONTH);
    tapped(1, Choice.GO, Weather.CALM);
    tapped(30, Choice.STAY, Weather.STORMY);
    var chart = CalmPicture.of(on(30), Times.of(test.moment()));
    assertEquals(2, chart.table().rows().size());
  }
}
