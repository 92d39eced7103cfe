package org.homeward.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VersionsTest {
  private static final EntryId ONE = new EntryId("one");
  private static final EntryId TWO = new EntryId("two");

  private final OpenBooks books = new OpenBooks(Note.TYPE);
  private Book book;

  @BeforeEach
  void two_entries_of_which_one_was_changed_and_the_other_taken_out() {
    book = books.create();
    book.put(Note.TYPE, ONE, new Note("first", 1));
    book.put(Note.TYPE, TWO, new Note("second", 2));
    book.put(Note.TYPE, ONE, new Note("first, changed", 1));
    book.remove(Note.TYPE, TWO);
  }

  private Versions history() {
    return book.history(List.of(Note.TYPE));
  }

  private static List<String> words(Versions versions) {
    List<String> words = new ArrayList<>();
    versions.forEach(
        each -> words.add(Optional.ofNullable(each.fact()).map(Fact::inWords).orElse("")));
    return words;
  }

  @Test
  void the_newest_version_comes_first() {
    assertEquals(List.of("", "first, changed", "second", "first"), words(history()));
    assertEquals(
        List.of(false, true, false, false), history().stream().map(Version::current).toList());
    for (int i = 0; i < history().size(); i++) {
      assertEquals(history().get(i).sequence(), history().sequence(i));
      assertEquals(history().get(i).at(), history().at(i));
    }
  }

  @Test
  void those_up_to_a_place_in_the_log_are_found_also_where_nothing_stands_there() {
    long second = history().sequence(2);
    assertEquals(List.of("second", "first"), words(history().through(second)));
    assertEquals(history(), history().through(Long.MAX_VALUE));
    assertTrue(history().through(0).isEmpty());
  }

  @Test
  void what_says_something_and_what_stands_are_told_apart() {
    assertEquals(List.of("first, changed", "second", "first"), words(history().saying()));
    assertEquals(List.of("first, changed"), words(history().standing()));
  }

  @Test
  void the_versions_of_one_entry_are_its_own() {
    assertEquals(List.of("first, changed", "first"), words(book.history(Note.TYPE, ONE)));
    assertTrue(book.history(Note.TYPE, new EntryId("none")).isEmpty());
  }

  @Test
  void they_are_gathered_once_for_each_state_of_the_book() {
    Versions before = history();
    assertSame(before, history());
    book.put(Note.TYPE, TWO, new Note("again", 2));
    assertNotSame(before, history());
    assertEquals(4, before.size());
    assertEquals(5, history().size());
  }
}
