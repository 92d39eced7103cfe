package org.homeward.path.hold.harddays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Step;
import org.homeward.path.practice.TestBook;
import org.homeward.path.practice.calendar.CalendarFile;
import org.homeward.path.practice.calendar.ReadBack;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HardDaysTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-10-03");
  private static final String NAME = "The day on the pier";

  private final HardDaysPractice practice = new HardDaysPractice();
  private final TestBook test = emptyBook();

  private static TestBook emptyBook() {
    List<EntryType<?>> types = new ArrayList<>(new HardDaysPractice().types());
    types.add(Person.TYPE);
    return new TestBook(types.toArray(EntryType<?>[]::new)).at("2026-10-03T14:00");
  }

  private static HardDay day(String date, boolean yearly) {
    return new HardDay(
        HardKind.ANNIVERSARY,
        NAME,
        date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
        yearly,
        "When I wake up",
        "I swim",
        "",
        OptionalInt.of(8));
  }

  private Entry<HardDay> write(String date, boolean yearly) {
    return test.book().write(HardDay.TYPE, day(date, yearly));
  }

  private HardDays days() {
    return HardDays.of(test.book());
  }

  private List<String> steps() {
    return practice.steps(test.moment()).stream().map(Step::title).toList();
  }

  private void tell(Entry<HardDay> entry, String date) {
    LocalDate day = LocalDate.parse(date);
    EntryId id = HardDayAfter.idOf(entry.id(), day).orElseThrow();
    test.book()
        .put(
            HardDayAfter.TYPE,
            id,
            new HardDayAfter(
                entry.id().value(),
                NAME,
                day,
                OptionalInt.of(8),
                OptionalInt.of(3),
                Optional.of(PlanHelped.HELPED),
                ""));
  }

  @Test
  void a_day_is_spoken_of_from_three_days_before_until_it_is_over_and_never_by_its_name() {
    write("2026-10-12", false);
    assertEquals(List.of(), steps());
    test.at("2026-10-08T23:59");
    assertEquals(List.of(), steps());
    for (String day : List.of("2026-10-09", "2026-10-10", "2026-10-11")) {
      test.at(day + "T09:00");
      assertEquals(List.of("A hard day is near"), steps());
    }
    test.at("2026-10-12T09:00");
    assertEquals(List.of("Today may be a hard day"), steps());
    practice.steps(test.moment()).forEach(step -> assertFalse(step.toString().contains(NAME)));
  }

  @Test
  void for_three_days_afterwards_it_is_asked_how_it_was_unless_it_was_told() {
    Entry<HardDay> entry = write("2026-10-12", true);
    for (String day : List.of("2026-10-13", "2026-10-15")) {
      test.at(day + "T09:00");
      assertEquals(List.of("A day is behind you"), steps());
    }
    test.at("2026-10-16T09:00");
    assertEquals(List.of(), steps());
    test.at("2026-10-13T09:00");
    tell(entry, "2026-10-12");
    assertEquals(List.of(), steps());
    assertEquals(OptionalInt.of(3), days().lastTime(entry.id()).orElseThrow().felt());
  }

  @Test
  void what_was_put_aside_is_not_spoken_of_this_time_and_is_the_next() {
    Entry<HardDay> entry = write("2026-10-05", true);
    LocalDate day = LocalDate.parse("2026-10-05");
    test.book()
        .put(PutAside.TYPE, HardDayAfter.idOf(entry.id(), day).orElseThrow(), new PutAside(day));
    assertEquals(List.of(), steps());
    test.at("2027-10-03T09:00");
    assertEquals(List.of("A hard day is near"), steps());
  }

  @Test
  void nothing_is_said_of_what_can_come_on_any_day() {
    write("", false);
    assertEquals(List.of(), steps());
    assertEquals(1, days().anyDay().size());
    assertEquals(List.of(), days().coming(TODAY));
    assertEquals("/n/u3/any", practice.offersTo("kindness", test.moment()).getFirst().path());
  }

  @Test
  void a_yearly_day_comes_on_its_date_for_ever_and_a_single_one_once() {
    HardDay yearly = day("1990-05-12", true);
    assertEquals(Optional.of(LocalDate.parse("2027-05-12")), yearly.next(TODAY));
    assertEquals(Optional.of(LocalDate.parse("2026-05-12")), yearly.lastBefore(TODAY));
    HardDay single = day("2026-10-03", false);
    assertEquals(Optional.of(TODAY), single.next(TODAY));
    assertEquals(Optional.empty(), single.next(TODAY.plusDays(1)));
    assertEquals(Optional.empty(), single.lastBefore(TODAY));
    HardDay leap = day("2024-02-29", true);
    assertEquals(Optional.of(LocalDate.parse("2027-02-28")), leap.next(TODAY));
    assertEquals(
        Optional.of(LocalDate.parse("2028-02-29")), leap.next(LocalDate.parse("2028-01-01")));
  }

  @Test
  void the_next_time_is_never_before_today_nor_more_than_a_year_away() {
    long seed = 17;
    var random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      LocalDate date = TODAY.minusDays(random.nextInt(20_000));
      LocalDate today = TODAY.plusDays(random.nextInt(4000));
      HardDay yearly = day(date.toString(), true);
      LocalDate next = yearly.next(today).orElseThrow();
      LocalDate last = yearly.lastBefore(today).orElse(date);
      assertFalse(next.isBefore(today), "seed " + seed);
      assertFalse(next.isAfter(today.plusYears(1).plusDays(1)), "seed " + seed);
      assertTrue(last.isBefore(today) || last.equals(date), "seed " + seed);
    }
  }

  @Test
  void the_calendar_holds_the_days_to_come_under_one_title_and_no_name() {
    write("2026-10-12", false);
    write("2001-12-24", true);
    write("2024-02-29", true);
    write("2026-09-01", false);
    write("", false);
    var events = CalendarPages.events(days(), "A quiet day", TODAY);
    String text = new CalendarFile(test.moment().now(), events).text();
    assertFalse(text.contains("pier"));
    List<String> begins =
        ReadBack.beginnings(text, TODAY, LocalDate.parse("2028-03-01")).stream()
            .map(LocalDate::toString)
            .toList();
    assertEquals(
        List.of("2026-10-12", "2026-12-24", "2027-02-28", "2027-12-24", "2028-02-29"), begins);
  }

  @Test
  void a_form_needs_only_a_name_and_keeps_what_was_typed_within_bounds() {
    Form empty = Form.of(Map.of());
    HardDay.read(empty, TODAY);
    assertEquals("Write a word for it. Only you see it.", empty.error("name"));
    Map<String, List<String>> fields = new HashMap<>();
    fields.put("name", List.of("x".repeat(101)));
    fields.put("cue", List.of("x".repeat(201)));
    fields.put("then", List.of("x".repeat(301)));
    fields.put("company", List.of("x".repeat(101)));
    fields.put("day", List.of("3026-01-01"));
    fields.put("expected", List.of("11"));
    Form wrong = Form.of(fields);
    HardDay.read(wrong, TODAY);
    assertEquals(fields.keySet(), wrong.errors().keySet());
    HardDay full = day("2026-10-12", true);
    Form again = Form.empty();
    full.fill(again);
    assertEquals(full, HardDay.read(again, TODAY));
  }

  @Test
  void a_ready_day_is_taken_once_with_its_next_date_and_no_plan() {
    HardDay last = ReadyDay.YEARS_END.taken(TODAY);
    assertEquals(Optional.of(LocalDate.of(TODAY.getYear(), 12, 31)), last.day());
    HardDay february = ReadyDay.FOURTEENTH.taken(LocalDate.of(2026, 2, 15));
    assertEquals(Optional.of(LocalDate.of(2027, 2, 14)), february.day());
    assertFalse(last.isPlanned());
    assertFalse(days().has(ReadyDay.SONG));
    test.book().write(HardDay.TYPE, ReadyDay.SONG.taken(TODAY));
    assertTrue(days().has(ReadyDay.SONG));
    for (ReadyDay ready : ReadyDay.values()) {
      assertEquals(Optional.of(ready), ReadyDay.named(ready.key()));
      Form form = Form.empty();
      ready.taken(TODAY).fill(form);
      assertEquals(ready.taken(TODAY), HardDay.read(form, TODAY));
    }
  }

  @Test
  void a_plan_that_only_says_what_not_to_do_is_noticed() {
    for (String then : List.of("I will not write", "don’t look", "Never again", "not call them")) {
      assertTrue(planned(then).saysOnlyNot(), then);
    }
    for (String then : List.of("I call K.", "Note the time and go out", "Nothing but tea")) {
      assertFalse(planned(then).saysOnlyNot(), then);
    }
  }

  private static HardDay planned(String then) {
    return new HardDay(
        HardKind.SONG, NAME, Optional.empty(), false, "", then, "", OptionalInt.empty());
  }

  @Test
  void whoever_is_after_an_end_is_offered_a_first_day_and_others_are_not() {
    assertEquals(List.of(), steps());
    var person = new Person(Optional.of(Situation.WEEKS), "", "");
    test.book().put(Person.TYPE, new EntryId("me"), person);
    assertEquals(List.of("The next day that may be hard"), steps());
    write("", false);
    assertEquals(List.of(), steps());
  }

  @Test
  void days_and_how_they_were_are_there_after_a_restart() {
    Entry<HardDay> entry = write("2026-10-01", false);
    tell(entry, "2026-10-01");
    test.reopen();
    assertEquals(List.of(entry), days().all());
    assertEquals(1, days().afters().size());
    assertTrue(days().afters().getFirst().fact().inWords().contains("How hard it was: 3 of 10"));
  }
}
