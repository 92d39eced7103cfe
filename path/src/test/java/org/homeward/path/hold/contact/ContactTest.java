package org.homeward.path.hold.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.book.Book;
import org.homeward.path.practice.TestBook;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.Test;

class ContactTest {
  private static final LocalDateTime NIGHT = LocalDateTime.of(2026, 3, 4, 2, 10, 30);

  @Test
  void a_kind_alone_is_enough_and_means_now() {
    Form form = Form.empty().with("kind", ContactKind.WRITING);
    Contact contact = Contact.read(form, NIGHT, false);
    assertTrue(form.ok());
    assertEquals(LocalDate.of(2026, 3, 4), contact.day());
    assertEquals(Optional.of(LocalTime.of(2, 10)), contact.time());
    assertEquals(Hope.NONE, contact.hope());
    assertEquals(Outcome.NONE, contact.outcome());
  }

  @Test
  void a_time_still_to_come_was_yesterday_where_no_day_is_given() {
    Form form = Form.empty().with("kind", ContactKind.WRITING).with("time", "23:50");
    assertEquals(LocalDate.of(2026, 3, 3), Contact.read(form, NIGHT, false).day());
  }

  @Test
  void another_day_without_a_time_has_none() {
    Form form = Form.empty().with("kind", ContactKind.WRITING).with("day", "2026-02-01");
    Contact contact = Contact.read(form, NIGHT, false);
    assertEquals(LocalDate.of(2026, 2, 1), contact.day());
    assertEquals(Optional.empty(), contact.time());
  }

  @Test
  void without_a_kind_the_form_asks_for_one() {
    Form form = Form.empty();
    Contact.read(form, NIGHT, false);
    assertFalse(form.error("kind").isEmpty());
  }

  @Test
  void tomorrow_long_ago_and_too_many_words_are_refused() {
    for (String day : List.of("2026-03-05", "1900-01-01", "yesterday")) {
      Form form = Form.empty().with("kind", ContactKind.WRITING).with("day", day);
      Contact.read(form, NIGHT, false);
      assertFalse(form.error("day").isEmpty(), day);
    }
    Form form =
        Form.empty()
            .with("kind", ContactKind.WRITING)
            .with("happened", "x".repeat(Outcome.WORDS_MAX + 1))
            .with("hoped-words", "x".repeat(Hope.WORDS_MAX + 1))
            .with("likely", 11)
            .with("next-day", -1);
    Contact.read(form, NIGHT, false);
    assertEquals(4, form.errors().size());
  }

  @Test
  void what_they_did_was_begun_by_them() {
    Form form = Form.empty().with("kind", ContactKind.INCOMING).with("began", Began.ME);
    assertEquals(Optional.of(Began.THEM), Contact.read(form, NIGHT, false).began());
  }

  @Test
  void filling_a_form_and_reading_it_gives_the_same_contact() {
    Form form = Form.empty();
    full().fill(form);
    assertEquals(full(), Contact.read(form, NIGHT, true));
    assertTrue(form.ok());
  }

  @Test
  void everything_survives_a_restart_and_undo_brings_the_days_back() {
    var test = new TestBook(Contact.TYPE, Intention.TYPE, ContactPlan.TYPE);
    test.book().put(ContactPlan.TYPE, ContactPlan.ONLY, Days.planFrom(1));
    var id = test.book().write(Contact.TYPE, full()).id();
    Contact plain = Days.contact(ContactKind.BUSINESS, 3);
    var plainId = test.book().write(Contact.TYPE, plain).id();
    var thought =
        new Intention(
            ContactKind.LOOKING,
            Days.day(2),
            Optional.of(LocalTime.NOON),
            full().hope(),
            Ending.OPEN,
            OptionalInt.of(4));
    var thoughtId = test.book().write(Intention.TYPE, thought).id();
    Book book = test.reopen();
    assertEquals(full(), book.find(Contact.TYPE, id).orElseThrow().fact());
    assertEquals(plain, book.find(Contact.TYPE, plainId).orElseThrow().fact());
    assertEquals(thought, book.find(Intention.TYPE, thoughtId).orElseThrow().fact());
    assertEquals(Standing.Day.DENTED, onItsDay(book));
    book.undo(Contact.TYPE, id);
    assertEquals(Standing.Day.UNDER_WAY, onItsDay(book));
  }

  private static Standing.Day onItsDay(Book book) {
    return Contacts.of(book).on(full().day()).orElseThrow().day(full().day());
  }

  @Test
  void in_words_says_all_that_was_said_and_nothing_more() {
    assertEquals(
        """
        I met them, 1 March 2026, 18:05.
        Who began: I did
        I hoped for: warmth. One good word.
        How likely it seemed: 3 of 10
        What happened: We drank tea.
        Did it come: In part
        The day after: 2 of 10
        Before it: I was alone, A dream\
        """,
        full().inWords());
    assertEquals("Only business, 3 January 2026.", Days.contact(ContactKind.BUSINESS, 3).inWords());
    assertEquals("How much contact: not said", ContactPlan.NONE.inWords());
  }

  private static Contact full() {
    return new Contact(
        ContactKind.MEETING,
        LocalDate.of(2026, 3, 1),
        Optional.of(LocalTime.of(18, 5)),
        Optional.of(Began.ME),
        new Hope(Optional.of(HopedFor.WARMTH), "One good word.", OptionalInt.of(3)),
        new Outcome(Optional.of(Met.PARTLY), "We drank tea.", OptionalInt.of(2), true),
        List.of(LedTo.ALONE, LedTo.DREAM));
  }
}
