package org.homeward.path.hold.urge;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// The hours and weekdays in which urges came, counted once for each state of the book.
final class UrgeHours {
  private static final int WEEKDAYS = 7;

  /// How many hours a day has.
  static final int HOURS = 24;

  private final List<Entry<Urge>> urges;
  private final Map<ZoneId, int[][]> byZone = new ConcurrentHashMap<>();

  private UrgeHours(Book book) {
    urges = Urges.of(book).all();
  }

  /// How many came on each weekday, Monday first, in each of its hours. Not to be changed.
  static int[][] of(Book book, ZoneId zone) {
    UrgeHours hours = book.view(UrgeHours.class, UrgeHours::new);
    return hours.byZone.computeIfAbsent(zone, hours::count);
  }

  private int[][] count(ZoneId zone) {
    int[][] counts = new int[WEEKDAYS][HOURS];
    for (Entry<Urge> urge : urges) {
      LocalDateTime at = LocalDateTime.ofInstant(urge.began(), zone);
      counts[at.getDayOfWeek().getValue() - 1][at.getHour()]++;
    }
    return counts;
  }
}
