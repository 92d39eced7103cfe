package org.homeward.path.tell.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Step;
import org.homeward.path.practice.TestBook;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.path.see.SentForm;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TalksTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-10-03");

  private final TalkPractice practice = new TalkPractice(List::of);
  private final TestBook test = emptyBook();

  private static TestBook emptyBook() {
    List<EntryType<?>> types = new ArrayList<>(new TalkPractice(List::of).types());
    types.add(Person.TYPE);
    types.add(Careful.TYPE);
    return new TestBook(types.toArray(EntryType<?>[]::new)).at("2026-10-03T14:00");
  }

  private static Talk planned(String day, int expected) {
    return Talk.EMPTY
        .with(Part.WHEN, SentForm.of("day", day, "time", "18:00"), List.of(), TODAY)
        .with(Part.EXPECTED, SentForm.of("expected", "" + expected), List.of(), TODAY);
  }

  private static Talk.After after(String on, int was) {
    return new Talk.After(LocalDate.parse(on), OptionalInt.of(was), OptionalInt.empty(), "");
  }

  private Talks talks() {
    return Talks.of(test.book());
  }

  private List<String> steps() {
    return practice.steps(test.moment()).stream().map(Step::title).toList();
  }

  private Optional<Chart> picture() {
    return ExpectedPicture.of(talks().held(), Times.of(test.moment()));
  }

  @Test
  void every_part_is_kept_by_itself_and_leaves_the_others_as_they_are() {
    Talk talk = planned("2026-10-05", 8);
    for (Part part : Part.values()) {
      talk =
          talk.with(part, SentForm.filled(form -> {}).with("text", part.name()), List.of(), TODAY);
    }
    assertEquals(8, talk.parts().size());
    assertEquals("BEGIN", talk.text(Part.BEGIN));
    assertTrue(talk.day().isEmpty(), "an emptied day is no day");
    assertTrue(talk.expected().isEmpty());
  }

  @Test
  void what_was_kept_fills_its_form_again() {
    Talk talk = planned("2026-10-05", 8);
    for (Part part : Part.values()) {
      Talk same = talk.with(part, SentForm.filled(form -> talk.fill(part, form)), List.of(), TODAY);
      assertEquals(talk, same, part.name());
    }
    Talk.After how = new Talk.After(TODAY, OptionalInt.of(4), OptionalInt.of(0), "They were quiet");
    assertEquals(how, Talk.After.read(SentForm.filled(how::fill), TODAY));
  }

  @Test
  void only_people_there_are_can_know() {
    Form form = SentForm.of("knows", "ana", "text", "my sister");
    assertEquals(
        List.of("ana"), Talk.EMPTY.with(Part.KNOWS, form, List.of("ana", "bo"), TODAY).knows());
    assertEquals(List.of(), Talk.EMPTY.with(Part.KNOWS, form, List.of("bo"), TODAY).knows());
  }

  @Test
  void days_texts_and_numbers_have_bounds() {
    for (Form form :
        List.of(
            SentForm.of("day", "2029-01-01"),
            SentForm.of("day", "2026-01-01"),
            SentForm.of("time", "25:00"))) {
      Talk.EMPTY.with(Part.WHEN, form, List.of(), TODAY);
      assertFalse(form.ok());
    }
    Form number = SentForm.of("expected", "11");
    Talk.EMPTY.with(Part.EXPECTED, number, List.of(), TODAY);
    assertFalse(number.ok());
    Form text = SentForm.of("text", "x".repeat(2001));
    Talk.EMPTY.with(Part.BEGIN, text, List.of(), TODAY);
    assertFalse(text.ok());
    Form ahead = SentForm.of("on", "2026-10-04");
    Talk.After.read(ahead, TODAY);
    assertFalse(ahead.ok());
  }

  @Test
  void it_is_asked_how_it_was_from_the_day_after_and_not_before() {
    test.book().write(Talk.TYPE, planned("2026-10-05", 8));
    assertEquals(List.of(), steps());
    test.at("2026-10-05T09:00");
    assertEquals(List.of("Your page for today"), steps());
    test.at("2026-10-06T09:00");
    assertEquals(List.of("How was it?"), steps());
  }

  @Test
  void a_guess_about_the_week_is_asked_after_from_the_seventh_day_for_two_weeks() {
    Talk talk =
        planned("2026-10-05", 8)
            .with(Part.EXPECTED, SentForm.of("expected-week", "7"), List.of(), TODAY);
    test.book().write(Talk.TYPE, talk.held(after("2026-10-05", 5)));
    for (String quiet : List.of("2026-10-11T09:00", "2026-10-26T09:00")) {
      test.at(quiet);
      assertEquals(List.of(), steps(), quiet);
    }
    test.at("2026-10-12T09:00");
    assertEquals(List.of("How was that week?"), steps());
  }

  @Test
  void the_first_page_offers_a_sentence_to_who_tells_this_week_and_never_the_careful_way() {
    assertEquals(List.of(), steps());
    test.book()
        .put(Person.TYPE, new EntryId("me"), new Person(Optional.of(Situation.TELLING), "", ""));
    assertEquals(List.of("One sentence to begin with"), steps());
    Careful.turnOn(test.book());
    assertEquals(List.of(), steps());
  }

  @Test
  void expected_and_was_stand_beside_each_other_over_talks() {
    assertTrue(picture().isEmpty());
    test.book().write(Talk.TYPE, planned("2026-10-01", 8).held(after("2026-10-01", 5)));
    assertEquals(
        "You expected 8. It was 5. The open circle is your guess, the full one is how it was.",
        picture().orElseThrow().sentence());
    test.book().write(Talk.TYPE, planned("2026-09-20", 4).held(after("2026-09-20", 7)));
    Chart both = picture().orElseThrow();
    assertTrue(both.sentence().startsWith("It was less bad than expected 1 of 2 times."));
    assertEquals(List.of("The talk, 20 September", "4", "7"), both.table().rows().getFirst());
  }

  @Test
  void a_number_without_its_guess_is_in_no_picture() {
    test.book().write(Talk.TYPE, Talk.EMPTY.held(after("2026-10-01", 5)));
    assertTrue(picture().isEmpty());
    assertEquals("", ExpectedPicture.sentence(talks().held().getFirst().fact()));
  }

  @Test
  void the_newest_plan_is_the_next_and_the_others_stay_in_sight() {
    Entry<Talk> older = test.book().write(Talk.TYPE, planned("2026-10-05", 8));
    Entry<Talk> newer = test.book().write(Talk.TYPE, planned("2026-10-09", 6));
    assertEquals(Optional.of(newer), talks().next());
    assertEquals(List.of(older), talks().otherPlans());
    test.book().put(Talk.TYPE, newer.id(), newer.fact().held(after("2026-10-03", 3)));
    assertEquals(Optional.of(older), talks().next());
  }

  @Test
  void beginning_again_keeps_the_words_and_no_day_or_figure() {
    Talk again = planned("2026-10-05", 8).held(after("2026-10-03", 3)).again();
    assertEquals(Talk.EMPTY, again);
    Talk worded = Talk.EMPTY.with(Part.NEED, SentForm.of("text", "I need quiet"), List.of(), TODAY);
    assertEquals(worded, worded.held(after("2026-10-03", 3)).again());
  }

  @Test
  void a_letter_begins_with_what_is_said_to_them_and_nothing_else() {
    Talk talk =
        Talk.EMPTY
            .with(Part.PLACE, SentForm.of("text", "By the river"), List.of(), TODAY)
            .with(Part.BEGIN, SentForm.of("text", "I have something hard"), List.of(), TODAY)
            .with(Part.FEEL, SentForm.of("text", "I feel alone"), List.of(), TODAY)
            .with(Part.DECLINED, SentForm.of("text", "Old fights"), List.of(), TODAY);
    assertEquals("I have something hard\n\nI feel alone", shown(talk, false).spoken());
    assertEquals("I have something hard", shown(talk, true).spoken());
    assertEquals("", shown(Talk.EMPTY, false).spoken());
  }

  private TalkPages.Shown shown(Talk talk, boolean careful) {
    return new TalkPages.Shown(
        test.book().write(Talk.TYPE, talk), careful, List.of(), Times.of(test.moment()));
  }

  @Test
  void the_careful_way_asks_neither_feelings_nor_reasons_and_never_a_place_to_meet() {
    assertEquals(
        List.of(Part.KNOWS, Part.WHEN, Part.PLACE, Part.BEGIN, Part.DECLINED, Part.END),
        Part.asked(true));
    assertEquals("From where, and by what", Part.PLACE.title(true));
    assertTrue(Part.PLACE.beginnings(true).stream().noneMatch(line -> line.contains("table")));
    assertEquals("1 of 6", Part.KNOWS.place(true));
    assertEquals("", Part.FEEL.place(true));
    assertEquals(Optional.of(Part.KNOWS), Part.WHEN.next(false));
    assertEquals(Optional.empty(), Part.END.next(true));
  }

  @Test
  void a_talk_survives_a_restart_with_every_part() {
    Talk talk = planned("2026-10-05", 8).held(after("2026-10-03", 3));
    test.book().write(Talk.TYPE, talk);
    test.reopen();
    assertEquals(talk, talks().held().getFirst().fact());
  }
}
