package org.homeward.path.prepare.children;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Step;
import org.homeward.path.practice.TestBook;
import org.homeward.path.practice.calendar.CalendarEvent;
import org.homeward.path.practice.calendar.CalendarFile;
import org.homeward.path.practice.calendar.ReadBack;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChildrenTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-10-03");
  private static final LocalDate MONDAY = LocalDate.parse("2026-09-28");

  private final ChildrenPractice practice = new ChildrenPractice(List::of);
  private final TestBook test = emptyBook();

  private static TestBook emptyBook() {
    List<EntryType<?>> types = new ArrayList<>(new ChildrenPractice(List::of).types());
    types.add(Person.TYPE);
    return new TestBook(types.toArray(EntryType<?>[]::new)).at("2026-10-03T14:00");
  }

  private Children children() {
    return Children.of(test.book());
  }

  private static Weeks weeks(List<Stay> days, Optional<LocalTime> handover) {
    return new Weeks(MONDAY, days, handover, "", "At home", "key");
  }

  private void keep(Weeks weeks) {
    test.book().put(Weeks.TYPE, Weeks.ONLY, weeks);
  }

  private void special(String first, String last, Stay stay) {
    test.book()
        .write(
            SpecialStay.TYPE,
            new SpecialStay(LocalDate.parse(first), LocalDate.parse(last), stay, ""));
  }

  private List<CalendarEvent> events() {
    return WeeksCalendar.events(children(), children().weeks().orElseThrow(), TODAY);
  }

  @Test
  void the_weeks_come_again_from_their_monday_and_holidays_go_before_them() {
    keep(weeks(WeekPattern.WEEK_ABOUT.days(), Optional.empty()));
    special("2026-10-01", "2026-10-02", Stay.THEM);
    special("2026-10-02", "2026-10-02", Stay.OTHER);
    assertEquals(Optional.empty(), children().on(MONDAY.minusDays(1)));
    assertEquals(Optional.of(Stay.ME), children().on(MONDAY));
    assertEquals(Optional.of(Stay.THEM), children().on(LocalDate.parse("2026-10-01")));
    assertEquals(Optional.of(Stay.OTHER), children().on(LocalDate.parse("2026-10-02")));
    assertEquals(Optional.of(Stay.ME), children().on(LocalDate.parse("2026-10-04")));
    assertEquals(Optional.of(Stay.THEM), children().on(MONDAY.plusDays(7)));
    assertEquals(Optional.of(Stay.ME), children().on(MONDAY.plusDays(14 * 20)));
  }

  @Test
  void every_pattern_is_one_week_or_two_and_has_both_in_it() {
    for (WeekPattern pattern : WeekPattern.values()) {
      assertTrue(pattern.days().size() == 7 || pattern.days().size() == 14, pattern.label());
      assertTrue(pattern.days().contains(Stay.ME) && pattern.days().contains(Stay.THEM));
      assertEquals(Optional.of(pattern), WeekPattern.named(pattern.key()));
    }
  }

  @Test
  void a_pattern_is_drawn_with_its_stretches_in_words() {
    String words = "From Monday: 4 days with me, then 3 days with them, then 7 days with me.";
    assertEquals(words, WeekPattern.OTHER_WEEKEND.inWords());
    assertTrue(WeekPattern.WEEKEND_AND_DAY.inWords().contains("then 1 day with them, then 1 day"));
    assertTrue(WeeksPicture.of(WeekPattern.OTHER_WEEKEND).toString().contains(words));
  }

  @Test
  void a_week_with_each_is_one_event_that_comes_again_but_for_the_holidays() {
    keep(weeks(WeekPattern.WEEK_ABOUT.days(), Optional.of(LocalTime.of(17, 0))));
    assertEquals(1, events().size());
    special("2026-12-21", "2027-01-03", Stay.THEM);
    assertEquals(1, events().size());
    special("2026-10-06", "2026-10-07", Stay.ME);
    assertEquals(2, events().size());
    assertTrue(events().getFirst().again().toString().contains("2026-12-21"));
  }

  @Test
  void another_program_finds_each_day_with_me_and_no_other() {
    long seed = 2606;
    var random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      test.book().all(SpecialStay.TYPE).forEach(e -> test.book().remove(SpecialStay.TYPE, e.id()));
      keep(weeks(randomDays(random), handover(random)));
      for (int i = random.nextInt(4); i > 0; i--) {
        LocalDate first = MONDAY.plusDays(random.nextInt(360));
        LocalDate last = first.plusDays(random.nextInt(20));
        special(first.toString(), last.toString(), Stay.values()[random.nextInt(3)]);
      }
      List<CalendarEvent> events = events();
      String text = events.isEmpty() ? "" : new CalendarFile(test.moment().now(), events).text();
      assertSameDays(text, "seed " + seed + " round " + round);
    }
  }

  private static List<Stay> randomDays(Random random) {
    List<Stay> days = new ArrayList<>();
    int length = random.nextBoolean() ? 7 : 14;
    int kinds = 1 + random.nextInt(3);
    for (int i = 0; i < length; i++) {
      days.add(Stay.values()[random.nextInt(kinds)]);
    }
    return days;
  }

  private static Optional<LocalTime> handover(Random random) {
    return random.nextBoolean() ? Optional.of(LocalTime.of(17, 30)) : Optional.empty();
  }

  private void assertSameDays(String text, String round) {
    LocalDate last = TODAY.plusWeeks(52);
    Map<LocalDate, Integer> covered = new HashMap<>();
    List<LocalDateTime[]> times =
        text.isEmpty() ? List.of() : ReadBack.times(text, MONDAY, last.plusDays(30));
    for (LocalDateTime[] time : times) {
      for (LocalDate day = time[0].toLocalDate();
          day.isBefore(time[1].toLocalDate());
          day = day.plusDays(1)) {
        covered.merge(day, 1, Integer::sum);
      }
    }
    for (LocalDate day = MONDAY; !day.isAfter(last); day = day.plusDays(1)) {
      int expected = children().on(day).filter(Stay.ME::equals).isPresent() ? 1 : 0;
      assertEquals(expected, covered.getOrDefault(day, 0), round + " " + day);
    }
  }

  @Test
  void a_part_with_no_words_is_not_in_the_plan_and_the_rest_is_kept_after_a_restart() {
    ParentingPlan plan =
        ParentingPlan.EMPTY
            .with(PlanPart.COSTS, "Half each", Optional.of(ParentingPlan.Standing.AGREED))
            .with(PlanPart.CHILD, "She needs her drum", Optional.empty());
    test.book().put(ParentingPlan.TYPE, ParentingPlan.ONLY, plan);
    keep(weeks(WeekPattern.TWO_TWO_FIVE.days(), Optional.of(LocalTime.of(8, 0))));
    test.reopen();
    assertEquals(plan, children().plan());
    assertEquals(LocalTime.of(8, 0), children().weeks().orElseThrow().handover().orElseThrow());
    assertEquals(
        "What matters to them: She needs her drum\nCosts (Agreed): Half each", plan.inWords());
    assertTrue(plan.with(PlanPart.COSTS, "", Optional.empty()).text(PlanPart.COSTS).isEmpty());
  }

  @Test
  void a_message_waits_as_long_as_the_rules_say_and_an_urgent_one_does_not() {
    Entry<DraftMessage> draft =
        test.book().write(DraftMessage.TYPE, new DraftMessage("", "Hello", false, false));
    assertEquals(
        draft.began().plusSeconds(24 * 3600), ChildrenPractice.until(draft, children().rules()));
    assertEquals(List.of(), steps());
    test.at("2026-10-04T14:00");
    assertEquals(List.of("A message has waited a while"), steps());
    test.book().put(DraftMessage.TYPE, draft.id(), draft.fact().asSent());
    assertEquals(List.of(), steps());
    Entry<DraftMessage> urgent =
        test.book().write(DraftMessage.TYPE, new DraftMessage("", "She is ill", true, false));
    assertEquals(urgent.began(), ChildrenPractice.until(urgent, children().rules()));
    assertEquals(List.of(), steps());
  }

  private List<String> steps() {
    return practice.steps(test.moment()).stream().map(Step::title).toList();
  }

  @Test
  void whoever_shares_children_is_offered_to_draw_the_week() {
    var person = new Person(Optional.of(Situation.CHILDREN), "", "");
    test.book().put(Person.TYPE, new EntryId("me"), person);
    assertEquals(List.of("Draw the week"), steps());
    assertEquals(List.of(), practice.offersTo("contact", test.moment()));
    keep(weeks(WeekPattern.WEEK_ABOUT.days(), Optional.empty()));
    assertEquals(List.of(), steps());
    assertEquals("/n/z4/draft", practice.offersTo("contact", test.moment()).getFirst().path());
  }

  @Test
  void a_plain_message_is_asked_nothing() {
    String plain =
        "Hello. The dentist is on Tuesday at 16:00. Can you take her? Please tell me by Sunday.";
    assertTrue(DraftCheck.of(plain).stream().allMatch(DraftCheck.Point::fine), plain);
  }

  @Test
  void each_look_asks_about_its_own_kind_of_words() {
    assertAsked("Brief", "Thanks. On Monday " + "and so on ".repeat(40));
    assertAsked("Informative", "Hello, I miss you on Monday");
    assertAsked("Informative", "Hello, please answer");
    assertAsked("Friendly", "Bring the bag on Monday");
    assertAsked("Friendly", "Thanks, bring the bag on MONDAY");
    assertAsked("Friendly", "Thanks, the bag on Monday!!");
    assertAsked("Firm", "Hello, on Monday or else");
    assertAsked("Firm", "Hello, Monday? Or Tuesday? Where?");
    assertAsked("Firm", "Hello, maybe Monday");
    assertFalse(
        DraftCheck.of("Hi, the maybelline bag on Monday").stream().anyMatch(p -> !p.fine()));
  }

  private static void assertAsked(String name, String text) {
    List<String> asked =
        DraftCheck.of(text).stream()
            .filter(point -> !point.fine())
            .map(DraftCheck.Point::name)
            .toList();
    assertEquals(List.of(name), asked, text);
  }

  @Test
  void forms_keep_what_was_typed_within_bounds() {
    Form days = Form.of(Map.of("first", List.of("2026-12-24"), "last", List.of("2026-12-23")));
    SpecialStay.read(days, TODAY);
    assertEquals("This day is before the first one.", days.error("last"));
    assertEquals("Choose where they are.", days.error("stay"));
    Weeks weeks = weeks(WeekPattern.WEEKEND_AND_DAY.days(), Optional.of(LocalTime.of(17, 0)));
    Form form = Form.empty();
    weeks.fill(form);
    assertEquals(weeks, Weeks.read(form, weeks, TODAY));
    Form midweek = Form.of(Map.of("from", List.of("2026-10-01"), "d0", List.of("them")));
    assertEquals(MONDAY, Weeks.read(midweek, weeks, TODAY).from());
    assertEquals(Stay.THEM, Weeks.read(midweek, weeks, TODAY).days().getFirst());
    Form tooLong = Form.of(Map.of("text", List.of("x".repeat(3001))));
    DraftMessage.read(tooLong);
    assertFalse(tooLong.ok());
  }
}
