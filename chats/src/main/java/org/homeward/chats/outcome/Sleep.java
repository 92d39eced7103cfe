package org.homeward.chats.outcome;

/// The hours in which a person hardly ever writes, estimated from when they write.
///
/// @param from the first hour, 0 to 23
/// @param hours how many hours in a row, going on after midnight
public record Sleep(int from, int hours) {
  /// Below this many messages nothing is estimated.
  public static final int MESSAGES_MIN = 300;

  private static final int HOURS_MIN = 4;
  private static final int HOURS_MAX = 11;
  // Of a hundred messages at most two may fall into the hours of sleep.
  private static final int SHARE = 50;

  /// Not estimated: too few messages, or no hours, or too many, in which they hardly ever write.
  public static final Sleep UNKNOWN = new Sleep(0, 0);

  /// Whether hours were found.
  public boolean known() {
    return hours > 0;
  }

  /// Whether they sleep in this hour of the day.
  public boolean covers(int hour) {
    return Math.floorMod(hour - from, 24) < hours;
  }

  /// Estimates from the messages in each hour of the day: the longest run of hours that holds at
  /// most two in a hundred of them, the emptiest of the longest.
  public static Sleep estimate(long[] byHour) {
    long all = 0;
    for (long count : byHour) {
      all += count;
    }
    if (all < MESSAGES_MIN) {
      return UNKNOWN;
    }
    Sleep best = UNKNOWN;
    long bestCount = Long.MAX_VALUE;
    for (int from = 0; from < byHour.length; from++) {
      long count = 0;
      int hours = 0;
      while (hours < byHour.length && (count + byHour[(from + hours) % 24]) * SHARE <= all) {
        count += byHour[(from + hours) % 24];
        hours++;
      }
      if (hours > best.hours || (hours == best.hours && hours > 0 && count < bestCount)) {
        best = new Sleep(from, hours);
        bestCount = count;
      }
    }
    return best.hours < HOURS_MIN || best.hours > HOURS_MAX ? UNKNOWN : best;
  }
}
