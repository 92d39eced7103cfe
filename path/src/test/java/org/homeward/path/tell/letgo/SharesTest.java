package org.homeward.path.tell.letgo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.homeward.book.Book;
import org.homeward.path.tell.letgo.Share.Whose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharesTest {
  private final Book book = OpenBook.empty();

  @Test
  void each_line_stands_on_one_list_only() {
    book.write(Share.TYPE, new Share(Whose.MINE, "where I sleep"));
    assertEquals(1, Shares.of(book).whose(Whose.MINE).size());
    assertEquals(0, Shares.of(book).whose(Whose.THEIRS).size());
  }

  @Test
  void a_suggestion_taken_over_is_not_offered_again_until_it_is_taken_out() {
    var kept = book.write(Share.TYPE, Suggestion.FEEL.asShare());
    assertFalse(Shares.of(book).suggestions(Whose.THEIRS).contains(Suggestion.FEEL));
    book.remove(Share.TYPE, kept.id());
    assertTrue(Shares.of(book).suggestions(Whose.THEIRS).contains(Suggestion.FEEL));
  }

  @Test
  void every_suggestion_fits_in_its_field() {
    for (Suggestion suggestion : Suggestion.values()) {
      assertTrue(suggestion.text().length() <= Share.TEXT_MAX);
    }
  }
}
