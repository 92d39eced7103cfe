package org.homeward.chats.outcome;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How long one person takes to reply.
///
/// @param all the middle of all waits, exact to the second where the file has seconds
/// @param sleep the hours they are taken to sleep in, or [Sleep#UNKNOWN]
/// @param awake as `all`, in whole minutes, without the waits that touch an hour of sleep;
///   [Median#NONE] where the hours of sleep are not known
/// @param byMonth by the month of the reply, in whole minutes; months without a reply are missing
/// @param byHour by the hour of the day the wait began in, in whole minutes, 24 of them
/// @param messagesByHour how many messages they wrote in each hour of the day, 24 of them
public record Waits(
    Median all,
    Sleep sleep,
    Median awake,
    SortedMap<YearMonth, Median> byMonth,
    List<Median> byHour,
    List<Long> messagesByHour) {
  public Waits {
    byMonth = Collections.unmodifiableSortedMap(new TreeMap<>(byMonth));
    byHour = List.copyOf(byHour);
    messagesByHour = List.copyOf(messagesByHour);
  }
}
