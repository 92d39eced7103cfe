package org.homeward.path.heal.whatifs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.practice.Mondays;

/// What goes round, and what was wanted to be told.
///
/// @param all every what-if, newest first
/// @param tells every thing they wanted to tell, newest first
/// @param sittings every ten minutes, newest first
/// @param plan when the ten minutes are
public record WhatIfs(
    List<Entry<WhatIf>> all,
    List<Entry<ToTell>> tells,
    List<Entry<TenMinutes>> sittings,
    TenPlan plan) {
  /// Fewer say nothing (science 3.6).
  static final int PAIRS_LEAST = 8;

  /// What a book holds.
  public static WhatIfs of(Book book) {
    return book.view(WhatIfs.class, WhatIfs::compute);
  }

  private static WhatIfs compute(Book book) {
    return new WhatIfs(
        newestFirst(book, WhatIf.TYPE),
        newestFirst(book, ToTell.TYPE),
        newestFirst(book, TenMinutes.TYPE),
        book.find(TenPlan.TYPE, TenPlan.ONLY)
            .map(Entry::fact)
            .orElse(new TenPlan(Optional.empty())));
  }

  private static <F extends Fact> List<Entry<F>> newestFirst(Book book, EntryType<F> type) {
    return book.all(type).stream()
        .sorted(Comparator.comparing((Entry<F> entry) -> entry.began()).reversed())
        .toList();
  }

  /// Those that wait for their ten minutes.
  public List<Entry<WhatIf>> waiting() {
    return all.stream().filter(each -> each.fact().away().isEmpty()).toList();
  }

  /// Those that are put away.
  public List<Entry<WhatIf>> away() {
    return all.stream().filter(each -> each.fact().away().isPresent()).toList();
  }

  /// The ten minutes of a day, in the person's zone; empty where there were none.
  public Optional<Entry<TenMinutes>> on(LocalDate day, ZoneId zone) {
    return sittings.stream()
        .filter(each -> LocalDate.ofInstant(each.began(), zone).equals(day))
        .findFirst();
  }

  /// What the ten minutes did, counted; empty until both figures were given [#PAIRS_LEAST] times.
  public Optional<String> loudness() {
    List<TenMinutes> paired =
        sittings.stream().map(Entry::fact).filter(TenMinutes::isPaired).toList();
    if (paired.size() < PAIRS_LEAST) {
      return Optional.empty();
    }
    long quieter = paired.stream().filter(each -> each.change() < 0).count();
    long louder = paired.stream().filter(each -> each.change() > 0).count();
    return Optional.of(
        "You gave both figures "
            + paired.size()
            + " times. After the ten minutes it was quieter "
            + often(quieter)
            + ", as loud "
            + often(paired.size() - quieter - louder)
            + ", louder "
            + often(louder)
            + ". Loud hours also ease by themselves.");
  }

  private static String often(long count) {
    return switch ((int) count) {
      case 0 -> "never";
      case 1 -> "once";
      case 2 -> "twice";
      default -> count + " times";
    };
  }

  /// How many of something were written in each week.
  ///
  /// @param first the Monday of the first
  /// @param counts one for each week up to the one of today, which is not over
  public record Weeks(LocalDate first, List<Integer> counts) {
    /// The counts of the weeks that were whole: not the one in which it began, nor this one.
    List<Integer> whole() {
      return counts.size() <= 2 ? List.of() : counts.subList(1, counts.size() - 1);
    }

    /// The same as it stood a week earlier.
    Weeks aWeekBefore() {
      return new Weeks(first, counts.subList(0, Math.max(0, counts.size() - 1)));
    }
  }

  /// How many what-ifs were written in each week; empty where none was.
  public Weeks weeks(LocalDate today, ZoneId zone) {
    return weeks(all.stream().map(Entry::began).toList(), today, zone);
  }

  private static Weeks weeks(List<Instant> times, LocalDate today, ZoneId zone) {
    List<LocalDate> mondays =
        times.stream().map(each -> Mondays.of(LocalDate.ofInstant(each, zone))).sorted().toList();
    LocalDate last = Mondays.of(today);
    LocalDate first = mondays.isEmpty() ? last : mondays.getFirst();
    List<Integer> counts = new ArrayList<>();
    for (LocalDate week = first; !week.isAfter(last); week = week.plusWeeks(1)) {
      LocalDate wanted = week;
      counts.add((int) mondays.stream().filter(wanted::equals).count());
    }
    return new Weeks(first, mondays.isEmpty() ? List.of() : List.copyOf(counts));
  }
}
