package org.homeward.path.heal.checkin;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.PathData;
import org.homeward.web.chart.Svg;

/// Days as dots, with the smoothed line through them once there are enough.
///
/// @param first the day at the left edge
/// @param last the day at the right edge; not before `first`
/// @param highest the value at the upper edge, more than 0
/// @param style the style sheet's word for the colour: `pine`, `clay`, `sky`, `gold`
/// @param daily whether it is asked each day; what is asked once a month gets no line
record DayChart(LocalDate first, LocalDate last, int highest, String style, boolean daily) {
  /// Fewer days get no line: it would follow each of them.
  static final int LINE_LEAST = 10;

  private static final double WIDTH = 360;
  private static final double HEIGHT = 180;
  private static final double LEFT = 26;
  private static final double RIGHT = 350;
  private static final double TOP = 14;
  private static final double BOTTOM = 148;
  private static final double DOT = 3.4;
  private static final double DOT_LEAST = 1.8;
  private static final double DOT_ALONE = 4.4;
  private static final int MONTHS_NAMED = 8;

  /// The picture, what it says in words, and its table.
  ///
  /// @param series the answers to show; those outside the edges are left out
  /// @param column what the answers are called in the table
  /// @param said what may be said about the direction; empty where nothing is said here
  Chart of(String title, String column, Series series, String said, Times times) {
    Series shown = series.since(first);
    String sentence = (basis(shown, times) + " " + said).strip();
    List<List<String>> rows = new ArrayList<>();
    for (Series.Point point : shown.points().reversed()) {
      rows.add(List.of(times.day(point.day()), String.valueOf(point.value())));
    }
    var table = new Chart.Table(List.of("Day", column), rows);
    return new Chart(title, sentence, draw(shown, title + ". " + sentence, times), table);
  }

  private String basis(Series shown, Times times) {
    int days = shown.size();
    if (days == 0) {
      return "No answers in this time.";
    }
    String on =
        (days == 1 ? "1 day" : days + " days") + " with an answer, since " + times.day(first) + ".";
    return daily && days < LINE_LEAST ? on + " A line begins at " + LINE_LEAST + "." : on;
  }

  private Svg draw(Series shown, String label, Times times) {
    var svg = new Svg(WIDTH, HEIGHT, label);
    for (int value : highest % 2 == 0 ? List.of(0, highest / 2, highest) : List.of(0, highest)) {
      svg.line(LEFT, y(value), RIGHT, y(value), "line");
      svg.text(LEFT - 8, y(value) + 4.5, "end", "axis", String.valueOf(value));
    }
    months(svg, times);
    List<List<MovingAverage.Place>> lines =
        daily && shown.size() >= LINE_LEAST
            ? MovingAverage.of(shown).stretches().stream()
                .filter(stretch -> stretch.size() > 1)
                .toList()
            : List.of();
    // Dots that carry the picture alone are larger and whole; under a line they step back.
    double room = (RIGHT - LEFT) / (lines.isEmpty() ? shown.size() + 1 : days() + 1);
    double radius = Math.clamp(room * 0.8, DOT_LEAST, lines.isEmpty() ? DOT_ALONE : DOT);
    for (Series.Point point : shown.points()) {
      String dot = lines.isEmpty() ? style : style + " day";
      svg.circle(x(point.day()), y(point.value()), radius, dot);
    }
    lines.forEach(stretch -> line(svg, stretch));
    return svg;
  }

  private void line(Svg svg, List<MovingAverage.Place> stretch) {
    var data = new PathData().move(x(stretch.getFirst().day()), y(stretch.getFirst().value()));
    for (MovingAverage.Place place : stretch.subList(1, stretch.size())) {
      data.line(x(place.day()), y(place.value()));
    }
    svg.path(data, style + "-line");
  }

  /// Names the months along the lower edge; over a long time only the two ends.
  private void months(Svg svg, Times times) {
    double below = BOTTOM + 24;
    List<LocalDate> begins = new ArrayList<>();
    for (LocalDate day = first.withDayOfMonth(1); !day.isAfter(last); day = day.plusMonths(1)) {
      if (!day.isBefore(first)) {
        begins.add(day);
      }
    }
    if (begins.isEmpty() || begins.size() > MONTHS_NAMED) {
      svg.text(LEFT, below, "start", "axis", times.day(first));
      svg.text(RIGHT, below, "end", "axis", times.day(last));
      return;
    }
    for (LocalDate begin : begins) {
      svg.line(x(begin), BOTTOM, x(begin), BOTTOM + 7, "line");
      String name = begin.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      boolean atEdge = x(begin) > RIGHT - 24;
      svg.text(atEdge ? RIGHT : x(begin), below, atEdge ? "end" : "middle", "axis", name);
    }
  }

  private long days() {
    return Math.max(1, last.toEpochDay() - first.toEpochDay());
  }

  private double x(LocalDate day) {
    return LEFT + 6 + (RIGHT - LEFT - 12) * (day.toEpochDay() - first.toEpochDay()) / days();
  }

  private double y(double value) {
    return BOTTOM - (BOTTOM - TOP) * value / highest;
  }
}
