package org.homeward.path.heal.wins;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;

/// What is in the jar.
///
/// @param all newest day first; of one day, the last added first
/// @param answered the keys of what was noticed and answered, either way
public record Wins(List<Entry<Win>> all, Set<EntryId> answered) {
  /// What a book holds.
  public static Wins of(Book book) {
    return book.view(Wins.class, Wins::compute);
  }

  private static Wins compute(Book book) {
    List<Entry<Win>> all = new ArrayList<>(book.all(Win.TYPE).reversed());
    all.sort(Comparator.comparing((Entry<Win> win) -> win.fact().day()).reversed());
    Set<EntryId> answered =
        Stream.concat(
                all.stream().map(Entry::id), book.all(WinDeclined.TYPE).stream().map(Entry::id))
            .collect(Collectors.toUnmodifiableSet());
    return new Wins(List.copyOf(all), answered);
  }

  /// How many there are of each month, newest month first.
  NavigableMap<YearMonth, Integer> months() {
    NavigableMap<YearMonth, Integer> months = new TreeMap<>(Comparator.reverseOrder());
    all.forEach(win -> months.merge(YearMonth.from(win.fact().day()), 1, Integer::sum));
    return months;
  }

  List<Entry<Win>> in(YearMonth month) {
    return all.stream().filter(win -> YearMonth.from(win.fact().day()).equals(month)).toList();
  }
}
