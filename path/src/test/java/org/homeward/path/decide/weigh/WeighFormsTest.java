package org.homeward.path.decide.weigh;

import static org.homeward.path.see.SentForm.filled;
import static org.homeward.path.see.SentForm.reads;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.path.see.SentForm;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WeighFormsTest {
  @Test
  void a_line_needs_words_and_a_list_and_nothing_else() {
    Form form = SentForm.of();
    WeighLine.read(form);
    assertEquals(List.of("side", "text"), form.errors().keySet().stream().toList());
    assertTrue(reads(WeighLine::read, SentForm.of("side", "staying", "text", "x".repeat(300))));
    assertFalse(reads(WeighLine::read, SentForm.of("side", "staying", "text", "x".repeat(301))));
    assertFalse(reads(WeighLine::read, SentForm.of("side", "both", "text", "x")));
  }

  @Test
  void a_weight_is_from_0_to_10() {
    assertTrue(reads(WeighLine::read, SentForm.of("side", "leaving", "text", "x", "weight", "10")));
    assertFalse(
        reads(WeighLine::read, SentForm.of("side", "leaving", "text", "x", "weight", "11")));
  }

  @Test
  void weighing_again_needs_one_answer_of_any_kind() {
    assertFalse(reads(form -> Weighing.read(form, List.of()), SentForm.of("staying", "skip")));
    assertTrue(reads(form -> Weighing.read(form, List.of()), SentForm.of("year", "0")));
    assertTrue(reads(form -> Weighing.read(form, List.of()), SentForm.of("words", "grey")));
    assertFalse(
        reads(form -> Weighing.read(form, List.of()), SentForm.of("words", "x".repeat(301))));
  }

  @Test
  void somebody_else_needs_a_name_and_may_have_both_sides() {
    assertFalse(reads(Touched::read, SentForm.of("staying", "calmer")));
    assertTrue(reads(Touched::read, SentForm.of("who", "Ana")));
    assertFalse(reads(Touched::read, SentForm.of("who", "x".repeat(101))));
  }

  @Test
  void a_longer_page_holds_4000_characters_and_not_one_more() {
    assertTrue(
        reads(
            form -> LongPage.read(LongPage.Kind.YEAR, form),
            SentForm.of("text", "x".repeat(4000))));
    assertFalse(
        reads(
            form -> LongPage.read(LongPage.Kind.YEAR, form),
            SentForm.of("text", "x".repeat(4001))));
    assertFalse(reads(form -> LongPage.read(LongPage.Kind.YEAR, form), SentForm.of()));
  }

  @Test
  void what_was_kept_fills_its_form_again() {
    var line = new WeighLine(Side.LEAVING, "silence", OptionalInt.of(0), Optional.of(Root.FEAR));
    var touched = new Touched("Ana", "calmer", "two homes");
    var weighing =
        new Weighing(OptionalInt.of(0), OptionalInt.empty(), OptionalInt.of(10), "grey", List.of());
    var page = new LongPage(LongPage.Kind.WITHOUT, "Coffee alone.");
    assertEquals(line, WeighLine.read(filled(line::fill)));
    assertEquals(touched, Touched.read(filled(touched::fill)));
    assertEquals(weighing, Weighing.read(filled(weighing::fill), List.of()));
    assertEquals(page, LongPage.read(LongPage.Kind.WITHOUT, filled(page::fill)));
  }

  @Test
  void a_weighing_says_itself_in_words() {
    var weighing =
        new Weighing(
            OptionalInt.of(6),
            OptionalInt.of(7),
            OptionalInt.empty(),
            "grey",
            List.of(new Weighing.Weighed("a", 3)));
    assertEquals(
        "The pull to stay: 6 of 10\nThe pull to leave: 7 of 10\nOne line weighed again\ngrey",
        weighing.inWords());
  }
}
