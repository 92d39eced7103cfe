package org.homeward.path.heal.reclaim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Step;
import org.homeward.path.practice.TestBook;
import org.homeward.path.practice.Times;
import org.homeward.path.see.SentForm;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.Test;

class OwnTimeTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

  private final TestBook test =
      new TestBook(OwnThing.TYPE, WeekPlan.TYPE, Lived.TYPE, StepTaken.TYPE, Person.TYPE)
          .at("2026-10-08T10:00");
  private final ReclaimPractice practice = new ReclaimPractice();

  private Entry<OwnThing> has(String what, String step) {
    return test.book().write(OwnThing.TYPE, new OwnThing(Kind.BEFORE, what, step));
  }

  private void lives(Entry<OwnThing> thing, LocalDate day, int minutes) {
    String id = thing.id().value();
    test.book().write(Lived.TYPE, new Lived(id, thing.fact().what(), day, minutes, ""));
  }

  private void plans(Entry<OwnThing> thing, LocalDate monday, int minutes) {
    var part = new WeekPlan.Part(thing.id().value(), thing.fact().what(), minutes);
    test.book().put(WeekPlan.TYPE, WeekPlan.idOf(monday), new WeekPlan(monday, List.of(part)));
  }

  private OwnTime own() {
    return OwnTime.of(test.book());
  }

  @Test
  void a_week_holds_what_was_planned_beside_what_was_lived() {
    Entry<OwnThing> clay = has("Pottery", "");
    Entry<OwnThing> song = has("Singing", "");
    plans(clay, MONDAY, 120);
    lives(clay, MONDAY, 60);
    lives(clay, MONDAY.plusDays(6), 15);
    lives(song, MONDAY.plusDays(2), 30);
    lives(song, MONDAY.minusDays(1), 480);
    test.reopen();

    OwnTime.Week week = own().week(MONDAY);
    assertEquals(
        List.of("2 hours planned, 1¼ hours lived", "30 minutes lived"),
        week.lines().stream().map(OwnTime.Line::inWords).toList());
    assertEquals(120, week.planned());
    assertEquals(105, week.lived());
  }

  @Test
  void every_lived_minute_is_in_exactly_one_week() {
    var random = new SplittableRandom(3);
    Entry<OwnThing> thing = has("Walking", "");
    int all = 0;
    for (int i = 0; i < 120; i++) {
      int minutes = Amount.FOR_A_DAY.get(random.nextInt(Amount.FOR_A_DAY.size()));
      lives(thing, MONDAY.plusDays(3).minusDays(random.nextInt(56 - 3)), minutes);
      all += minutes;
    }
    List<OwnTime.Week> weeks = own().weeks(MONDAY.plusDays(3), 60);
    assertEquals(all, weeks.stream().mapToInt(OwnTime.Week::lived).sum());
    assertEquals(MONDAY, weeks.getLast().monday());
    assertTrue(own().weeks(MONDAY.plusDays(3), 3).size() <= 3);
  }

  @Test
  void weeks_begin_with_the_first_one_that_holds_something() {
    assertEquals(List.of(), own().weeks(MONDAY, 8));
    Entry<OwnThing> thing = has("Reading", "");
    plans(thing, MONDAY.plusWeeks(1), 60);
    assertEquals(List.of(), own().weeks(MONDAY, 8));
    lives(thing, MONDAY.minusWeeks(2), 30);
    assertEquals(3, own().weeks(MONDAY.plusDays(6), 8).size());
  }

  @Test
  void a_small_step_waits_until_it_is_taken_and_waits_again_when_that_is_undone() {
    Entry<OwnThing> thing = has("Pottery", "Look up the class");
    assertEquals(List.of(thing.id()), own().waiting().stream().map(Entry::id).toList());
    var taken =
        test.book()
            .write(
                StepTaken.TYPE,
                new StepTaken(thing.id().value(), "Pottery", "Look up the class", MONDAY));
    assertEquals(List.of(), own().waiting());
    test.book().undo(StepTaken.TYPE, taken.id());
    assertEquals(1, own().waiting().size());
  }

  @Test
  void a_plan_keeps_what_it_holds_for_a_thing_that_was_taken_out() {
    Entry<OwnThing> clay = has("Pottery", "");
    Entry<OwnThing> song = has("Singing", "");
    plans(clay, MONDAY, 120);
    test.book().remove(OwnThing.TYPE, clay.id());
    Form form = SentForm.of(WeekPlan.field(song.id()), "60");
    WeekPlan plan = WeekPlan.read(form, MONDAY, own().things(), own().plan(MONDAY));
    assertTrue(form.ok());
    assertEquals(
        List.of("Singing", "Pottery"), plan.parts().stream().map(WeekPlan.Part::what).toList());
    assertEquals("The week of 5 October 2026\nSinging: 1 hour\nPottery: 2 hours", plan.inWords());
  }

  @Test
  void an_amount_nobody_offered_is_refused() {
    Entry<OwnThing> thing = has("Singing", "");
    for (String amount : List.of("61", "-15", "9999999999", "x")) {
      Form form = SentForm.of("thing", thing.id().value(), "minutes", amount);
      Lived.read(form, test.book(), MONDAY);
      assertFalse(form.error("minutes").isEmpty(), amount);
      Form week = SentForm.of(WeekPlan.field(thing.id()), amount);
      WeekPlan.read(week, MONDAY, own().things(), Optional.empty());
      assertFalse(week.ok(), amount);
    }
  }

  @Test
  void lived_time_needs_a_thing_and_a_length_and_is_today_unless_said() {
    Form empty = SentForm.of("words", "It was good");
    Lived.read(empty, test.book(), MONDAY);
    assertEquals(List.of("thing", "minutes"), List.copyOf(empty.errors().keySet()));
    assertEquals("It was good", empty.value("words"));

    Entry<OwnThing> thing = has("Singing", "");
    Form form = SentForm.of("thing", thing.id().value(), "minutes", "90");
    Lived lived = Lived.read(form, test.book(), MONDAY);
    assertTrue(form.ok());
    assertEquals("5 October 2026: Singing, 1½ hours", lived.inWords());
    Form later = SentForm.of("thing", thing.id().value(), "minutes", "90", "day", "2026-10-06");
    Lived.read(later, test.book(), MONDAY);
    assertFalse(later.error("day").isEmpty());
  }

  @Test
  void lived_time_keeps_its_name_when_the_thing_is_taken_out() {
    Entry<OwnThing> thing = has("Singing", "");
    lives(thing, MONDAY, 60);
    Entry<Lived> lived = own().lived().getFirst();
    test.book().remove(OwnThing.TYPE, thing.id());
    Form form = SentForm.filled(lived.fact()::fill).with("id", lived.id()).with("minutes", 30);
    assertEquals("Singing", Lived.read(form, test.book(), MONDAY).what());
    assertTrue(form.ok());
  }

  @Test
  void amounts_are_said_in_quarters_of_an_hour() {
    assertEquals("15 minutes", Amount.words(15));
    assertEquals("1 hour", Amount.words(60));
    assertEquals("1¼ hours", Amount.words(75));
    assertEquals("2½ hours", Amount.words(150));
    assertEquals("¾", Amount.hours(45));
    assertEquals("0", Amount.hours(0));
  }

  @Test
  void the_picture_speaks_of_no_debt() {
    Times times = Times.of(test.moment());
    Entry<OwnThing> thing = has("Pottery", "");
    assertEquals(
        "Nothing is planned this week. That is fine, too.",
        OwnWeeksPicture.sentence(own().week(MONDAY)));
    plans(thing, MONDAY, 120);
    assertEquals(
        "This week: 2 hours planned. The week is open.",
        OwnWeeksPicture.sentence(own().week(MONDAY)));
    lives(thing, MONDAY, 30);
    var chart = OwnWeeksPicture.of(own().weeks(MONDAY, 8), times);
    assertEquals("This week: 2 hours planned, 30 minutes lived.", chart.sentence());
    assertEquals(List.of("5 October", "2 hours", "30 minutes"), chart.table().rows().getFirst());
  }

  @Test
  void the_jar_is_offered_the_first_time_of_each_thing_and_each_step() {
    Entry<OwnThing> clay = has("Pottery", "");
    lives(clay, MONDAY, 60);
    lives(clay, MONDAY.plusDays(1), 60);
    test.book()
        .write(StepTaken.TYPE, new StepTaken(clay.id().value(), "Pottery", "Bought clay", MONDAY));
    lives(has("Chess", ""), MONDAY.minusDays(30), 60);
    assertEquals(
        List.of(
            new Offer("Time of my own: Pottery", "See the day", "/n/e5/day/2026-10-05"),
            new Offer("A small step: Bought clay", "See the day", "/n/e5/day/2026-10-05")),
        practice.offersTo("wins", test.moment()));
    assertEquals(List.of(), practice.offersTo("talk", test.moment()));
  }

  @Test
  void the_first_page_offers_one_thing_at_a_time_and_none_before_it_ended() {
    assertEquals(List.of(), titles());
    test.book()
        .put(Person.TYPE, new EntryId("me"), new Person(Optional.of(Situation.MONTHS), "", ""));
    assertEquals(List.of("Something that is only yours"), titles());
    Entry<OwnThing> thing = has("Pottery", "");
    assertEquals(List.of("An hour of your own this week"), titles());
    plans(thing, MONDAY, 60);
    assertEquals(List.of(), titles());
    has("Singing", "Find the book");
    assertEquals(List.of("One small step for yourself"), titles());
  }

  private List<String> titles() {
    return practice.steps(test.moment()).stream().map(Step::title).toList();
  }
}
