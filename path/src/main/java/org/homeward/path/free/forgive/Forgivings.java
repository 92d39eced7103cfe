package org.homeward.path.free.forgive;

import java.util.List;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// The letters and wishes, newest first.
public record Forgivings(List<Entry<ForgiveLetter>> letters, List<Entry<ForgiveWish>> wishes) {
  /// What a book holds.
  public static Forgivings of(Book book) {
    return book.view(Forgivings.class, Forgivings::compute);
  }

  private static Forgivings compute(Book book) {
    return new Forgivings(
        List.copyOf(book.all(ForgiveLetter.TYPE).reversed()),
        List.copyOf(book.all(ForgiveWish.TYPE).reversed()));
  }

  /// Whether nothing came yet.
  public boolean isEmpty() {
    return letters.isEmpty() && wishes.isEmpty();
  }
}
