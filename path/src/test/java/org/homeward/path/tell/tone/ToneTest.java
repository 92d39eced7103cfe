package org.homeward.path.tell.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.path.practice.TestBook;
import org.homeward.path.tell.tone.reading.Kind;
import org.homeward.path.tell.tone.reading.Remark;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.Test;

class ToneTest {
  private final TestBook book = new TestBook(ToneWord.TYPE);

  private List<Kind> kinds(String text) {
    return Tone.of(book.book()).check(text).stream().map(Remark::kind).toList();
  }

  @Test
  void the_list_of_the_person_is_used_and_survives_a_restart() {
    book.book().write(ToneWord.TYPE, new ToneWord(ToneWord.Use.LEAVE, "muppet", Optional.empty()));
    book.book()
        .write(ToneWord.TYPE, new ToneWord(ToneWord.Use.POINT, "Vienna", Optional.of(Kind.BLAME)));
    book.reopen();
    assertEquals(List.of(Kind.BLAME), kinds("You absolute muppet. Remember Vienna."));
  }

  @Test
  void what_is_taken_out_is_asked_about_again() {
    var word = new ToneWord(ToneWord.Use.LEAVE, "muppet", Optional.empty());
    var kept = book.book().write(ToneWord.TYPE, word);
    assertEquals(List.of(), kinds("You absolute muppet."));
    book.book().remove(ToneWord.TYPE, kept.id());
    assertEquals(List.of(Kind.INSULT), kinds("You absolute muppet."));
  }

  @Test
  void the_same_word_written_twice_counts_as_it_was_written_last() {
    for (Kind kind : List.of(Kind.BLAME, Kind.SARCASM)) {
      book.book()
          .write(ToneWord.TYPE, new ToneWord(ToneWord.Use.POINT, "Vienna", Optional.of(kind)));
    }
    assertEquals(List.of(Kind.SARCASM), kinds("Vienna."));
  }

  @Test
  void a_word_to_point_at_needs_what_it_does() {
    Form form = form("words", "Vienna", "use", "point");
    ToneWord.read(form);
    assertFalse(form.error("kind").isEmpty());
  }

  @Test
  void a_word_needs_words_and_a_use_and_is_bounded() {
    Form empty = form();
    ToneWord.read(empty);
    assertFalse(empty.error("words").isEmpty());
    assertFalse(empty.error("use").isEmpty());
    Form signs = form("words", "...", "use", "leave");
    ToneWord.read(signs);
    assertFalse(signs.error("words").isEmpty());
    Form tooLong = form("words", "x".repeat(61), "use", "leave");
    ToneWord.read(tooLong);
    assertFalse(tooLong.error("words").isEmpty());
  }

  @Test
  void a_word_left_alone_keeps_no_kind() {
    Form form = form("words", " muppet ", "use", "leave", "kind", "insult");
    assertEquals(new ToneWord(ToneWord.Use.LEAVE, "muppet", Optional.empty()), ToneWord.read(form));
    assertTrue(form.ok());
  }

  @Test
  void a_form_is_filled_as_it_was_sent() {
    var word = new ToneWord(ToneWord.Use.POINT, "Vienna", Optional.of(Kind.MIND_READING));
    Form form = Form.empty();
    word.fill(form);
    assertEquals(word, ToneWord.read(form));
  }

  @Test
  void the_pieces_of_a_text_are_the_text() {
    String text = "You never listen. I know. You are a liar.";
    Remarks remarks = Tone.of(book.book()).remarks(text);
    assertEquals(2, remarks.remarks().size());
    assertEquals(
        text, remarks.pieces().stream().map(Remarks.Piece::text).collect(Collectors.joining()));
    assertEquals(
        List.of(0, 1, 0, 2, 0), remarks.pieces().stream().map(Remarks.Piece::number).toList());
  }

  @Test
  void a_text_without_remarks_is_one_piece_and_no_text_is_none() {
    assertEquals(1, Tone.of(book.book()).remarks("A tree.").pieces().size());
    assertEquals(List.of(), Tone.of(book.book()).remarks("").pieces());
  }

  private static Form form(String... fields) {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      sent.put(fields[i], List.of(fields[i + 1]));
    }
    return Form.of(sent);
  }
}
