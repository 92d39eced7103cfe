package org.homeward.path.hold.contact;

/// How firmly the days without contact stand: an exponentially moving share of free days, from 0 to
/// 1. After each day
///
/// ```
/// strength = strength * m + (1 - m) * (1 if the day was free, else 0)      m = 0.5 ^ (1 / 13)
/// ```
///
/// so that a day's weight halves in [#HALF_LIFE_DAYS]. One day with contact keeps `m`, about 94.8
/// %, of what stood; thirteen in a row keep half; none ever takes it all. Compared with the same
/// days without that contact, the strength is never lower by more than `1 - m`, about 0.052.
///
/// The formula is the score of Loop Habit Tracker (iSoron/uhabits, `Score`) for a daily habit,
/// written anew from its definition.
public final class Strength {
  /// In so many days a day's weight halves.
  public static final int HALF_LIFE_DAYS = 13;

  /// What a day keeps of the strength before it: `m` above.
  public static final double KEPT = Math.pow(0.5, 1.0 / HALF_LIFE_DAYS);

  private Strength() {}

  /// The strength after one more day.
  ///
  /// @param before from 0 to 1
  /// @return from 0 to 1
  public static double after(double before, boolean free) {
    return before * KEPT + (free ? 1 - KEPT : 0);
  }
}
