package org.homeward.path.tell.letgo;

import static org.homeward.path.see.SentForm.filled;
import static org.homeward.path.see.SentForm.reads;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.practice.TestBook;
import org.homeward.path.see.SentForm;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LetgoFormsTest {
  /// An empty book that knows this practice's entries.
  static TestBook emptyBook() {
    List<EntryType<?>> types = new ArrayList<>(new LetgoPractice().types());
    types.add(Person.TYPE);
    return new TestBook(types.toArray(EntryType<?>[]::new));
  }

  private static final LocalDate TODAY = LocalDate.parse("2026-10-03");

  /// Fields by name: `SentForm.of("text", "one", "side", "gave")`.
  @Test
  void a_line_of_worth_needs_words_and_a_side() {
    Form form = SentForm.of();
    WorthLine.read(form);
    assertEquals(List.of("side", "text"), form.errors().keySet().stream().toList());
  }

  @Test
  void a_line_of_worth_holds_300_characters_and_not_one_more() {
    assertTrue(reads(WorthLine::read, SentForm.of("side", "gave", "text", "x".repeat(300))));
    assertFalse(reads(WorthLine::read, SentForm.of("side", "gave", "text", "x".repeat(301))));
  }

  @Test
  void a_line_of_one_of_the_lists_needs_words_and_whose_it_is() {
    Form form = SentForm.of("text", "  ");
    Share.read(form);
    assertEquals(List.of("whose", "text"), form.errors().keySet().stream().toList());
    assertTrue(reads(Share::read, SentForm.of("whose", "theirs", "text", "x".repeat(200))));
    assertFalse(reads(Share::read, SentForm.of("whose", "theirs", "text", "x".repeat(201))));
  }

  @Test
  void a_sentence_needs_words_and_not_a_use() {
    assertTrue(reads(Sentence::read, SentForm.of("text", "I heard you.")));
    assertFalse(reads(Sentence::read, SentForm.of("use", "say")));
    assertFalse(reads(Sentence::read, SentForm.of("use", "shout", "text", "I heard you.")));
    assertFalse(reads(Sentence::read, SentForm.of("text", "x".repeat(501))));
  }

  @Test
  void a_thing_to_do_instead_needs_words() {
    assertFalse(reads(Instead::read, SentForm.of()));
    assertTrue(reads(Instead::read, SentForm.of("text", "x".repeat(200))));
    assertFalse(reads(Instead::read, SentForm.of("text", "x".repeat(201))));
  }

  @Test
  void a_plan_needs_only_the_question() {
    assertTrue(reads(AskPlan::read, SentForm.of("question", "Why?")));
    assertFalse(reads(AskPlan::read, SentForm.of("when", "Saturday", "where", "the bench")));
    assertFalse(reads(AskPlan::read, SentForm.of("question", "Why?", "when", "x".repeat(121))));
  }

  @Test
  void an_answer_needs_words_or_a_manner() {
    assertTrue(reads(form -> Answer.read(form, TODAY), SentForm.of("words", "I do not know")));
    assertTrue(reads(form -> Answer.read(form, TODAY), SentForm.of("how", "did-not-say")));
    assertFalse(reads(form -> Answer.read(form, TODAY), SentForm.of("how", "skip")));
  }

  @Test
  void an_answer_is_of_today_or_before() {
    assertTrue(
        reads(form -> Answer.read(form, TODAY), SentForm.of("how", "open", "on", "2026-10-03")));
    assertFalse(
        reads(form -> Answer.read(form, TODAY), SentForm.of("how", "open", "on", "2026-10-04")));
    assertFalse(
        reads(form -> Answer.read(form, TODAY), SentForm.of("how", "open", "on", "1900-01-01")));
  }

  @Test
  void what_was_kept_fills_its_form_again() {
    var answer = new Answer(Optional.of(Answer.Manner.DISTANT), "space", Optional.of(TODAY));
    var unsure = new Answer(Optional.empty(), "space", Optional.empty());
    var sentence = new Sentence(Optional.of(Sentence.Use.KEEP), "There was good in it.");
    var line = new WorthLine(WorthLine.Side.GOOD_AT, "bicycles");
    var share = new Share(Share.Whose.THEIRS, "what they feel");
    var plan = new AskPlan("Why?", "Saturday", "");
    assertEquals(answer, Answer.read(filled(answer::fill), TODAY));
    assertEquals(unsure, Answer.read(filled(unsure::fill), TODAY));
    assertEquals(sentence, Sentence.read(filled(sentence::fill)));
    assertEquals(line, WorthLine.read(filled(line::fill)));
    assertEquals(share, Share.read(filled(share::fill)));
    assertEquals(plan, AskPlan.read(filled(plan::fill)));
  }

  @Test
  void an_answer_without_words_still_says_something_in_history() {
    assertEquals(
        "They did not say.\nOn 3 October 2026",
        new Answer(Optional.of(Answer.Manner.DID_NOT_SAY), "", Optional.of(TODAY)).inWords());
  }
}
