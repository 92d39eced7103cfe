package org.homeward.path.tell.letgo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.path.tell.letgo.Answer.Manner;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskingsTest {
  private final Book book = OpenBook.empty();

  private void answered(Optional<Manner> how) {
    book.write(Answer.TYPE, new Answer(how, "I need space", Optional.empty()));
  }

  @Test
  void a_plan_is_not_an_answer() {
    book.write(AskPlan.TYPE, new AskPlan("Why?", "", ""));
    assertTrue(Askings.of(book).plan().isPresent());
    assertFalse(Askings.of(book).isAnswered());
  }

  @Test
  void the_newest_plan_counts_and_the_one_before_stands_again_when_it_is_taken_out() {
    book.write(AskPlan.TYPE, new AskPlan("Why?", "", ""));
    var newest = book.write(AskPlan.TYPE, new AskPlan("Since when?", "", ""));
    assertEquals("Since when?", Askings.of(book).plan().orElseThrow().fact().question());
    book.remove(AskPlan.TYPE, newest.id());
    assertEquals("Why?", Askings.of(book).plan().orElseThrow().fact().question());
  }

  @Test
  void one_answer_is_once_and_a_second_is_asked_again() {
    answered(Optional.of(Manner.OPEN));
    assertTrue(Askings.of(book).isAnswered());
    assertFalse(Askings.of(book).isAskedAgain());
    answered(Optional.of(Manner.OPEN));
    assertTrue(Askings.of(book).isAskedAgain());
  }

  @Test
  void a_distant_answer_is_unclear_until_there_is_an_open_one() {
    answered(Optional.of(Manner.DISTANT));
    assertTrue(Askings.of(book).isUnclear());
    answered(Optional.of(Manner.OPEN));
    assertFalse(Askings.of(book).isUnclear());
  }

  @Test
  void an_answer_whose_manner_is_not_known_is_not_called_unclear() {
    answered(Optional.empty());
    assertFalse(Askings.of(book).isUnclear());
  }
}
