package org.homeward.chats.reading;

/// Which of the two small numbers of a date is the day.
public enum DayOrder {
  /// 31/12: the day stands first.
  DAY_FIRST,
  /// 12/31: the month stands first.
  MONTH_FIRST
}
