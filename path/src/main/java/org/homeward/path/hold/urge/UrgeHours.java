package org.homeward.path.hold.urge;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.web.chart.Chart;

/// The hours and weekdays in which urges came, counted once for each state of the book.
final class UrgeHours {
  private static final int WEEKDAYS = 7;

  /// How many hours a day has.
  static final int HOURS = 24;

  private final List<Entry<Urge>> urges;
  private final Map<ZoneId, int[][]> byZone = new ConcurrentHashMap<>();
  private final Map<String, Chart> charts = new ConcurrentHashMap<>();

  private UrgeHours(Book book) {
    urges = Urges.of(book).all();
  }

  /// How many came on each weekday, Monday first, in each of its hours. Not to be changed.
  static int[][] of(Book book, ZoneId zone) {
    UrgeHours hours = book.view(UrgeHours.class, UrgeHours::new);
    return hours.byZone.computeIfAbsent(zone, hours::count);
  }

  /// Their picture, drawn once for each zone and sentence.
  static Chart chart(Book book, ZoneId zone, String sentence, Function<int[][], Chart> draw) {
    int[][] counts = of(book, zone);
    UrgeHours hours = book.view(UrgeHours.class, UrgeHours::new);
    return hours.charts.computeIfAbsent(zone + " " + sentence, key -> draw.apply(counts));
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
