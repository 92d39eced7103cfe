package org.homeward.path.decide.calm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// The days of a round from left to right, each on the line of its weather: a full circle is go, a
/// square is stay, a ring is "can't tell".
final class CalmPicture {
  private static final double WIDTH = 340;
  private static final double LEFT = 84;
  private static final double ROW = 34;
  private static final double TOP = 20;

  private CalmPicture() {}

  static Chart of(Stand stand, Times times) {
    int span = stand.plan().span().days();
    double pitch = (WIDTH - LEFT - 6) / span;
    double radius = span > Span.WEEK.days() ? 3.7 : 7;
    String sentence =
        stand.days().size() == 1
            ? "One day so far."
            : stand.days().size() + " days of " + span + ". Days left out are left out.";
    var svg = new Svg(WIDTH, TOP + 3 * ROW + 30, sentence);
    for (Weather weather : Weather.values()) {
      double y = y(weather);
      svg.text(0, y + 4, "start", "", weather.label());
      svg.line(LEFT, y, WIDTH - 4, y, "line");
    }
    List<List<String>> rows = new ArrayList<>();
    for (CalmDay day : stand.days()) {
      long place = java.time.temporal.ChronoUnit.DAYS.between(stand.plan().from(), day.day());
      mark(svg, day.choice(), LEFT + (place + 0.5) * pitch, y(day.weather()), radius);
      rows.add(List.of(times.day(day.day()), day.weather().label(), day.choice().said()));
    }
    LocalDate last = stand.plan().last();
    svg.text(LEFT, TOP + 2 * ROW + 28, "start", "", times.day(stand.plan().from()));
    svg.text(WIDTH - 4, TOP + 2 * ROW + 28, "end", "", times.day(last));
    key(svg, TOP + 3 * ROW + 18);
    return new Chart(
        "Day by day",
        sentence,
        svg,
        new Chart.Table(List.of("Day", "How calm", "What I would choose"), rows));
  }

  private static void mark(Svg svg, Choice choice, double x, double y, double radius) {
    switch (choice) {
      case GO -> svg.circle(x, y, radius, "pine");
      case STAY -> svg.rect(x - radius, y - radius, 2 * radius, 2 * radius, 1, "gold");
      case OPEN -> svg.circle(x, y, radius - 0.6, "untold");
    }
  }

  private static void key(Svg svg, double y) {
    double x = LEFT;
    for (Choice choice : Choice.values()) {
      mark(svg, choice, x + 5, y, 5);
      svg.text(x + 15, y + 4, "start", "", choice.label());
      x += 76;
    }
  }

  private static double y(Weather weather) {
    return TOP + weather.ordinal() * ROW;
  }
}
