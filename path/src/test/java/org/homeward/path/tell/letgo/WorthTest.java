package org.homeward.path.tell.letgo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.path.tell.letgo.WorthLine.Side;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorthTest {
  private static final LocalDate DAY = LocalDate.parse("2026-10-03");

  private final Book book = OpenBook.empty();

  private void write(Side side, String text) {
    book.write(WorthLine.TYPE, new WorthLine(side, text));
  }

  private static List<String> texts(List<Entry<WorthLine>> lines) {
    return lines.stream().map(line -> line.fact().text()).toList();
  }

  @Test
  void an_empty_book_has_no_line_and_nothing_to_read() {
    assertEquals(Optional.empty(), Worth.of(book).on(DAY));
    assertEquals(List.of(), Worth.of(book).reading(DAY));
  }

  @Test
  void each_side_holds_its_own_lines_in_the_order_written() {
    write(Side.GAVE, "I drove");
    write(Side.FRIEND, "kind when tired");
    write(Side.GAVE, "I listened");
    assertEquals(List.of("I drove", "I listened"), texts(Worth.of(book).seenFrom(Side.GAVE)));
    assertEquals(List.of(), Worth.of(book).seenFrom(Side.GOOD_AT));
  }

  @Test
  void the_line_of_the_day_stays_all_day_and_changes_the_next() {
    write(Side.GAVE, "one");
    write(Side.GAVE, "two");
    Worth worth = Worth.of(book);
    assertEquals(worth.on(DAY), worth.on(DAY));
    assertNotEquals(worth.on(DAY), worth.on(DAY.plusDays(1)));
    assertEquals(worth.on(DAY), worth.on(DAY.plusDays(2)));
  }

  @Test
  void days_before_the_epoch_have_a_line_too() {
    write(Side.GAVE, "one");
    write(Side.GAVE, "two");
    assertEquals(
        "two", Worth.of(book).on(LocalDate.EPOCH.minusDays(1)).orElseThrow().fact().text());
  }

  @Test
  void a_reading_begins_with_the_line_of_the_day_and_holds_each_line_once() {
    write(Side.GAVE, "one");
    write(Side.GAVE, "two");
    write(Side.GAVE, "three");
    Worth worth = Worth.of(book);
    List<Entry<WorthLine>> reading = worth.reading(DAY);
    assertEquals(worth.on(DAY).orElseThrow(), reading.getFirst());
    assertEquals(3, reading.stream().distinct().count());
  }

  @Test
  void a_reading_stays_short() {
    for (int i = 0; i < Worth.READ_MOST + 3; i++) {
      write(Side.GAVE, "line " + i);
    }
    assertEquals(Worth.READ_MOST, Worth.of(book).reading(DAY).size());
  }

  @Test
  void a_line_taken_out_does_not_come_back() {
    Entry<WorthLine> line = book.write(WorthLine.TYPE, new WorthLine(Side.GAVE, "one"));
    assertEquals(1, Worth.of(book).all().size());
    book.remove(WorthLine.TYPE, line.id());
    assertEquals(Optional.empty(), Worth.of(book).on(DAY));
  }
}
