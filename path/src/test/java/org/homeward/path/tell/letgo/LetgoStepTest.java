package org.homeward.path.tell.letgo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.EntryId;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LetgoStepTest {
  private final Book book = OpenBook.empty();

  private int steps() {
    return new LetgoPractice().steps(OpenBook.moment(book)).size();
  }

  private void iAmHere(Situation situation) {
    book.put(Person.TYPE, new EntryId("me"), new Person(Optional.of(situation), "", ""));
  }

  @Test
  void whoever_was_left_is_offered_one_line_until_something_is_written() {
    iAmHere(Situation.LEFT_ME);
    assertEquals(1, steps());
    book.write(Instead.TYPE, new Instead("walk around the block"));
    assertEquals(0, steps());
  }

  @Test
  void nobody_else_is_offered_it() {
    assertEquals(0, steps());
    iAmHere(Situation.DOUBTING);
    assertEquals(0, steps());
  }

  @Test
  void the_card_shows_our_things_until_there_is_one_of_the_persons_own() {
    assertEquals(Instead.OURS, Instead.of(book));
    book.write(Instead.TYPE, new Instead("walk around the block"));
    assertEquals(List.of("walk around the block"), Instead.of(book));
  }
}
