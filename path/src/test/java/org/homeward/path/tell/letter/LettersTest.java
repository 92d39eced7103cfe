package org.homeward.path.tell.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.homeward.book.Entry;
import org.homeward.path.practice.TestBook;
import org.homeward.path.see.SentForm;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LettersTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-10-03");

  private final TestBook test = new TestBook(Letter.TYPE).at("2026-10-03T21:30");

  private static Letter written(String text) {
    return Letter.read(SentForm.of("text", text));
  }

  private Entry<Letter> write(Letter letter) {
    return test.book().write(Letter.TYPE, letter);
  }

  private Letters letters() {
    return Letters.of(test.book());
  }

  @Test
  void a_letter_needs_words_and_holds_a_long_page() {
    Form empty = SentForm.of("text", "  ", "name", "x".repeat(61));
    Letter.read(empty);
    assertEquals(List.of("name", "text"), empty.errors().keySet().stream().toList());
    Form whole = SentForm.of("text", "x".repeat(20_000));
    Letter.read(whole);
    assertTrue(whole.ok());
  }

  @Test
  void it_is_put_away_for_a_day_at_least_and_a_year_at_most() {
    for (String day : List.of("", "2026-10-03", "2026-10-02", "2027-10-05", "soon")) {
      Form form = SentForm.of("opens", day);
      assertTrue(Letter.readOpens(form, TODAY).isEmpty(), day);
      assertFalse(form.error("opens").isEmpty(), day);
    }
    for (String day : List.of("2026-10-04", "2027-10-04")) {
      Form form = SentForm.of("opens", day);
      assertEquals(Optional.of(LocalDate.parse(day)), Letter.readOpens(form, TODAY));
      assertTrue(form.ok());
    }
  }

  @Test
  void a_closed_letter_tells_no_list_no_history_and_no_search_what_it_says() {
    Letter closed = written("Dear you, I am going.").closedUntil(TODAY.plusDays(2));
    assertEquals("A letter of 5 words", closed.title());
    assertEquals("A letter of 5 words, closed until 5 October 2026.", closed.inWords());
    assertEquals("A letter of 1 word", written("Goodbye").title());
  }

  @Test
  void it_stays_closed_until_its_day_and_then_until_it_is_opened() {
    Letter closed = written("Dear you").closedUntil(TODAY.plusDays(2));
    assertFalse(closed.mayBeOpened(TODAY.plusDays(1)));
    assertTrue(closed.mayBeOpened(TODAY.plusDays(2)) && closed.isClosed());
    Letter opened = closed.openedOn(TODAY.plusDays(2));
    assertFalse(opened.isClosed());
    assertEquals(Optional.of(TODAY.plusDays(2)), opened.rested());
    assertEquals("Dear you", opened.inWords());
  }

  @Test
  void each_letter_stands_on_one_list_whatever_was_done_with_it() {
    var random = new Random(7);
    for (int i = 0; i < 40; i++) {
      Letter letter = written("Letter " + i);
      for (int step = random.nextInt(4); step > 0; step--) {
        letter =
            switch (random.nextInt(5)) {
              case 0 -> letter.closedUntil(TODAY.plusDays(1 + random.nextInt(30)));
              case 1 -> letter.openedOn(TODAY);
              case 2 -> letter.endedBy(Letter.How.GIVEN, TODAY);
              case 3 -> letter.endedBy(Letter.How.NOT_SENT, TODAY);
              default -> letter.takenUp();
            };
      }
      write(letter);
    }
    int listed =
        letters().open().size()
            + letters().closed().size()
            + letters().ended(Letter.How.GIVEN).size()
            + letters().ended(Letter.How.NOT_SENT).size();
    assertEquals(40, listed);
    List<LocalDate> days = letters().openings().stream().map(Letters.Opening::day).toList();
    assertEquals(days.stream().sorted().toList(), days);
    assertEquals(letters().closed().size(), days.size());
  }

  @Test
  void the_first_page_says_that_something_can_be_opened_and_not_what() {
    var practice = new LetterPractice(List::of);
    write(written("Dear you").closedUntil(TODAY.plusDays(1)));
    assertEquals(List.of(), practice.steps(test.moment()));
    test.at("2026-10-04T08:00");
    var step = practice.steps(test.moment()).getFirst();
    assertEquals("Something you put away", step.title());
    assertFalse((step.title() + step.detail()).toLowerCase().contains("letter"));
  }

  @Test
  void opening_days_and_words_survive_a_restart() {
    Entry<Letter> letter = write(written("Dear you").closedUntil(TODAY.plusDays(9)));
    test.reopen();
    assertEquals(
        List.of(new Letters.Opening(letter.id(), TODAY.plusDays(9))), letters().openings());
    assertEquals("Dear you", letters().closed().getFirst().fact().text());
  }
}
