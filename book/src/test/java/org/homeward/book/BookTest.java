package org.homeward.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.homeward.vault.VaultClosedException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BookTest {
  private static final EntryId ID = new EntryId("one");

  private final OpenBooks books = new OpenBooks(Note.TYPE);

  private static List<String> texts(Book book) {
    return book.all(Note.TYPE).stream().map(entry -> entry.fact().text()).toList();
  }

  @Test
  void an_entry_is_there_after_the_book_was_closed_and_opened_again() {
    Book book = books.create();
    book.write(Note.TYPE, new Note("the phone stayed quiet", 3));
    book = books.reopen(book);
    assertEquals(List.of("the phone stayed quiet"), texts(book));
  }

  @Test
  void a_later_version_replaces_the_entry_and_the_earlier_stays_in_history() {
    Book book = books.create();
    Entry<Note> first = book.put(Note.TYPE, ID, new Note("before", 1));
    Entry<Note> second = book.put(Note.TYPE, ID, new Note("after", 1));
    assertEquals(List.of("after"), texts(book));
    assertEquals(first.began(), second.began());
    assertTrue(second.changed().isAfter(first.changed()));
    assertEquals(2, book.history(List.of(Note.TYPE)).size());
  }

  @Test
  void entries_keep_the_order_in_which_they_began() {
    Book book = books.create();
    book.put(Note.TYPE, new EntryId("a"), new Note("first", 1));
    book.put(Note.TYPE, new EntryId("b"), new Note("second", 1));
    book.put(Note.TYPE, new EntryId("a"), new Note("first, changed", 1));
    book = books.reopen(book);
    assertEquals(List.of("first, changed", "second"), texts(book));
  }

  @Test
  void writing_what_stands_there_already_writes_nothing() {
    Book book = books.create();
    book.put(Note.TYPE, ID, new Note("same", 1));
    book.put(Note.TYPE, ID, new Note("same", 1));
    assertEquals(1, book.history(List.of(Note.TYPE)).size());
  }

  @Test
  void an_entry_taken_out_comes_back_by_undoing() {
    Book book = books.create();
    book.put(Note.TYPE, ID, new Note("here", 1));
    book.remove(Note.TYPE, ID);
    assertEquals(List.of(), texts(book));
    assertTrue(book.undo(Note.TYPE, ID));
    assertEquals(List.of("here"), texts(books.reopen(book)));
  }

  @Test
  void undoing_a_change_brings_the_earlier_words_and_undoing_again_the_later() {
    Book book = books.create();
    book.put(Note.TYPE, ID, new Note("before", 1));
    book.put(Note.TYPE, ID, new Note("after", 1));
    book.undo(Note.TYPE, ID);
    assertEquals(List.of("before"), texts(book));
    book.undo(Note.TYPE, ID);
    assertEquals(List.of("after"), texts(book));
  }

  @Test
  void undoing_something_new_takes_it_out_and_undoing_again_brings_it_back() {
    Book book = books.create();
    book.put(Note.TYPE, ID, new Note("new", 1));
    book.undo(Note.TYPE, ID);
    assertEquals(List.of(), texts(book));
    book.undo(Note.TYPE, ID);
    assertEquals(List.of("new"), texts(book));
  }

  @Test
  void undoing_what_was_never_there_says_so() {
    assertFalse(books.create().undo(Note.TYPE, ID));
  }

  @Test
  void any_version_can_be_brought_back() {
    Book book = books.create();
    long oldest = book.put(Note.TYPE, ID, new Note("oldest", 1)).sequence();
    book.put(Note.TYPE, ID, new Note("middle", 1));
    book.put(Note.TYPE, ID, new Note("newest", 1));
    assertTrue(book.restore(Note.TYPE, ID, oldest));
    assertEquals(List.of("oldest"), texts(book));
    assertFalse(book.restore(Note.TYPE, ID, 999));
  }

  @Test
  void a_change_of_a_version_that_no_longer_stands_is_not_written() {
    Book book = books.create();
    long seen = book.put(Note.TYPE, ID, new Note("seen", 1)).sequence();
    book.put(Note.TYPE, ID, new Note("from another tab", 1));
    var written = book.put(Note.TYPE, ID, new Note("mine", 1), seen);
    var changed = assertInstanceOf(Written.ChangedMeanwhile.class, written);
    assertEquals(List.of("from another tab"), texts(book));
    var again = book.put(Note.TYPE, ID, new Note("mine", 1), changed.sequence());
    assertInstanceOf(Written.Kept.class, again);
    assertEquals(List.of("mine"), texts(book));
  }

  @Test
  void the_same_form_sent_twice_is_kept_once() {
    Book book = books.create();
    assertInstanceOf(Written.Kept.class, book.put(Note.TYPE, ID, new Note("once", 1), 0));
    assertInstanceOf(Written.Kept.class, book.put(Note.TYPE, ID, new Note("once", 1), 0));
    assertEquals(1, book.history(List.of(Note.TYPE)).size());
  }

  @Test
  void an_erased_entry_leaves_no_version_and_the_others_stay() {
    Book book = books.create();
    book.put(Note.TYPE, ID, new Note("gone", 1));
    book.put(Note.TYPE, new EntryId("two"), new Note("stays", 1));
    book.put(Note.TYPE, ID, new Note("gone too", 1));
    book.erase(Note.TYPE, ID);
    assertEquals(List.of("stays"), texts(book));
    book = books.reopen(book);
    assertEquals(1, book.history(List.of(Note.TYPE)).size());
  }

  @Test
  void a_book_of_many_entries_opens_from_its_snapshot_with_its_whole_history() {
    Book book = books.create();
    for (int i = 0; i < 700; i++) {
      book.put(Note.TYPE, new EntryId("n" + i % 600), new Note("text " + i, i));
    }
    var before = book.history(List.of(Note.TYPE));
    book = books.reopen(book);
    assertEquals(before, book.history(List.of(Note.TYPE)));
    book.put(Note.TYPE, ID, new Note("after the snapshot", 1));
    book = books.reopen(book);
    assertEquals(601, book.all(Note.TYPE).size());
    assertEquals(601, book.size());
  }

  @Test
  void entries_of_a_type_the_program_does_not_know_are_kept() {
    Book book = books.create();
    book.put(Note.TYPE, ID, new Note("of a newer program", 1));
    book.close();
    Book without = books.open(List.of());
    assertEquals(1, without.size());
    without.close();
    assertEquals(List.of("of a newer program"), texts(books.open(List.of(Note.TYPE))));
  }

  @Test
  void a_view_is_computed_once_for_each_state_of_the_book() {
    Book book = books.create();
    Object first = book.view(Object.class, b -> new Object());
    assertSame(first, book.view(Object.class, b -> new Object()));
    book.put(Note.TYPE, ID, new Note("a change", 1));
    assertNotSame(first, book.view(Object.class, b -> new Object()));
  }

  @Test
  void two_types_of_one_name_are_refused() {
    var twin = EntryType.of("note", "Another", Note.class);
    assertThrows(IllegalArgumentException.class, () -> new OpenBooks(Note.TYPE, twin).create());
  }

  @Test
  void a_closed_book_writes_nothing() {
    Book book = books.create();
    book.close();
    assertThrows(VaultClosedException.class, () -> book.write(Note.TYPE, new Note("too late", 1)));
  }

  @Test
  void drafts_come_back_after_a_restart_and_go_when_dropped() {
    Book book = books.create();
    book.drafts().keep("note-new", java.util.Map.of("text", List.of("half a sent")));
    book = books.reopen(book);
    assertEquals(List.of("half a sent"), book.drafts().find("note-new").orElseThrow().get("text"));
    book.drafts().drop("note-new");
    assertTrue(books.reopen(book).drafts().find("note-new").isEmpty());
  }

  @Test
  void more_drafts_than_anybody_has_push_out_the_oldest() {
    Book book = books.create();
    for (int i = 0; i <= Drafts.DRAFTS_MAX; i++) {
      book.drafts().keep("form-" + i, java.util.Map.of("text", List.of("t" + i)));
    }
    assertTrue(book.drafts().find("form-0").isEmpty());
    assertTrue(book.drafts().find("form-" + Drafts.DRAFTS_MAX).isPresent());
  }

  @Test
  void the_export_holds_every_version_and_what_was_taken_out() {
    Book book = books.create();
    book.put(Note.TYPE, ID, new Note("with \"quotes\" and ü", 1));
    book.remove(Note.TYPE, ID);
    String json = Export.json(book, List.of(Note.TYPE));
    assertTrue(json.contains("with \\\"quotes\\\" and ü"), json);
    assertTrue(json.contains("\"fact\" : null"), json);
    assertTrue(json.contains("homeward-export-1"), json);
  }

  @Test
  void a_file_is_kept_beside_the_entries_until_it_is_removed() throws IOException {
    byte[] file = "long ".repeat(500_000).getBytes(StandardCharsets.US_ASCII);
    Book book = books.create();
    book.attachments().keep("box", out -> out.write(file));
    book = books.reopen(book);
    assertTrue(book.attachments().has("box"));
    try (InputStream in = book.attachments().open("box").orElseThrow()) {
      assertArrayEquals(file, in.readAllBytes());
    }
    book.attachments().remove("box");
    assertFalse(book.attachments().has("box"));
  }

  @Test
  void what_is_held_beside_a_book_is_made_once_and_let_go_with_it() {
    Book book = books.create();
    Held held = book.beside(Held.class, Held::new);
    assertSame(held, book.beside(Held.class, Held::new));
    assertFalse(held.closed);
    book.close();
    assertTrue(held.closed);
  }

  private static final class Held implements AutoCloseable {
    boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }
}
