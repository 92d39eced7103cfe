package org.homeward.path.see.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// Every time the person placed who does what.
///
/// @param all oldest first
public record Balances(List<Entry<Placing>> all) {
  /// What a book holds of it.
  public static Balances of(Book book) {
    return book.view(Balances.class, Balances::compute);
  }

  private static Balances compute(Book book) {
    List<Entry<Placing>> all = new ArrayList<>(book.all(Placing.TYPE));
    all.sort(Comparator.comparing(entry -> entry.fact().on()));
    return new Balances(List.copyOf(all));
  }

  /// The newest; empty where there is none.
  public Optional<Entry<Placing>> newest() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /// The one before the newest; empty where there is none.
  public Optional<Entry<Placing>> before() {
    return all.size() < 2 ? Optional.empty() : Optional.of(all.get(all.size() - 2));
  }
}
