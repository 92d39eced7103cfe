package org.homeward.path.tell.letgo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// What the person wrote down about their own worth.
///
/// @param all every line, in the order written
public record Worth(List<Entry<WorthLine>> all) {
  /// A reading stays short: so many lines at once.
  public static final int READ_MOST = 5;

  /// What a book holds of it.
  public static Worth of(Book book) {
    return book.view(Worth.class, open -> new Worth(List.copyOf(open.all(WorthLine.TYPE))));
  }

  /// The lines of one side, in the order written.
  public List<Entry<WorthLine>> seenFrom(WorthLine.Side side) {
    return all.stream().filter(line -> line.fact().side() == side).toList();
  }

  /// One line for a day, another one the next day; empty where nothing is written.
  public Optional<Entry<WorthLine>> on(LocalDate day) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(first(day)));
  }

  /// The lines of one reading: the day's line, then those after it, at most [#READ_MOST].
  public List<Entry<WorthLine>> reading(LocalDate day) {
    if (all.isEmpty()) {
      return List.of();
    }
    int first = first(day);
    return IntStream.range(0, Math.min(READ_MOST, all.size()))
        .mapToObj(i -> all.get((first + i) % all.size()))
        .toList();
  }

  private int first(LocalDate day) {
    return (int) Math.floorMod(day.toEpochDay(), (long) all.size());
  }
}
