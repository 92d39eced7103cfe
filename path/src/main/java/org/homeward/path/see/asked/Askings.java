package org.homeward.path.see.asked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// Every time of asking, and the next question.
///
/// @param all oldest day first
/// @param plan the next question; empty where none is planned, or it was asked since
public record Askings(List<Entry<Asking>> all, Optional<Entry<Plan>> plan) {
  /// Fewer closed answers may be chance, or a bad week.
  static final int SEVERAL = 3;

  /// What a book holds of it.
  public static Askings of(Book book) {
    return book.view(Askings.class, Askings::compute);
  }

  private static Askings compute(Book book) {
    List<Entry<Asking>> all = new ArrayList<>(book.all(Asking.TYPE));
    Optional<Entry<Plan>> plan =
        book.find(Plan.TYPE, Plan.ONLY)
            .filter(planned ->
                all.stream().noneMatch(asked -> asked.began().isAfter(planned.changed())));
    all.sort(Comparator.comparing(entry -> entry.fact().on()));
    return new Askings(List.copyOf(all), plan);
  }

  /// How many of the newest answers, without a break, were closed. An answer nobody remembers
  /// breaks nothing and counts for nothing.
  public int closedInARow() {
    int closed = 0;
    for (Entry<Asking> asking : all.reversed()) {
      Optional<Manner> how = asking.fact().how();
      if (how.isPresent() && !how.get().closed()) {
        return closed;
      }
      closed += how.isPresent() ? 1 : 0;
    }
    return closed;
  }

  /// Whether so many answers were closed that no page offers to ask again; it stays possible.
  public boolean isDone() {
    return closedInARow() >= SEVERAL;
  }

  /// What may be said of the last answers; empty most of the time.
  public String sentence() {
    int closed = closedInARow();
    return !isDone()
        ? ""
        : "The last " + closed + " answers were closed. You have asked. That part is done.";
  }
}
