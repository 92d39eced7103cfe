package org.homeward.path.heal.whatifs;

import java.util.List;

/// Whether they thin out, said only where the weeks can carry it.
///
/// The whole weeks are halved, earlier and later. If nothing changed, each of the `n` written down
/// fell into either half by the toss of a coin: the exact probability of a split as uneven as this
/// one has to be below 1 in 20, this week and the week before, because it is looked at every week.
enum Thinning {
  /// There are not enough weeks, or not enough in them.
  TOO_EARLY,
  /// No clear difference.
  UNCLEAR,
  /// Fewer in the later half.
  FEWER,
  /// More in the later half.
  MORE;

  /// So many whole weeks are needed, and so many written down in them.
  static final int WEEKS_LEAST = 6;

  static final int COUNT_LEAST = 12;
  private static final int WEEKS_MOST = 26;
  private static final double CHANCE_MOST = 0.05;

  /// What holds, this week and the week before.
  static Thinning of(WhatIfs.Weeks weeks) {
    Thinning now = of(weeks.whole());
    return now == TOO_EARLY || now == of(weeks.aWeekBefore().whole()) ? now : UNCLEAR;
  }

  /// What whole weeks show, oldest first.
  static Thinning of(List<Integer> whole) {
    List<Integer> even = even(whole);
    int count = sum(even);
    if (even.size() < WEEKS_LEAST || count < COUNT_LEAST) {
      return TOO_EARLY;
    }
    int later = later(whole);
    if (chance(count, Math.min(later, count - later)) > CHANCE_MOST) {
      return UNCLEAR;
    }
    return later * 2 < count ? FEWER : MORE;
  }

  /// The newest whole weeks that make two halves.
  static List<Integer> even(List<Integer> whole) {
    int size = Math.min(WEEKS_MOST, whole.size() / 2 * 2);
    return whole.subList(whole.size() - size, whole.size());
  }

  /// How many there were in the earlier half.
  static int earlier(List<Integer> whole) {
    List<Integer> even = even(whole);
    return sum(even.subList(0, even.size() / 2));
  }

  /// How many there were in the later half.
  static int later(List<Integer> whole) {
    List<Integer> even = even(whole);
    return sum(even.subList(even.size() / 2, even.size()));
  }

  private static int sum(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /// The chance that `n` tosses of a coin split as unevenly as `fewer` to the rest, or more.
  static double chance(int n, int fewer) {
    double log = -n * Math.log(2);
    double tail = 0;
    for (int k = 0; k <= fewer; k++) {
      tail += Math.exp(log);
      log += Math.log(n - k) - Math.log(k + 1.0);
    }
    return Math.min(1, 2 * tail);
  }
}
