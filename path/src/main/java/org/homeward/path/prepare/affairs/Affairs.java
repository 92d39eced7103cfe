package org.homeward.path.prepare.affairs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;

/// Everything of the shared life that is on the list.
///
/// @param all by area, and in each by day; what has no day comes last
/// @param questions for a lawyer, in the order they were written
/// @param stops the newest first
public record Affairs(
    List<Entry<Affair>> all,
    List<Entry<LawyerQuestion>> questions,
    List<Entry<StopSign>> stops) {
  /// What a book holds of it.
  public static Affairs of(Book book) {
    return book.view(Affairs.class, Affairs::compute);
  }

  private static Affairs compute(Book book) {
    List<Entry<Affair>> all = new ArrayList<>(book.all(Affair.TYPE));
    all.sort(
        Comparator.comparing((Entry<Affair> entry) -> entry.fact().area())
            .thenComparing(entry -> entry.fact().by().orElse(LocalDate.MAX)));
    return new Affairs(
        List.copyOf(all),
        book.all(LawyerQuestion.TYPE),
        List.copyOf(book.all(StopSign.TYPE).reversed()));
  }

  /// What can be looked at now: not done, and while quiet only what shows nothing.
  public List<Entry<Affair>> open(boolean quiet) {
    return all.stream()
        .filter(entry -> !entry.fact().isBehind())
        .filter(entry -> !quiet || entry.fact().reveals().isQuiet())
        .toList();
  }

  /// What waits because it would show.
  public List<Entry<Affair>> putOff(boolean quiet) {
    return all.stream()
        .filter(entry -> quiet && !entry.fact().isBehind() && !entry.fact().reveals().isQuiet())
        .toList();
  }

  /// What is done, the latest first.
  List<Entry<Affair>> done() {
    return all.stream()
        .filter(entry -> entry.fact().isBehind())
        .sorted(
            Comparator.comparing(
                    (Entry<Affair> entry) -> entry.fact().done().orElse(LocalDate.MIN))
                .reversed())
        .toList();
  }

  /// The last stop before a thing; empty where there was none.
  Optional<Entry<StopSign>> stopOf(EntryId affair) {
    return stops.stream()
        .filter(stop -> stop.fact().affair().equals(affair.value()))
        .findFirst();
  }

  /// Whether it is better to stop before a thing: it is hard to take back, and the person has not
  /// chosen to go on with it.
  boolean asksFirst(Entry<Affair> entry) {
    return entry.fact().weighty().isPresent()
        && stopOf(entry.id()).filter(stop -> stop.fact().goesOn()).isEmpty();
  }

  boolean has(ReadyAffair ready) {
    return all.stream().anyMatch(entry -> entry.fact().what().equals(ready.what()));
  }
}
