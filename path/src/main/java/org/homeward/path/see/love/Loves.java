package org.homeward.path.see.love;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// Every time the person asked about love on both sides.
///
/// @param all oldest first
public record Loves(List<Entry<BothWays>> all) {
  /// What a book holds of it.
  public static Loves of(Book book) {
    return book.view(Loves.class, Loves::compute);
  }

  private static Loves compute(Book book) {
    List<Entry<BothWays>> all = new ArrayList<>(book.all(BothWays.TYPE));
    all.sort(Comparator.comparing(entry -> entry.fact().on()));
    return new Loves(List.copyOf(all));
  }

  /// The newest; empty where there is none.
  public Optional<Entry<BothWays>> newest() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /// The ones before the newest, newest first.
  public List<Entry<BothWays>> earlier() {
    return all.stream().limit(Math.max(0, all.size() - 1)).toList().reversed();
  }
}
