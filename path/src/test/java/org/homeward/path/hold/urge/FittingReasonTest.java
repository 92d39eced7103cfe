package org.homeward.path.hold.urge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.homeward.book.EntryType;
import org.homeward.path.decide.reasons.Reason;
import org.homeward.path.decide.reasons.Reasons;
import org.homeward.path.decide.reasons.ReasonsPractice;
import org.homeward.path.practice.TestBook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FittingReasonTest {
  private final TestBook test =
      new TestBook(new ReasonsPractice().types().toArray(EntryType<?>[]::new));

  private String reasonFor(String words, int turn) {
    return reasonFor(words, turn, List.of());
  }

  private String reasonFor(String words, int turn, List<Feel> feels) {
    Urge urge =
        new Urge(
            Optional.empty(), feels, words, false, Optional.empty(), List.of(), Optional.empty());
    return FittingReason.of(Reasons.of(test.book()), urge, turn)
        .map(reason -> reason.fact().text())
        .orElse("none");
  }

  private void write(String text) {
    test.book().write(Reason.TYPE, new Reason(text, ""));
  }

  @Test
  void without_reasons_there_is_none_to_show() {
    assertEquals("none", reasonFor("anything", 0));
  }

  @Test
  void the_reason_that_shares_words_with_the_urge_answers_it() {
    write("They promised and did not come.");
    write("I was always the one calling.");
    assertEquals("I was always the one calling.", reasonFor("I want to call. Nobody called me", 0));
  }

  @Test
  void without_shared_words_each_urge_gets_the_next_reason() {
    write("one thing");
    write("another thing");
    assertEquals("one thing", reasonFor("", 0));
    assertEquals("another thing", reasonFor("", 1));
    assertEquals("one thing", reasonFor("", 2));
  }

  @Test
  void what_is_in_the_urge_finds_a_reason_and_words_written_count_more() {
    write("The evenings were silent");
    write("I was lonely beside them");
    assertEquals("I was lonely beside them", reasonFor("", 0, List.of(Feel.LONELY)));
    assertEquals("The evenings were silent", reasonFor("such evenings", 1, List.of(Feel.LONELY)));
  }

  @Test
  void short_words_alone_do_not_make_a_match() {
    write("he was not in the car");
    write("she never asked");
    assertTrue(reasonFor("I am not in the mood", 1).contains("never asked"));
  }
}
