package org.homeward.path.practice.calendar;

/// One thing in a calendar.
///
/// @param uid what tells it from every other in the world, the same whenever the file is made
///   again, so that a calendar replaces it: an entry's id is enough, with something behind it where
///   one entry makes several
/// @param title what anybody who sees the calendar may read
/// @param when when it is, the first time
/// @param again how often it comes back
public record CalendarEvent(String uid, String title, When when, Again again) {
  /// Something that comes once.
  public static CalendarEvent once(String uid, String title, When when) {
    return new CalendarEvent(uid, title, when, new Again.Never());
  }
}
