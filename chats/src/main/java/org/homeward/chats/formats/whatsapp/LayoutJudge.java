package org.homeward.chats.formats.whatsapp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the order of a file's dates from all of them: by the numbers that are too large for a
/// month, then by the order in which time runs forward, then by how dates like these are written.
final class LayoutJudge {
  // Clocks are set back by an hour or two; a wrong order goes back by weeks.
  private static final int TOLERATED_SECONDS = 2 * 3600;
  private static final int REMEMBERED_MAX = 64;
  private static final int EXAMPLES_MAX = 2;
  private static final int TELLING_DATES = 4;

  private final Layout[] layouts = Layout.values();
  private final long[] days = new long[layouts.length];
  private final long[] before = new long[layouts.length];
  private final long[] wrong = new long[layouts.length];
  private final long[] stepsBack = new long[layouts.length];
  private final DateClues clues = new DateClues();
  private final Set<Integer> firsts = new HashSet<>();
  private final Set<Integer> seconds = new HashSet<>();
  private final Set<Integer> thirds = new HashSet<>();
  private final List<DateNumbers> examples = new ArrayList<>();
  private @Nullable Stamp last;

  /// How an order was found.
  enum Grounds {
    /// There is only one the dates can have, or it makes no difference.
    CERTAIN,
    /// Time runs forward in this one.
    TIME,
    /// Dates and times written like these have this one.
    CLUE,
    /// Nothing tells.
    UNKNOWN
  }

  /// @param layout what was found; the likelier one where nothing tells
  record Verdict(Layout layout, Grounds grounds) {}

  LayoutJudge() {
    Arrays.fill(before, Long.MIN_VALUE);
  }

  /// Takes the next header of the file.
  void add(Stamp stamp, int secondOfDay) {
    if (stamp != last) {
      newDate(stamp);
    }
    for (int i = 0; i < layouts.length; i++) {
      if (days[i] == Layout.NO_DATE) {
        wrong[i]++;
        continue;
      }
      long time = days[i] * 86_400 + secondOfDay;
      stepsBack[i] += before[i] != Long.MIN_VALUE && time < before[i] - TOLERATED_SECONDS ? 1 : 0;
      before[i] = time;
    }
  }

  private void newDate(Stamp stamp) {
    last = stamp;
    clues.add(stamp);
    DateNumbers date = stamp.date();
    for (int i = 0; i < layouts.length; i++) {
      days[i] = stamp.layouts().contains(layouts[i]) ? layouts[i].epochDay(date) : Layout.NO_DATE;
    }
    if (firsts.size() < REMEMBERED_MAX) {
      firsts.add(date.first());
    }
    if (seconds.size() < REMEMBERED_MAX) {
      seconds.add(date.second());
    }
    if (thirds.size() < REMEMBERED_MAX) {
      thirds.add(date.third());
    }
    if (examples.size() < EXAMPLES_MAX
        && date.first() != date.second()
        && stamp.layouts().contains(Layout.MONTH_DAY_YEAR)
        && examples.stream().noneMatch(example -> example.written().equals(date.written()))) {
      examples.add(date);
    }
  }

  /// Whether the rest of the file cannot change the verdict.
  boolean settled() {
    return !leastWrong().containsAll(Layout.YEAR_LAST);
  }

  /// Dates that can be read in two ways, at most two.
  List<DateNumbers> examples() {
    return examples;
  }

  /// Whether no other order reads more of the dates.
  boolean possible(Layout layout) {
    return leastWrong().contains(layout);
  }

  Verdict verdict() {
    Set<Layout> left = leastWrong();
    Set<Layout> yearLast = EnumSet.copyOf(left);
    yearLast.retainAll(Layout.YEAR_LAST);
    if (yearLast.isEmpty()) {
      boolean dayLast = left.contains(Layout.YEAR_MONTH_DAY);
      return new Verdict(dayLast ? Layout.YEAR_MONTH_DAY : Layout.YEAR_DAY_MONTH, Grounds.CERTAIN);
    }
    if (left.contains(Layout.YEAR_MONTH_DAY)) {
      Set<Layout> forward = leastBack(left);
      if (forward.size() == 1 && forward.contains(Layout.YEAR_MONTH_DAY)) {
        return new Verdict(Layout.YEAR_MONTH_DAY, Grounds.TIME);
      }
      if (forward.contains(Layout.YEAR_MONTH_DAY) && clues.yearFirst(firsts, thirds)) {
        return new Verdict(Layout.YEAR_MONTH_DAY, Grounds.CLUE);
      }
    }
    if (yearLast.size() == 1) {
      return new Verdict(yearLast.iterator().next(), Grounds.CERTAIN);
    }
    Set<Layout> forward = leastBack(yearLast);
    return forward.size() == 1
        ? new Verdict(forward.iterator().next(), Grounds.TIME)
        : dayOrMonth();
  }

  private Verdict dayOrMonth() {
    if (examples.isEmpty()) {
      return new Verdict(Layout.DAY_MONTH_YEAR, Grounds.CERTAIN);
    }
    // Nobody writes only on the fifth of every month.
    if (firsts.size() >= TELLING_DATES && seconds.size() == 1) {
      return new Verdict(Layout.DAY_MONTH_YEAR, Grounds.TIME);
    }
    if (seconds.size() >= TELLING_DATES && firsts.size() == 1) {
      return new Verdict(Layout.MONTH_DAY_YEAR, Grounds.TIME);
    }
    Layout clue = clues.dayOrMonth();
    return clue == null
        ? new Verdict(Layout.DAY_MONTH_YEAR, Grounds.UNKNOWN)
        : new Verdict(clue, Grounds.CLUE);
  }

  private Set<Layout> leastWrong() {
    return least(wrong, EnumSet.allOf(Layout.class));
  }

  private Set<Layout> leastBack(Set<Layout> among) {
    return least(stepsBack, among);
  }

  private Set<Layout> least(long[] counts, Set<Layout> among) {
    long least = Long.MAX_VALUE;
    for (Layout layout : among) {
      least = Math.min(least, counts[layout.ordinal()]);
    }
    Set<Layout> left = EnumSet.noneOf(Layout.class);
    for (Layout layout : among) {
      if (counts[layout.ordinal()] == least) {
        left.add(layout);
      }
    }
    return left;
  }
}
