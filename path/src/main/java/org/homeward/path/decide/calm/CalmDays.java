package org.homeward.path.decide.calm;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// Every day tapped, the plan they belong to, and what was written at night.
///
/// @param plan the round under way, or the last one; empty where none was begun
/// @param days every day tapped, oldest first, of earlier rounds too
/// @param thoughts what was written at night, newest first
public record CalmDays(
    Optional<Entry<CalmPlan>> plan, List<Entry<CalmDay>> days, List<Entry<NightThought>> thoughts) {
  private static final Duration MORNING_AFTER = Duration.ofHours(20);

  /// What a book holds of them.
  public static CalmDays of(Book book) {
    return book.view(CalmDays.class, CalmDays::compute);
  }

  private static CalmDays compute(Book book) {
    List<Entry<CalmDay>> days = new ArrayList<>(book.all(CalmDay.TYPE));
    days.sort(Comparator.comparing(entry -> entry.fact().day()));
    List<Entry<NightThought>> thoughts = new ArrayList<>(book.all(NightThought.TYPE));
    thoughts.sort(Comparator.comparing((Entry<NightThought> each) -> each.began()).reversed());
    return new CalmDays(
        book.find(CalmPlan.TYPE, CalmPlan.ONLY), List.copyOf(days), List.copyOf(thoughts));
  }

  /// The entry of a day; empty where it was not tapped.
  public Optional<Entry<CalmDay>> on(LocalDate day) {
    return days.stream().filter(entry -> entry.fact().day().equals(day)).findFirst();
  }

  /// Where the round stands on a day; empty where none was begun, or it begins later.
  public Optional<Stand> standing(LocalDate today) {
    return plan.map(Entry::fact)
        .filter(round -> !today.isBefore(round.from()))
        .map(round ->
            new Stand(
                round,
                today,
                days.stream().map(Entry::fact).filter(day -> round.covers(day.day())).toList()));
  }

  /// What was written last night and may be looked at again now.
  ///
  /// @param now by daylight
  public List<Entry<NightThought>> ofLastNight(Instant now) {
    return thoughts.stream()
        .filter(each -> Duration.between(each.began(), now).compareTo(MORNING_AFTER) < 0)
        .toList();
  }
}
