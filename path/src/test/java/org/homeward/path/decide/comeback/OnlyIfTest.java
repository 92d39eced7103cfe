package org.homeward.path.decide.comeback;

import static org.homeward.path.see.SentForm.filled;
import static org.homeward.path.see.SentForm.reads;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Consumer;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Step;
import org.homeward.path.practice.TestBook;
import org.homeward.path.practice.Times;
import org.homeward.path.see.SentForm;
import org.homeward.path.see.chats.TimeApart;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OnlyIfTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-10-03");

  private final ComebackPractice practice = new ComebackPractice();
  private final TestBook test = emptyBook();

  private static TestBook emptyBook() {
    List<EntryType<?>> types = new ArrayList<>(new ComebackPractice().types());
    types.add(Person.TYPE);
    types.add(TimeApart.TYPE);
    return new TestBook(types.toArray(EntryType<?>[]::new)).at("2026-10-03T14:00");
  }

  private OnlyIf onlyIf() {
    return OnlyIf.of(test.book());
  }

  private Entry<CameBack> theyWrote(Message kind) {
    var time = new CameBack(CameBack.Who.THEY, Optional.of(kind), "", Optional.empty(), "");
    return test.book().write(CameBack.TYPE, time);
  }

  private void condition() {
    test.book()
        .write(
            Condition.TYPE,
            new Condition(Condition.Whose.THEIRS, "no more shouting", "", Optional.empty()));
  }

  private List<String> steps() {
    return practice.steps(test.moment()).stream().map(Step::title).toList();
  }

  private static PastReturn past(String back, String until) {
    return new PastReturn(
        LocalDate.parse(back),
        until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
        "",
        "");
  }

  @Test
  void for_a_whole_day_nothing_has_to_be_answered() {
    Entry<CameBack> time = theyWrote(Message.EMOTIONAL);
    assertEquals(Optional.of(time), onlyIf().waiting(test.moment().now()));
    assertEquals(List.of("You can take a day"), steps());
    test.at("2026-10-04T13:59");
    assertTrue(onlyIf().waiting(test.moment().now()).isPresent());
    test.at("2026-10-04T14:00");
    assertTrue(onlyIf().waiting(test.moment().now()).isEmpty());
  }

  @Test
  void after_that_day_it_is_asked_for_a_week_how_it_ended_and_then_no_more() {
    Entry<CameBack> time = theyWrote(Message.EMOTIONAL);
    test.at("2026-10-05T09:00");
    assertEquals(List.of("How did it end?"), steps());
    test.at("2026-10-12T09:00");
    assertEquals(List.of(), steps());
    test.at("2026-10-05T09:00");
    CameBack ended = time.fact().ended(Optional.of(CameBack.Ending.SILENCE), "");
    test.book().put(CameBack.TYPE, time.id(), ended);
    assertEquals(List.of(), steps());
  }

  @Test
  void an_ending_ends_the_waiting() {
    Entry<CameBack> time = theyWrote(Message.PRACTICAL);
    CameBack ended = time.fact().ended(Optional.of(CameBack.Ending.BUSINESS), "");
    test.book().put(CameBack.TYPE, time.id(), ended);
    assertTrue(onlyIf().waiting(test.moment().now()).isEmpty());
  }

  @Test
  void contact_shows_the_day_of_waiting_and_otherwise_that_something_is_written() {
    assertEquals(List.of(), practice.offersTo("contact", test.moment()));
    condition();
    assertEquals("/n/y3/now", practice.offersTo("contact", test.moment()).getFirst().path());
    Entry<CameBack> time = theyWrote(Message.MIXED);
    var offer = practice.offersTo("contact", test.moment()).getFirst();
    assertEquals("Nothing has to be answered before 4 October, 14:00.", offer.words());
    assertEquals("/n/y3/now/" + time.id(), offer.path());
    assertEquals(List.of(), practice.offersTo("urge", test.moment()));
  }

  @Test
  void a_message_gets_the_answers_of_its_kind_and_a_mixed_one_all_of_them() {
    for (Message kind : Message.values()) {
      test.book().write(ReadyAnswer.TYPE, new ReadyAnswer(kind, kind.label()));
    }
    assertEquals(2, onlyIf().readyFor(Optional.of(Message.PRACTICAL)).size());
    assertEquals(3, onlyIf().readyFor(Optional.of(Message.MIXED)).size());
    assertEquals(3, onlyIf().readyFor(Optional.empty()).size());
  }

  @Test
  void a_time_together_is_counted_in_days_and_said_in_what_fits() {
    assertEquals(OptionalLong.of(1), past("2025-01-01", "2025-01-01").days());
    assertEquals(OptionalLong.of(12), past("2025-01-01", "2025-01-12").days());
    assertEquals(OptionalLong.empty(), past("2025-01-01", "").days());
    assertEquals("1 day", PastPicture.length(1));
    assertEquals("20 days", PastPicture.length(20));
    assertEquals("3 weeks", PastPicture.length(21));
    assertEquals("17 weeks", PastPicture.length(119));
    assertEquals("12 months", PastPicture.length(365));
  }

  @Test
  void the_sentence_about_past_times_holds_every_length_in_their_order() {
    test.book().write(PastReturn.TYPE, past("2025-06-01", "2025-07-10"));
    test.book().write(PastReturn.TYPE, past("2024-01-01", "2024-01-12"));
    test.book().write(PastReturn.TYPE, past("2026-09-01", ""));
    assertEquals(
        "Together again 3 times. It lasted 12 days and 5 weeks.",
        PastPicture.sentence(onlyIf().past()));
  }

  @Test
  void the_picture_holds_any_past() {
    long seed = 41;
    var random = new Random(seed);
    for (int i = 0; i < 30; i++) {
      LocalDate back = TODAY.minusDays(random.nextInt(4000));
      Optional<LocalDate> until =
          random.nextBoolean() ? Optional.of(back.plusDays(random.nextInt(900))) : Optional.empty();
      test.book().write(PastReturn.TYPE, new PastReturn(back, until, "", ""));
      var chart = PastPicture.of(onlyIf().past(), Times.of(test.moment()));
      assertEquals(i + 1, chart.table().rows().size(), "seed " + seed);
      assertFalse(chart.picture().toString().contains("NaN"), "seed " + seed);
    }
  }

  @Test
  void the_question_for_a_calm_hour_comes_every_two_weeks_by_day() {
    assertEquals(List.of(), steps());
    condition();
    assertEquals(List.of(), steps(), "not on the day it is begun");
    test.at("2026-10-18T23:30");
    assertEquals(List.of(), steps(), "not at night");
    test.at("2026-10-18T15:00");
    assertEquals(List.of("One question for a calm hour"), steps());
    test.book().write(Tonight.TYPE, new Tonight(Tonight.Choice.WAIT, "call Mira"));
    assertEquals(List.of(), steps());
    test.at("2026-11-02T15:00");
    assertEquals(List.of("One question for a calm hour"), steps());
  }

  @Test
  void the_day_to_look_is_proposed_in_the_week_it_comes() {
    var day = new LookDay(LocalDate.parse("2026-12-01"), "");
    test.book().put(LookDay.TYPE, LookDay.ONLY, day);
    assertEquals(List.of(), steps());
    assertEquals(1, practice.steps(test.at("2026-12-01T09:00").moment()).size());
    assertEquals(1, practice.steps(test.at("2026-12-07T09:00").moment()).size());
    assertEquals(0, practice.steps(test.at("2026-12-08T09:00").moment()).size());
  }

  @Test
  void no_step_on_the_first_page_says_that_anybody_came_back() {
    var me = new Person(Optional.of(Situation.CAME_BACK), "Q.", "");
    test.book().put(Person.TYPE, new EntryId("me"), me);
    String all = practice.steps(test.moment()).toString();
    theyWrote(Message.MIXED);
    all += practice.steps(test.moment()).toString();
    test.at("2026-10-05T09:00");
    all += practice.steps(test.moment()).toString();
    assertTrue(all.contains("What would have to change"));
    assertFalse(all.matches("(?is).*(came|come back|return|wrote to|Q\\.).*"), all);
  }

  @Test
  void everything_is_there_after_a_restart() {
    condition();
    theyWrote(Message.MIXED);
    test.book().put(LookDay.TYPE, LookDay.ONLY, new LookDay(TODAY.plusDays(60), "breathe"));
    test.book().write(PastReturn.TYPE, past("2025-06-01", "2025-07-10"));
    test.book().write(ReadyAnswer.TYPE, new ReadyAnswer(Message.EMOTIONAL, "Not now."));
    test.book().write(Tonight.TYPE, new Tonight(Tonight.Choice.UNKNOWN, ""));
    OnlyIf before = onlyIf();
    test.reopen();
    assertEquals(before, onlyIf());
  }

  @Test
  void a_time_together_cannot_end_before_it_begins_or_lie_ahead() {
    Consumer<Form> read = form -> PastReturn.read(form, TODAY);
    assertTrue(reads(read, SentForm.of("since", "2025-01-02", "until", "2025-01-02")));
    assertFalse(reads(read, SentForm.of("since", "2025-01-02", "until", "2025-01-01")));
    assertFalse(reads(read, SentForm.of("since", "2026-10-04")));
    assertFalse(reads(read, SentForm.of("until", "2025-01-01")));
  }

  @Test
  void forms_need_only_what_cannot_be_left_open() {
    assertTrue(reads(Condition::read, SentForm.of("what", "x".repeat(300))));
    assertFalse(reads(Condition::read, SentForm.of("what", "x".repeat(301))));
    assertFalse(reads(Condition::read, SentForm.of("sign", "a receipt")));
    assertFalse(reads(form -> CameBack.read(form, Optional.empty()), SentForm.of("kind", "mixed")));
    assertTrue(reads(form -> CameBack.read(form, Optional.empty()), SentForm.of("who", "me")));
    assertFalse(reads(Tonight::read, SentForm.of("words", "call Mira")));
    assertFalse(reads(ReadyAnswer::read, SentForm.of("text", "Thank you.")));
    assertFalse(reads(form -> LookDay.read(form, TODAY), SentForm.of("note", "breathe")));
    assertFalse(reads(form -> LookDay.read(form, TODAY), SentForm.of("day", "2056-01-01")));
  }

  @Test
  void what_was_kept_fills_its_form_again() {
    var condition =
        new Condition(Condition.Whose.MINE, "rest", "sleep", Optional.of(Condition.Seen.BEGUN));
    var day = new LookDay(TODAY, "breathe");
    var past =
        new PastReturn(TODAY.minusDays(9), Optional.of(TODAY), "a new start", "the same words");
    var answer = new ReadyAnswer(Message.MIXED, "Friday is fine.");
    var tonight = new Tonight(Tonight.Choice.CALL, "Mira");
    var time =
        new CameBack(
            CameBack.Who.ME,
            Optional.of(Message.EMOTIONAL),
            "their song",
            Optional.of(CameBack.Ending.MET),
            "tired");
    assertEquals(condition, Condition.read(filled(condition::fill)));
    assertEquals(day, LookDay.read(filled(day::fill), TODAY));
    assertEquals(past, PastReturn.read(filled(past::fill), TODAY));
    assertEquals(answer, ReadyAnswer.read(filled(answer::fill)));
    assertEquals(tonight, Tonight.read(filled(tonight::fill)));
    assertEquals(time, CameBack.read(filled(time::fill), Optional.of(time)));
  }

  private void apart(String from, String to, boolean yes) {
    var time = new TimeApart(LocalDate.parse(from), LocalDate.parse(to), TimeApart.Who.THEM, yes);
    test.book().write(TimeApart.TYPE, time);
  }

  @Test
  void returns_that_the_messages_show_are_offered_until_they_are_written_down() {
    apart("2025-08-01", "2025-09-10", true);
    apart("2024-02-01", "2024-03-05", true);
    apart("2026-01-01", "2026-02-01", false);
    List<FromMessages> found = FromMessages.of(test.book());
    assertEquals(2, found.size());
    assertEquals(LocalDate.parse("2024-03-05"), found.getFirst().back());
    assertEquals(Optional.of(LocalDate.parse("2025-08-01")), found.getFirst().until());
    assertEquals(Optional.empty(), found.getLast().until());
    test.book().write(PastReturn.TYPE, found.getFirst().asReturn());
    assertEquals(List.of(found.getLast()), FromMessages.of(test.book()));
  }

  @Test
  void the_last_time_is_read_back_where_something_is_told_of_it() {
    assertEquals(Optional.empty(), onlyIf().lastTold());
    var told =
        new PastReturn(LocalDate.parse("2024-02-03"), Optional.empty(), "Quiet evenings", "");
    test.book().write(PastReturn.TYPE, told);
    test.book()
        .write(
            PastReturn.TYPE,
            new PastReturn(LocalDate.parse("2025-02-03"), Optional.empty(), "", ""));
    assertEquals(Optional.of(told), onlyIf().lastTold());
  }
}
