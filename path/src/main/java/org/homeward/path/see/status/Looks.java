package org.homeward.path.see.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// Every time the person looked at how it is.
///
/// @param all oldest first
public record Looks(List<Entry<Look>> all) {
  static final int DAYS_BETWEEN = 7;

  /// What a book holds of it.
  public static Looks of(Book book) {
    return book.view(Looks.class, Looks::compute);
  }

  private static Looks compute(Book book) {
    List<Entry<Look>> all = new ArrayList<>(book.all(Look.TYPE));
    all.removeIf(entry -> entry.fact().isBlank());
    all.sort(Comparator.comparing(entry -> entry.fact().on()));
    return new Looks(List.copyOf(all));
  }

  /// The newest; empty where there is none.
  public Optional<Entry<Look>> newest() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /// The newest ones, oldest first, at most so many.
  List<Entry<Look>> lately(int most) {
    return all.subList(Math.max(0, all.size() - most), all.size());
  }

  /// Whether a week has gone by since the last time; never before the first one.
  boolean isDue(LocalDate today) {
    return newest()
        .filter(last -> !last.fact().on().plusDays(DAYS_BETWEEN).isAfter(today))
        .isPresent();
  }
}
