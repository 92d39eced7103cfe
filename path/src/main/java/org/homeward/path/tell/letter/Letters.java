package org.homeward.path.tell.letter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;

/// The letters of a book.
///
/// @param all in the order in which they were begun
public record Letters(List<Entry<Letter>> all) {
  /// A day on which a letter may be opened.
  ///
  /// @param letter which one
  /// @param day from when on
  public record Opening(EntryId letter, LocalDate day) {}

  /// The letters a book holds.
  public static Letters of(Book book) {
    return book.view(Letters.class, kept -> new Letters(List.copyOf(kept.all(Letter.TYPE))));
  }

  /// Those being written, the one changed last first.
  public List<Entry<Letter>> open() {
    return all.stream()
        .filter(letter -> !letter.fact().isClosed() && letter.fact().ended().isEmpty())
        .sorted(Comparator.comparing((Entry<Letter> letter) -> letter.changed()).reversed())
        .toList();
  }

  /// Those put away, the one that opens first first.
  public List<Entry<Letter>> closed() {
    return all.stream()
        .filter(letter -> letter.fact().isClosed())
        .sorted(Comparator.comparing((Entry<Letter> letter) -> letter.fact().opens().orElseThrow()))
        .toList();
  }

  /// Those that went one way, newest first.
  public List<Entry<Letter>> ended(Letter.How how) {
    return all.reversed().stream()
        .filter(letter -> letter.fact().ended().filter(end -> end.how() == how).isPresent())
        .toList();
  }

  /// Every day on which a closed letter may be opened, the first one first: for a calendar, which
  /// gives them a discreet title.
  public List<Opening> openings() {
    return closed().stream()
        .map(letter -> new Opening(letter.id(), letter.fact().opens().orElseThrow()))
        .toList();
  }

  /// Whether one of them may be opened on a day.
  public boolean mayOpenOne(LocalDate today) {
    return all.stream().anyMatch(letter -> letter.fact().mayBeOpened(today));
  }
}
