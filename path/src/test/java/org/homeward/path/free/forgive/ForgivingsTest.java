package org.homeward.path.free.forgive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.book.EntryId;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.TestBook;
import org.homeward.path.registry.Practices;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForgivingsTest {
  private static Form sent(Map<String, String> fields) {
    Form form = Form.empty();
    fields.forEach(form::with);
    return form;
  }

  @Test
  void a_letter_needs_words_and_need_not_say_whom_it_is_for() {
    Form empty = sent(Map.of("whom", "them"));
    ForgiveLetter.read(empty);
    assertFalse(empty.ok());
    Form fine = sent(Map.of("text", "x".repeat(ForgiveLetter.TEXT_MAX)));
    assertEquals(Optional.empty(), ForgiveLetter.read(fine).whom());
    assertTrue(fine.ok());
    Form long6001 = sent(Map.of("text", "x".repeat(ForgiveLetter.TEXT_MAX + 1)));
    ForgiveLetter.read(long6001);
    assertFalse(long6001.ok());
  }

  @Test
  void a_wish_is_short() {
    Form form = sent(Map.of("text", "x".repeat(ForgiveWish.TEXT_MAX + 1)));
    ForgiveWish.read(form);
    assertFalse(form.ok());
  }

  @Test
  void what_was_kept_fills_its_form_again() {
    var letter = new ForgiveLetter("It was long.\nI put it down.", Optional.of(Whom.MYSELF));
    var wish = new ForgiveWish("A warm kitchen.");
    Form letters = Form.empty();
    Form wishes = Form.empty();
    letter.fill(letters);
    wish.fill(wishes);
    assertEquals(letter, ForgiveLetter.read(letters));
    assertEquals(wish, ForgiveWish.read(wishes));
    assertEquals("To myself\nIt was long.\nI put it down.", letter.inWords());
    assertEquals("It was long.", letter.beginning());
    var longer = new ForgiveLetter("carried ".repeat(40), Optional.empty());
    assertTrue(longer.beginning().endsWith("carried …"), longer.beginning());
  }

  @Test
  void the_newest_comes_first_and_all_is_there_after_a_restart() {
    var book = new TestBook(ForgiveLetter.TYPE, ForgiveWish.TYPE);
    assertTrue(Forgivings.of(book.book()).isEmpty());
    book.book().write(ForgiveWish.TYPE, new ForgiveWish("first"));
    book.book().write(ForgiveWish.TYPE, new ForgiveWish("second"));
    assertEquals(
        List.of("second", "first"),
        Forgivings.of(book.reopen()).wishes().stream().map(wish -> wish.fact().text()).toList());
  }

  @ParameterizedTest
  @EnumSource(Situation.class)
  void it_is_never_pushed_wherever_somebody_is(Situation situation) {
    var book = new TestBook(new Practices().types().toArray(org.homeward.book.EntryType<?>[]::new));
    book.book().put(Person.TYPE, new EntryId("me"), new Person(Optional.of(situation), "", ""));
    book.book().write(ForgiveWish.TYPE, new ForgiveWish("that they sleep well"));
    var forgive = new ForgivePractice();
    assertEquals(List.of(), forgive.steps(book.moment()));
    for (Practice practice : new Practices().all()) {
      assertEquals(List.of(), forgive.offersTo(practice.id(), book.moment()));
      assertTrue(
          practice.steps(book.moment()).stream()
              .noneMatch(step -> step.path().startsWith(forgive.path())));
    }
  }
}
