package org.homeward.chats.outcome;

/// Whether there is enough in a history to show figures of it: 300 messages over 30 days.
///
/// @param messages how many there are
/// @param days how many days lie between the first and the last, both counted
public record Enough(long messages, long days) {
  /// The fewest messages.
  public static final int MESSAGES_MIN = 300;

  /// The fewest days.
  public static final int DAYS_MIN = 30;

  /// The fewest messages of a person in a month that is shown as a point.
  public static final int MESSAGES_IN_MONTH_MIN = 50;

  /// Whether both are reached.
  public boolean enough() {
    return missingMessages() == 0 && missingDays() == 0;
  }

  /// How many messages are missing, 0 where there are enough.
  public long missingMessages() {
    return Math.max(0, MESSAGES_MIN - messages);
  }

  /// How many days are missing, 0 where there are enough.
  public long missingDays() {
    return Math.max(0, DAYS_MIN - days);
  }
}
