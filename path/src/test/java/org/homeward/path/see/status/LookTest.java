package org.homeward.path.see.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.path.see.SentForm;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LookTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-22");
  private static final Look NOTHING = Look.empty(DAY);

  private static Look answered(Question question, String... fields) {
    return NOTHING.answered(question, SentForm.of(fields));
  }

  private static boolean accepts(Question question, String... fields) {
    Form form = SentForm.of(fields);
    NOTHING.answered(question, form);
    return form.ok();
  }

  @Test
  void a_known_day_is_said_with_how_long_ago_it_was() {
    assertEquals(
        "14 June 2026, 161 days before",
        answered(Question.KIND, "day", "2026-06-14").answer(Question.KIND));
    assertEquals(
        "21 November 2026, the day before",
        answered(Question.OUT, "day", "2026-11-21").answer(Question.OUT));
    assertEquals(
        "22 November 2026, the same day",
        answered(Question.OUT, "day", "2026-11-22").answer(Question.OUT));
  }

  @Test
  void a_known_day_goes_before_a_guess() {
    Look look = answered(Question.KIND, "day", "2026-11-20", "roughly", "longer");
    assertEquals("20 November 2026, 2 days before", look.answer(Question.KIND));
    assertEquals(Optional.empty(), look.kind().roughly());
  }

  @Test
  void a_day_after_the_looking_is_refused() {
    assertFalse(accepts(Question.KIND, "day", "2026-11-23"));
    assertFalse(accepts(Question.KIND, "day", "1900-01-01"));
    assertFalse(accepts(Question.KIND, "day", "last Sunday"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "99"})
  void fights_are_a_count_up_to_99(String count) {
    assertTrue(accepts(Question.FIGHTS, "fights", count));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "100", "many", "1.5"})
  void anything_else_is_no_count(String count) {
    assertFalse(accepts(Question.FIGHTS, "fights", count));
  }

  @Test
  void no_fights_at_all_is_an_answer_and_a_question_left_out_is_none() {
    assertEquals("None", answered(Question.FIGHTS, "fights", "0").answer(Question.FIGHTS));
    assertTrue(answered(Question.FIGHTS, "fights", "0").says(Question.FIGHTS));
    assertFalse(answered(Question.FIGHTS, "fights", "").says(Question.FIGHTS));
  }

  @ParameterizedTest
  @EnumSource
  void free_words_hold_300_characters_and_not_one_more(Question question) {
    assertTrue(accepts(question, "words", "x".repeat(300)));
    assertFalse(accepts(question, "words", "x".repeat(301)));
  }

  @ParameterizedTest
  @EnumSource
  void answering_one_question_leaves_the_others_as_they_are(Question asked) {
    Look full = full();
    Look changed = full.answered(asked, SentForm.of("words", "other words"));
    for (Question question : Question.values()) {
      if (question != asked) {
        assertEquals(full.answer(question), changed.answer(question));
        assertEquals(full.told(question), changed.told(question));
      }
    }
    assertEquals("other words", changed.told(asked));
  }

  @ParameterizedTest
  @EnumSource
  void what_was_kept_fills_its_form_again(Question question) {
    Look full = full();
    Form form = SentForm.filled(fresh -> full.fill(question, fresh));
    assertEquals(full, full.answered(question, form));
  }

  @Test
  void a_looking_says_only_what_was_answered() {
    Look look = answered(Question.NEAR, "near", "depends", "words", "not on Sundays");
    assertEquals("Being near them: It depends on the day “not on Sundays”", look.inWords());
    assertEquals("Looked, and left every question open.", NOTHING.inWords());
  }

  private static Look full() {
    return NOTHING
        .answered(Question.KIND, SentForm.of("day", "2026-11-01", "words", "well done"))
        .answered(Question.OUT, SentForm.of("roughly", "season"))
        .answered(Question.TOGETHER, SentForm.of("together", "under-half"))
        .answered(Question.FIGHTS, SentForm.of("fights", "4", "words", "the bins"))
        .answered(Question.NEAR, SentForm.of("near", "hardly"));
  }

  @Test
  void the_full_one_holds_what_was_sent() {
    assertEquals(OptionalInt.of(4), full().fights());
    assertEquals(Optional.of(Near.HARDLY), full().near());
    assertEquals(Optional.of(Together.UNDER_HALF), full().together());
  }
}
