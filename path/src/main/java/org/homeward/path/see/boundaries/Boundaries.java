package org.homeward.path.see.boundaries;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// The needs and limits, each with the times it was crossed.
///
/// @param all in the order written
public record Boundaries(List<Held> all) {
  /// So many days back a crossing counts as lately.
  static final int LATELY_DAYS = 30;

  /// A need or limit with its crossings.
  ///
  /// @param crossings the newest day first
  public record Held(Entry<Boundary> boundary, List<Entry<Crossing>> crossings) {
    /// How often it was crossed in the last thirty days, today included.
    public long lately(LocalDate today) {
      return crossings.stream()
          .filter(crossing -> crossing.fact().on().isAfter(today.minusDays(LATELY_DAYS)))
          .count();
    }
  }

  /// What a book holds of it.
  public static Boundaries of(Book book) {
    return book.view(Boundaries.class, Boundaries::compute);
  }

  private static Boundaries compute(Book book) {
    List<Entry<Crossing>> crossings =
        book.all(Crossing.TYPE).stream()
            .sorted(
                Comparator.comparing((Entry<Crossing> crossing) -> crossing.fact().on()).reversed())
            .toList();
    return new Boundaries(
        book.all(Boundary.TYPE).stream().map(entry -> held(entry, crossings)).toList());
  }

  private static Held held(Entry<Boundary> boundary, List<Entry<Crossing>> crossings) {
    return new Held(
        boundary,
        crossings.stream()
            .filter(crossing -> crossing.fact().boundary().equals(boundary.id().value()))
            .toList());
  }

  /// How often any of them was crossed in the last thirty days.
  public long lately(LocalDate today) {
    return all.stream().mapToLong(held -> held.lately(today)).sum();
  }
}
