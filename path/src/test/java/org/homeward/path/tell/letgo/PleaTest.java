package org.homeward.path.tell.letgo;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PleaTest {
  @Test
  void a_plea_is_found_whatever_its_case_spaces_and_apostrophes() {
    assertTrue(Plea.in("Please  COME\nback"));
    assertTrue(Plea.in("I’ll change, I promise"));
  }

  @Test
  void none_of_our_own_sentences_pleads() {
    for (Sentence.Beginning beginning : Sentence.Beginning.values()) {
      assertFalse(Plea.in(beginning.text()), beginning.text());
    }
  }

  @Test
  void a_sentence_that_asks_for_nothing_is_left_alone() {
    assertFalse(Plea.in("I heard you. I will not ask you to stay."));
    assertFalse(Plea.in("I am coming back to myself."));
  }
}
