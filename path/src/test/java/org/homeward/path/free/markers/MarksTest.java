package org.homeward.path.free.markers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.book.EntryId;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.heal.checkin.CheckIn;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Step;
import org.homeward.path.practice.TestBook;
import org.homeward.path.practice.Times;
import org.homeward.path.see.SentForm;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MarksTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

  private final TestBook book = new TestBook(MarkLook.TYPE, CheckIn.TYPE, Person.TYPE);
  private final MarkersPractice practice = new MarkersPractice();

  private void look(Mark mark, LocalDate day, int left) {
    var look = new MarkLook(day, mark.group(), List.of(new MarkLook.Rated(mark, left)));
    book.book().put(MarkLook.TYPE, MarkLook.idOf(mark.group(), day), look);
  }

  private Standing standing(Mark mark) {
    return Marks.of(book.book()).standing(mark);
  }

  @Test
  void each_mark_has_one_group_and_a_title_that_fits_a_small_picture() {
    for (Mark mark : Mark.values()) {
      assertTrue(mark.title().length() <= 21, mark.title());
      assertTrue(mark.group().marks().contains(mark));
    }
    assertEquals(MarkGroup.DOING, MarkGroup.values()[0]);
  }

  @Test
  void a_look_needs_one_number_and_takes_0_to_10() {
    Form empty = SentForm.of("looking", "skip");
    MarkLook.read(empty, MarkGroup.DOING, FIRST);
    assertFalse(empty.ok());
    Form wrong = SentForm.of("looking", "11");
    MarkLook.read(wrong, MarkGroup.DOING, FIRST);
    assertFalse(wrong.ok());
    Form fine = SentForm.of("looking", "10", "turning", "0", "loving", "3");
    MarkLook look = MarkLook.read(fine, MarkGroup.DOING, FIRST);
    assertTrue(fine.ok());
    assertEquals(2, look.rated().size(), "a mark of another group is not read here");
    Form again = Form.empty();
    look.fill(again);
    assertEquals(look, MarkLook.read(again, MarkGroup.DOING, FIRST));
    assertTrue(look.inWords().contains("Looking them up: 10 of 10"), look.inWords());
  }

  @Test
  void two_looks_at_a_group_on_one_day_are_one() {
    look(Mark.LOOKING, FIRST, 5);
    look(Mark.LOOKING, FIRST, 4);
    assertEquals(1, Marks.of(book.book()).course(Mark.LOOKING).size());
    assertEquals(1, book.reopen().all(MarkLook.TYPE).size());
    assertEquals(4, Marks.of(book.book()).course(Mark.LOOKING).points().getFirst().value());
  }

  @Test
  void nothing_is_said_of_where_a_mark_goes_before_twenty_one_looks() {
    for (int week = 0; week < 20; week++) {
      look(Mark.LOVING, FIRST.plusWeeks(week), 10 - week / 3);
      assertInstanceOf(Standing.TooEarly.class, standing(Mark.LOVING));
    }
    look(Mark.LOVING, FIRST.plusWeeks(20), 3);
    assertInstanceOf(Standing.Bending.class, standing(Mark.LOVING));
    assertEquals("bends", standing(Mark.LOVING).tag());
  }

  @Test
  void a_mark_that_does_not_go_down_stays() {
    for (int week = 0; week < 24; week++) {
      look(Mark.SONGS, FIRST.plusWeeks(week), 5 + week % 3);
      look(Mark.KNOCK, FIRST.plusWeeks(week), 2 + week / 4);
    }
    assertInstanceOf(Standing.Staying.class, standing(Mark.SONGS));
    assertInstanceOf(Standing.Staying.class, standing(Mark.KNOCK));
  }

  @Test
  void a_mark_is_gone_after_three_quiet_looks_over_four_weeks_and_no_sooner() {
    look(Mark.LOOKING, FIRST, 6);
    look(Mark.LOOKING, FIRST.plusDays(10), 1);
    look(Mark.LOOKING, FIRST.plusDays(24), 0);
    look(Mark.LOOKING, FIRST.plusDays(37), 0);
    assertInstanceOf(Standing.TooEarly.class, standing(Mark.LOOKING), "27 days");
    look(Mark.LOOKING, FIRST.plusDays(38), 1);
    assertInstanceOf(Standing.Gone.class, standing(Mark.LOOKING));
    assertEquals(
        "0 or 1 in all of the last 4 looks, since 11 June.",
        standing(Mark.LOOKING).sentence(new Times(FIRST, TestBook.ZONE)));
    look(Mark.LOOKING, FIRST.plusDays(39), 2);
    assertInstanceOf(Standing.TooEarly.class, standing(Mark.LOOKING));
  }

  @Test
  void quiet_asks_only_what_one_does() {
    for (int i = 0; i < 3; i++) {
      look(Mark.PLACES, FIRST.plusDays(30L * i), 1);
      look(Mark.LOVING, FIRST.plusDays(30L * i), 10);
      assertEquals(i == 2, Marks.of(book.book()).quietSince().isPresent());
    }
    assertEquals(Optional.of(FIRST), Marks.of(book.book()).quietSince());
    look(Mark.PLACES, FIRST.plusDays(90), 2);
    assertTrue(Marks.of(book.book()).quietSince().isEmpty());
  }

  @Test
  void days_on_which_missing_was_said_are_part_of_its_course_and_a_look_goes_before() {
    for (int day = 0; day < 3; day++) {
      LocalDate on = FIRST.plusDays(day);
      var checkIn =
          new CheckIn(
              on,
              OptionalInt.empty(),
              OptionalInt.of(7),
              OptionalInt.empty(),
              OptionalInt.empty(),
              "");
      book.book().put(CheckIn.TYPE, new EntryId(on.toString()), checkIn);
    }
    look(Mark.MISSING, FIRST.plusDays(1), 2);
    assertEquals(
        List.of(7, 2, 7),
        Marks.of(book.book()).course(Mark.MISSING).points().stream().map(p -> p.value()).toList());
  }

  @Test
  void the_first_look_is_offered_after_months_and_the_next_after_two_weeks() {
    book.at("2026-06-01T10:00");
    assertEquals(List.of(), practice.steps(book.moment()));
    book.book()
        .put(Person.TYPE, new EntryId("me"), new Person(Optional.of(Situation.MONTHS), "", ""));
    assertEquals(1, practice.steps(book.moment()).size());
    look(Mark.LOOKING, FIRST, 4);
    assertEquals(List.of(), practice.steps(book.moment()));
    book.at("2026-06-15T10:00");
    assertEquals(
        List.of("Five small questions"),
        practice.steps(book.moment()).stream().map(Step::title).toList());
  }

  @Test
  void a_thing_no_longer_done_is_a_small_win_and_one_never_done_is_none() {
    look(Mark.NEWS, FIRST, 5);
    for (int i = 1; i < 4; i++) {
      var rated = List.of(new MarkLook.Rated(Mark.NEWS, 0), new MarkLook.Rated(Mark.TURNING, 0));
      LocalDate day = FIRST.plusDays(14L * i);
      book.book()
          .put(
              MarkLook.TYPE,
              MarkLook.idOf(MarkGroup.DOING, day),
              new MarkLook(day, MarkGroup.DOING, rated));
      look(Mark.LOVING, day, 0);
    }
    assertEquals(
        List.of("/n/o5/mark/news"),
        practice.offersTo("wins", book.moment()).stream().map(Offer::path).toList());
    assertEquals(List.of(), practice.offersTo("urge", book.moment()));
  }
}
