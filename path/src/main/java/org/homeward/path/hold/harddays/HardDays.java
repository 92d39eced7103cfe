package org.homeward.path.hold.harddays;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;

/// Every hard day, and how those were that came.
///
/// @param all in the order they were written
/// @param afters how days were, the latest first
public record HardDays(List<Entry<HardDay>> all, List<Entry<HardDayAfter>> afters) {
  /// So many days before, a day is near.
  public static final int NEAR_DAYS = 3;

  /// So many days afterwards it is asked how it was.
  static final int ASKED_DAYS = 3;

  /// A hard day on the day it comes.
  public record Coming(Entry<HardDay> entry, LocalDate day) {
    /// How many days away it is; 0 is today.
    public long daysFrom(LocalDate today) {
      return ChronoUnit.DAYS.between(today, day);
    }
  }

  /// The hard days of a book.
  public static HardDays of(Book book) {
    return book.view(HardDays.class, HardDays::compute);
  }

  private static HardDays compute(Book book) {
    List<Entry<HardDayAfter>> afters = new ArrayList<>(book.all(HardDayAfter.TYPE));
    afters.sort(Comparator.comparing((Entry<HardDayAfter> each) -> each.fact().day()).reversed());
    return new HardDays(book.all(HardDay.TYPE), List.copyOf(afters));
  }

  boolean has(ReadyDay ready) {
    return all.stream().anyMatch(entry -> entry.fact().name().equals(ready.label()));
  }

  /// Those still to come, the next time of each, the nearest first.
  public List<Coming> coming(LocalDate today) {
    List<Coming> coming = new ArrayList<>();
    for (Entry<HardDay> entry : all) {
      entry.fact().next(today).ifPresent(day -> coming.add(new Coming(entry, day)));
    }
    coming.sort(Comparator.comparing(Coming::day));
    return coming;
  }

  /// Those that come within three days, today's included.
  public List<Coming> near(LocalDate today) {
    return coming(today).stream().filter(each -> each.daysFrom(today) <= NEAR_DAYS).toList();
  }

  /// Those that can come on any day: a song, a street.
  public List<Entry<HardDay>> anyDay() {
    return all.stream().filter(entry -> entry.fact().day().isEmpty()).toList();
  }

  /// Those that came once and come no more.
  List<Entry<HardDay>> behind(LocalDate today) {
    return all.stream()
        .filter(entry -> entry.fact().day().isPresent() && entry.fact().next(today).isEmpty())
        .toList();
  }

  /// A day of the last three of which nothing was said yet; the latest of them.
  Optional<Coming> unasked(LocalDate today) {
    return all.stream()
        .flatMap(
            entry -> entry.fact().lastBefore(today).map(day -> new Coming(entry, day)).stream())
        .filter(each -> -each.daysFrom(today) <= ASKED_DAYS)
        .filter(each -> after(each.entry().id(), each.day()).isEmpty())
        .max(Comparator.comparing(Coming::day));
  }

  /// What was said of one time; empty where nothing was.
  Optional<Entry<HardDayAfter>> after(EntryId hardDay, LocalDate day) {
    return afters.stream()
        .filter(each -> each.fact().of().equals(hardDay.value()) && each.fact().day().equals(day))
        .findFirst();
  }

  /// What was said of a hard day the last time; empty where nothing was.
  Optional<HardDayAfter> lastTime(EntryId hardDay) {
    return afters.stream()
        .map(Entry::fact)
        .filter(each -> each.of().equals(hardDay.value()))
        .findFirst();
  }
}
