package org.homeward.chats.formats.whatsapp;

import java.util.Set;

/// The date and time one line begins with, read without knowing how the file writes them.
///
/// @param signature the kinds of its parts in their order: equal for all headers of a file
/// @param date its numbers
/// @param layouts the orders they can be in, as far as this line alone tells
/// @param hour as written, from 0 to 24
/// @param second or -1
/// @param period the half of the day
/// @param halfOfDay the words beside the time, as written
/// @param word the word beside the time that says nothing we know, or ""
/// @param timeFrom where the hour begins, in characters of the line
/// @param timeTo where the time's last number ends
/// @param restFrom where what follows the header begins
record Stamp(
    String signature,
    DateNumbers date,
    Set<Layout> layouts,
    int hour,
    int minute,
    int second,
    DayPeriod period,
    String halfOfDay,
    String word,
    int timeFrom,
    int timeTo,
    int restFrom) {
  /// The seconds since midnight.
  int secondOfDay(DayPeriod half) {
    return half.hour(hour) * 3600 + minute * 60 + Math.max(second, 0);
  }

  int secondOfDay() {
    return secondOfDay(period);
  }
}
