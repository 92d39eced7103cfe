package org.homeward.path.hold.contact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.PathData;
import org.homeward.web.chart.Svg;

/// The strength over time as a hill: what is under the line was built day by day. Before there are
/// days enough for a line, a dot for each day.
final class StrengthPicture {
  private static final int DAYS_FOR_A_LINE = 10;
  private static final int DAYS_DRAWN_MOST = 365;
  private static final int ROWS_MOST = 12;
  private static final int DENTS_FEW = 12;
  private static final double WIDTH = 340;
  private static final double RIGHT = 300;
  private static final double BASE = 118;
  private static final double HEIGHT = 104;

  private final Standing standing;
  private final Times times;
  private final LocalDate first;
  private final int days;

  private StrengthPicture(Standing standing, Times times) {
    this.standing = standing;
    this.times = times;
    this.days =
        Math.min(
            DAYS_DRAWN_MOST, 1 + (int) ChronoUnit.DAYS.between(standing.from(), standing.today()));
    this.first = standing.today().minusDays(days - 1L);
  }

  static Chart of(Standing standing, Times times) {
    var picture = new StrengthPicture(standing, times);
    return isALine(standing) ? picture.line() : picture.dots();
  }

  static boolean isALine(Standing standing) {
    return standing.counted() >= DAYS_FOR_A_LINE;
  }

  private Chart dots() {
    long free = standing.freeDays();
    String sentence =
        free == 0
            ? "A free day fills its dot when it is over. After some days, a line begins here."
            : (free == 1 ? "One free day" : free + " free days")
                + " so far. After a few more, a line begins here.";
    var svg = new Svg(WIDTH, 40, sentence);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < days; i++) {
      LocalDate day = first.plusDays(i);
      double x = 18 + i * 34.0;
      switch (standing.day(day)) {
        case FREE -> svg.circle(x, 20, 10, "pine");
        case DENTED, PLANNED -> svg.circle(x, 20, 9, "ring");
        case UNDER_WAY, OUTSIDE -> svg.circle(x, 20, 9, "today");
      }
      rows.add(List.of(times.day(day), YearPicture.word(standing.day(day))));
    }
    return new Chart(
        "The first days", sentence, svg, new Chart.Table(List.of("Day", "What it was"), rows));
  }

  private Chart line() {
    String now =
        standing.points().isPresent()
            ? "It is " + standing.points().getAsInt() + " of 100 today. "
            : "It is only beginning. ";
    String sentence =
        now
            + "A free day adds to it. A day with contact takes off about a twentieth of what is there.";
    var svg = new Svg(WIDTH, 142, sentence);
    svg.path(hill(), "hill");
    svg.path(ridge(), "pine-line");
    svg.line(0, BASE, RIGHT, BASE, "line");
    double radius = standing.counted() - standing.freeDays() > DENTS_FEW ? 3.2 : 4.2;
    for (int i = 0; i < days; i++) {
      if (standing.day(first.plusDays(i)) == Standing.Day.DENTED) {
        svg.circle(x(i), y(i), radius, "dent");
      }
    }
    int last = days - 1;
    svg.circle(
        x(last),
        y(last),
        5.5,
        standing.day(standing.today()) == Standing.Day.DENTED ? "dent" : "pine");
    standing
        .points()
        .ifPresent(n -> svg.text(RIGHT + 12, y(last) + 5, "start", "strong", Integer.toString(n)));
    svg.text(0, BASE + 20, "start", "", times.day(first));
    svg.text(RIGHT, BASE + 20, "end", "", "today");
    return new Chart("Your strength", sentence, svg, table());
  }

  private PathData ridge() {
    var data = new PathData().move(x(0), y(0));
    for (int i = 1; i < days; i++) {
      data.line(x(i), y(i));
    }
    return data;
  }

  private PathData hill() {
    return ridge().line(x(days - 1), BASE).line(x(0), BASE).close();
  }

  private Chart.Table table() {
    int step = Math.max(7, (days + ROWS_MOST - 1) / ROWS_MOST);
    List<List<String>> rows = new ArrayList<>();
    for (int i = days - 1; i >= 0; i -= step) {
      LocalDate day = first.plusDays(i);
      long strength = Math.round(standing.strengthOn(day) * 100);
      rows.addFirst(List.of(times.day(day), strength + " of 100"));
    }
    return new Chart.Table(List.of("Day", "Strength"), rows);
  }

  private double x(int day) {
    return 6 + day * (RIGHT - 12) / (days - 1);
  }

  private double y(int day) {
    return BASE - standing.strengthOn(first.plusDays(day)) * HEIGHT;
  }
}
