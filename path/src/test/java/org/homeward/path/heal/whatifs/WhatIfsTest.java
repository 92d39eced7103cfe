package org.homeward.path.heal.whatifs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.homeward.book.Entry;
import org.homeward.book.EntryType;
import org.homeward.path.practice.TestBook;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.OpenBook;
import org.homeward.path.see.SentForm;
import org.homeward.web.form.Form;
import org.homeward.web.page.Reply;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhatIfsTest {
  private static final String HERE = "/n/e8";

  private final WhatIfsPractice practice = new WhatIfsPractice();
  private final TestBook test =
      new TestBook(new WhatIfsPractice().types().toArray(EntryType<?>[]::new));

  private void comes(String local, int times) {
    for (int i = 0; i < times; i++) {
      test.at(local).book().write(WhatIf.TYPE, new WhatIf("If " + i, "", Optional.empty()));
    }
  }

  private static WhatIfs.Weeks weeks(Integer... whole) {
    List<Integer> counts = new ArrayList<>(List.of(1));
    counts.addAll(List.of(whole));
    counts.add(0);
    return new WhatIfs.Weeks(LocalDate.parse("2026-08-03"), counts);
  }

  @Test
  void what_the_ten_minutes_did_is_counted_from_the_eighth_time_on() {
    for (int i = 0; i < WhatIfs.PAIRS_LEAST; i++) {
      assertEquals(Optional.empty(), WhatIfs.of(test.book()).loudness());
      int after = i < 5 ? 3 : i < 7 ? 6 : 9;
      test.book()
          .write(TenMinutes.TYPE, new TenMinutes(OptionalInt.of(6), OptionalInt.of(after), true));
      test.book()
          .write(TenMinutes.TYPE, new TenMinutes(OptionalInt.of(6), OptionalInt.empty(), true));
    }
    assertEquals(
        "You gave both figures 8 times. After the ten minutes it was quieter 5 times,"
            + " as loud twice, louder once. Loud hours also ease by themselves.",
        WhatIfs.of(test.book()).loudness().orElseThrow());
  }

  @Test
  void weeks_begin_on_monday_and_the_first_and_this_one_are_not_whole() {
    comes("2026-10-08T20:00", 2);
    comes("2026-10-12T00:10", 3);
    comes("2026-10-18T23:50", 1);
    comes("2026-10-27T09:00", 1);
    WhatIfs.Weeks weeks =
        WhatIfs.of(test.book()).weeks(LocalDate.parse("2026-11-04"), TestBook.ZONE);
    assertEquals(LocalDate.parse("2026-10-05"), weeks.first());
    assertEquals(List.of(2, 4, 0, 1, 0), weeks.counts());
    assertEquals(List.of(4, 0, 1), weeks.whole());
    assertEquals(List.of(4, 0), weeks.aWeekBefore().whole());
    assertEquals(
        List.of(),
        WhatIfs.of(new TestBook(WhatIf.TYPE).book())
            .weeks(LocalDate.parse("2026-11-04"), TestBook.ZONE)
            .counts());
  }

  @Test
  void nothing_is_said_before_six_whole_weeks_and_twelve_of_them() {
    assertEquals(Thinning.TOO_EARLY, Thinning.of(weeks(9, 9, 0, 0, 0)));
    assertEquals(Thinning.TOO_EARLY, Thinning.of(weeks(4, 4, 3, 0, 0, 0)));
    assertEquals(Thinning.TOO_EARLY, Thinning.of(weeks()));
  }

  @Test
  void it_is_said_only_where_it_holds_this_week_and_held_the_week_before() {
    assertEquals(Thinning.FEWER, Thinning.of(weeks(9, 8, 9, 8, 2, 1, 1, 0)));
    assertEquals(Thinning.MORE, Thinning.of(weeks(0, 1, 1, 2, 8, 9, 8, 9)));
    assertEquals(Thinning.UNCLEAR, Thinning.of(weeks(3, 2, 3, 2, 3, 2, 3, 2)));
    List<Integer> firstTime = List.of(4, 4, 4, 1, 1, 0);
    assertEquals(Thinning.FEWER, Thinning.of(firstTime), "by itself");
    assertEquals(Thinning.UNCLEAR, Thinning.of(weeks(4, 4, 4, 1, 1, 0)), "not looked at twice");
  }

  @Test
  void chance_is_that_of_tossing_a_coin() {
    assertEquals(1.0, Thinning.chance(10, 5), 1e-12);
    assertEquals(2 * (1 + 10 + 45) / 1024.0, Thinning.chance(10, 2), 1e-12);
    assertEquals(2 / 4096.0, Thinning.chance(12, 0), 1e-12);
    assertTrue(Thinning.chance(3_000, 1_300) < 1e-9);
  }

  @Test
  void where_nothing_changes_a_change_is_rarely_said() {
    var random = new Random(11);
    int said = 0;
    int rounds = 2_000;
    for (int round = 0; round < rounds; round++) {
      List<Integer> counts = new ArrayList<>(Collections.nCopies(12, 0));
      for (int i = 0; i < 40; i++) {
        int week = random.nextInt(12);
        counts.set(week, counts.get(week) + 1);
      }
      Thinning thinning = Thinning.of(weeks(counts.toArray(Integer[]::new)));
      said += thinning == Thinning.FEWER || thinning == Thinning.MORE ? 1 : 0;
    }
    assertTrue(said < rounds * 0.05, said + " of " + rounds + ", seed 11");
  }

  @Test
  void the_picture_says_what_it_rests_on() {
    comes("2026-10-08T20:00", 2);
    var times = new Times(LocalDate.parse("2026-10-09"), TestBook.ZONE);
    assertEquals(
        Optional.empty(),
        WeeksPicture.of(WhatIfs.of(test.book()).weeks(times.today(), TestBook.ZONE), times));
    String early = WeeksPicture.of(weeks(3, 4, 3), times).orElseThrow().sentence();
    assertTrue(early.endsWith("Not enough weeks yet to say how it moves (3 of 6)."), early);
    assertEquals(
        "They have become fewer: 34 in 4 weeks, then 4 in the 4 after.",
        WeeksPicture.of(weeks(9, 8, 9, 8, 2, 1, 1, 0), times).orElseThrow().sentence());
  }

  @Test
  void it_is_offered_by_day_from_its_time_and_once() {
    assertEquals(List.of(), practice.steps(test.at("2026-10-08T10:00").moment()));
    comes("2026-10-08T10:00", 1);
    assertEquals(1, practice.steps(test.moment()).size());
    assertEquals(List.of(), practice.steps(test.at("2026-10-08T22:30").moment()));
    test.book().put(TenPlan.TYPE, TenPlan.ONLY, TenPlan.read(SentForm.of("time", "18:00")));
    assertEquals(List.of(), practice.steps(test.at("2026-10-09T17:59").moment()));
    assertEquals(1, practice.steps(test.at("2026-10-09T18:00").moment()).size());
    var nothing = OptionalInt.empty();
    test.book().write(TenMinutes.TYPE, new TenMinutes(nothing, nothing, false));
    assertEquals(List.of(), practice.steps(test.at("2026-10-09T19:00").moment()));
    assertEquals(1, practice.steps(test.at("2026-10-10T19:00").moment()).size());
  }

  @Test
  void the_time_is_by_day() {
    Form night = SentForm.of("time", "23:10");
    TenPlan.read(night);
    assertTrue(night.error("time").startsWith("Choose a time between 6:00 and 22:00."));
    Form none = SentForm.of("time", "");
    assertEquals(Optional.empty(), TenPlan.read(none).time());
    assertTrue(none.ok());
  }

  @Test
  void ten_minutes_have_an_end_and_everything_is_put_away() {
    try (OpenBook open = OpenBook.at("2026-10-08T09:00:00Z")) {
      open.post(HERE + "/one/keep", SentForm.of("text", "What if I had stayed"));
      open.post(HERE + "/one/keep", SentForm.of("text", "What if they change"));
      open.post(HERE + "/ten", SentForm.of("before", "8"));
      Entry<TenMinutes> sitting = WhatIfs.of(open.book()).sittings().getFirst();
      String at = HERE + "/ten/" + sitting.id();
      assertTrue(
          open.html(at).contains("http-equiv=\"refresh\" content=\"601\""), "without a script");
      assertFalse(open.html(at).contains("<h1>The ten minutes are over.</h1>"));
      open.goTo("2026-10-08T09:10:00Z");
      assertTrue(open.html(at).contains("<h1>The ten minutes are over.</h1>"));
      assertFalse(open.html(at).contains("What if I had stayed"));
      open.post(at, SentForm.of("after", "4"));
      WhatIfs after = WhatIfs.of(open.book());
      assertEquals(List.of(), after.waiting());
      assertEquals(2, after.away().size());
      assertEquals(
          "Ten minutes, before: 8 of 10, after: 4 of 10, and put away.",
          after.sittings().getFirst().fact().inWords());
      open.post(HERE + "/one/" + after.away().getFirst().id() + "/back", SentForm.of());
      assertEquals(1, WhatIfs.of(open.book()).waiting().size());
      open.post(HERE + "/ten", SentForm.of());
      assertEquals(1, WhatIfs.of(open.book()).sittings().size(), "once a day");
      assertTrue(open.html(HERE).contains("Today’s ten minutes are taken."));
    }
  }

  @Test
  void at_night_they_wait_for_daylight() {
    try (OpenBook open = OpenBook.at("2026-10-08T22:00:00Z")) {
      open.post(HERE + "/one/keep", SentForm.of("text", "What if"));
      assertTrue(open.html(HERE).contains("They keep until there is daylight."));
      open.post(HERE + "/ten", SentForm.of());
      assertEquals(List.of(), WhatIfs.of(open.book()).sittings());
    }
  }

  @Test
  void what_is_empty_or_too_long_is_asked_about_again() {
    try (OpenBook open = OpenBook.at("2026-10-08T09:00:00Z")) {
      for (String text : List.of(" ", "x".repeat(501))) {
        Reply reply = open.post(HERE + "/one/keep", SentForm.of("text", text)).orElseThrow();
        assertEquals(422, ((Reply.Page) reply).status());
      }
      Reply reply =
          open.post(HERE + "/tell/keep", SentForm.of("text", "x".repeat(1_001))).orElseThrow();
      assertEquals(422, ((Reply.Page) reply).status());
    }
  }

  @Test
  void everything_is_there_after_a_restart() {
    comes("2026-10-08T10:00", 2);
    test.book().write(ToTell.TYPE, new ToTell("The boat is back", "Ana"));
    var sitting = new TenMinutes(OptionalInt.of(7), OptionalInt.empty(), true);
    test.book().write(TenMinutes.TYPE, sitting);
    WhatIfs whatIfs = WhatIfs.of(test.reopen());
    assertEquals(2, whatIfs.waiting().size());
    assertEquals(
        "The boat is back\nI could tell: Ana", whatIfs.tells().getFirst().fact().inWords());
    assertEquals(sitting, whatIfs.sittings().getFirst().fact());
    assertEquals(1, practice.offersTo("contact", test.moment()).size());
    assertEquals(1, practice.offersTo("wins", test.moment()).size());
  }
}
