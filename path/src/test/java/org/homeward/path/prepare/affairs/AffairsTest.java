package org.homeward.path.prepare.affairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.homeward.book.Entry;
import org.homeward.book.EntryType;
import org.homeward.path.practice.Step;
import org.homeward.path.practice.TestBook;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AffairsTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-10-03");

  private final AffairsPractice practice = new AffairsPractice(List::of);
  private final TestBook test = emptyBook();

  private static TestBook emptyBook() {
    List<EntryType<?>> types = new ArrayList<>(new AffairsPractice(List::of).types());
    types.add(Careful.TYPE);
    return new TestBook(types.toArray(EntryType<?>[]::new)).at("2026-10-03T14:00");
  }

  private Affairs affairs() {
    return Affairs.of(test.book());
  }

  private Entry<Affair> write(Reveals reveals, Optional<LocalDate> by, Optional<Weighty> weighty) {
    var affair =
        new Affair(
            Area.MONEY,
            "The joint card",
            Optional.empty(),
            by,
            reveals,
            "",
            weighty,
            "",
            Optional.empty());
    return test.book().write(Affair.TYPE, affair);
  }

  private List<String> steps() {
    return practice.steps(test.moment()).stream().map(Step::title).toList();
  }

  private static StopSign stop(
      OptionalInt upset, Optional<StopSign.Said> slept, Optional<StopSign.Said> shown) {
    return new StopSign(Weighty.SIGNING, "", "", upset, slept, shown, Optional.empty(), false);
  }

  @Test
  void while_nothing_is_to_tip_them_off_only_what_shows_nothing_is_on_the_list() {
    for (Reveals reveals : Reveals.values()) {
      write(reveals, Optional.empty(), Optional.empty());
    }
    assertEquals(4, affairs().open(false).size());
    assertEquals(List.of(), affairs().putOff(false));
    assertEquals(
        List.of(Reveals.NOTHING),
        affairs().open(true).stream().map(entry -> entry.fact().reveals()).toList());
    assertEquals(3, affairs().putOff(true).size());
  }

  @Test
  void every_open_thing_is_either_shown_or_put_off() {
    long seed = 71;
    var random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      Entry<Affair> entry =
          write(
              Reveals.values()[random.nextInt(4)],
              Optional.of(TODAY.plusDays(random.nextInt(90))),
              Optional.empty());
      if (random.nextInt(3) == 0) {
        test.book().put(Affair.TYPE, entry.id(), entry.fact().done(Optional.of(TODAY)));
      }
    }
    for (boolean quiet : List.of(true, false)) {
      Set<Entry<Affair>> seen = new HashSet<>(affairs().open(quiet));
      seen.addAll(affairs().putOff(quiet));
      seen.addAll(affairs().done());
      assertEquals(new HashSet<>(affairs().all()), seen, "seed " + seed);
      int parts =
          affairs().open(quiet).size() + affairs().putOff(quiet).size() + affairs().done().size();
      assertEquals(60, parts, "seed " + seed);
    }
  }

  @Test
  void the_switch_is_on_by_itself_where_the_careful_way_is_and_can_be_turned_off() {
    assertFalse(QuietSwitch.isOn(test.book()));
    Careful.turnOn(test.book());
    assertTrue(QuietSwitch.isOn(test.book()));
    test.book().put(QuietSwitch.TYPE, QuietSwitch.ONLY, new QuietSwitch(false));
    assertFalse(QuietSwitch.isOn(test.book()));
  }

  @Test
  void what_is_due_is_spoken_of_by_day_without_saying_what_and_never_where_it_would_show() {
    write(Reveals.SHOWS, Optional.of(TODAY.plusDays(8)), Optional.empty());
    assertEquals(List.of(), steps());
    test.at("2026-10-04T14:00");
    assertEquals(List.of("One thing on a list is due soon"), steps());
    test.at("2026-10-04T23:00");
    assertEquals(List.of(), steps());
    test.at("2026-10-04T14:00");
    test.book().put(QuietSwitch.TYPE, QuietSwitch.ONLY, new QuietSwitch(true));
    assertEquals(List.of(), steps());
  }

  @Test
  void what_is_hard_to_take_back_asks_first_until_the_person_goes_on() {
    Entry<Affair> light = write(Reveals.NOTHING, Optional.empty(), Optional.empty());
    Entry<Affair> heavy = write(Reveals.NOTHING, Optional.empty(), Optional.of(Weighty.PAYING));
    assertFalse(affairs().asksFirst(light));
    assertTrue(affairs().asksFirst(heavy));
    var asked =
        new StopSign(
            Weighty.PAYING,
            heavy.id().value(),
            "",
            OptionalInt.of(8),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);
    Entry<StopSign> stop = test.book().write(StopSign.TYPE, asked);
    assertTrue(affairs().asksFirst(heavy));
    test.book().put(StopSign.TYPE, stop.id(), asked.goingOn());
    assertFalse(affairs().asksFirst(heavy));
  }

  @Test
  void a_stop_speaks_for_waiting_where_one_answer_does_and_for_nothing_where_none_is_given() {
    Optional<StopSign.Said> yes = Optional.of(StopSign.Said.YES);
    Optional<StopSign.Said> no = Optional.of(StopSign.Said.NO);
    assertTrue(stop(OptionalInt.empty(), Optional.empty(), Optional.empty()).isClear());
    assertTrue(stop(OptionalInt.of(4), yes, yes).isClear());
    assertFalse(stop(OptionalInt.of(5), yes, yes).isClear());
    assertFalse(stop(OptionalInt.of(0), no, yes).isClear());
    assertFalse(stop(OptionalInt.of(0), yes, no).isClear());
  }

  @Test
  void what_waited_is_spoken_of_when_its_day_is_over_and_by_daylight() {
    Instant until = test.moment().now().plusSeconds(24 * 3600);
    test.book()
        .write(
            StopSign.TYPE,
            stop(OptionalInt.of(9), Optional.empty(), Optional.empty()).waiting(until));
    assertEquals(List.of(), steps());
    test.at("2026-10-04T14:00");
    assertEquals(List.of("Something waited for a calm hour"), steps());
    test.at("2026-10-04T23:30");
    assertEquals(List.of(), steps());
    test.at("2026-10-07T14:00");
    assertEquals(List.of(), steps());
  }

  @Test
  void every_ready_thing_says_what_it_shows_and_is_taken_once() {
    Set<Area> areas = new HashSet<>();
    for (ReadyAffair ready : ReadyAffair.values()) {
      assertFalse(ready.shows().isBlank());
      assertTrue(ready.what().length() <= Affair.WHAT_MAX);
      assertEquals(Optional.of(ready), ReadyAffair.named(ready.key()));
      areas.add(ready.area());
    }
    areas.add(Area.OTHER);
    assertEquals(Set.of(Area.values()), areas);
    assertFalse(affairs().has(ReadyAffair.COPIES));
    test.book().write(Affair.TYPE, ReadyAffair.COPIES.taken());
    assertTrue(affairs().has(ReadyAffair.COPIES));
  }

  @Test
  void forms_keep_what_was_typed_within_bounds_and_whether_it_is_done() {
    Form empty = Form.of(Map.of());
    Affair.read(empty, TODAY, Optional.empty());
    assertEquals("Write what it is, in a few words.", empty.error("what"));
    Map<String, List<String>> fields = new HashMap<>();
    fields.put("what", List.of("x".repeat(201)));
    fields.put("shows", List.of("x".repeat(301)));
    fields.put("note", List.of("x".repeat(1001)));
    fields.put("by", List.of("3026-01-01"));
    Form wrong = Form.of(fields);
    Affair.read(wrong, TODAY, Optional.empty());
    assertEquals(fields.keySet(), wrong.errors().keySet());
    Affair done = ReadyAffair.LEAST.taken().done(Optional.of(TODAY));
    Form again = Form.empty();
    done.fill(again);
    assertEquals(done, Affair.read(again, TODAY, Optional.of(done)));
    Form unsaid = Form.of(Map.of());
    StopSign.read(unsaid, "");
    assertEquals("Choose what it is.", unsaid.error("kind"));
  }

  @Test
  void the_picture_counts_what_is_done_and_begins_without_a_nought() {
    test.book().write(Affair.TYPE, ReadyAffair.JOINT.taken());
    assertEquals("One thing is on the list. It need not be soon.", said());
    test.book().write(Affair.TYPE, ReadyAffair.COPIES.taken().done(Optional.of(TODAY)));
    assertEquals("1 of 2 done. It need not be all, or soon.", said());
  }

  private String said() {
    return AreasPicture.of(affairs()).sentence();
  }

  @Test
  void what_is_due_anyway_is_no_weighty_thing() {
    assertEquals(Optional.empty(), ReadyAffair.LEAST.taken().weighty());
    assertEquals(Optional.of(Weighty.SIGNING), ReadyAffair.SIGNATURE.taken().weighty());
  }

  @Test
  void everything_is_there_after_a_restart() {
    test.book().write(Affair.TYPE, ReadyAffair.JOINT.taken());
    test.book().write(LawyerQuestion.TYPE, new LawyerQuestion("What can I sign?", "Nothing yet"));
    Affairs before = affairs();
    test.reopen();
    assertEquals(before, affairs());
    assertTrue(before.questions().getFirst().fact().inWords().contains("Nothing yet"));
  }
}
