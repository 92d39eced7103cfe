package org.homeward.path.free.markers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.path.heal.checkin.Series;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.PathData;
import org.homeward.web.chart.Svg;

/// The courses of marks, each small in a frame of its own, all over the same days and the same 0 to
/// 10, so that they can be looked at side by side. Every look is a dot; a line through them begins
/// at ten. Nothing is drawn beyond the last look.
final class CoursePicture {
  /// Fewer looks get no line: it would follow each of them.
  static final int LINE_LEAST = 10;

  /// The line is the mean of a look and so many on either side of it.
  static final int BESIDE = 2;

  /// Looks further apart than so many days are not joined: nobody knows what was between them.
  static final int APART_MOST = 45;

  private static final double WIDTH = 340;
  private static final double GAP = 20;
  private static final double HEAD = 20;
  private static final double SMALL = 58;
  private static final double LARGE = 130;
  private static final double FOOT = 22;
  private static final double MARGIN = 6;

  private final Times times;
  private final LocalDate first;
  private final LocalDate last;

  private CoursePicture(List<Series> courses, Times times) {
    this.times = times;
    this.first = days(courses).min(Comparator.naturalOrder()).orElse(times.today());
    this.last = days(courses).max(Comparator.naturalOrder()).orElse(times.today());
  }

  private static Stream<LocalDate> days(List<Series> courses) {
    return courses.stream().flatMap(course -> course.points().stream()).map(Series.Point::day);
  }

  /// The marks of one group, two in a row.
  static Chart of(MarkGroup group, Marks marks, Times times) {
    List<Mark> rated =
        group.marks().stream().filter(mark -> !marks.course(mark).isEmpty()).toList();
    return new CoursePicture(rated.stream().map(marks::course).toList(), times)
        .group(group, rated, marks);
  }

  /// One mark alone.
  static Chart of(Mark mark, Marks marks, Times times) {
    return new CoursePicture(List.of(marks.course(mark)), times).alone(mark, marks);
  }

  private Chart group(MarkGroup group, List<Mark> rated, Marks marks) {
    String sentence = "Each frame is one mark, from 0, no more, to 10, as ever.";
    double width = (WIDTH - GAP) / 2;
    double row = HEAD + SMALL + FOOT + MARGIN;
    var svg = new Svg(WIDTH, (rated.size() + 1) / 2 * row, group.title() + ". " + sentence);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < rated.size(); i++) {
      Mark mark = rated.get(i);
      double left = i % 2 * (width + GAP);
      double top = i / 2 * row;
      svg.text(left, top + 14, "start", "strong", mark.title());
      frame(svg, marks.course(mark), left, top + HEAD, width, SMALL);
      svg.text(left + width, top + HEAD + SMALL + 16, "end", "", marks.standing(mark).tag());
      rows.add(row(mark, marks));
    }
    var table = new Chart.Table(List.of("Mark", "First look", "Newest look", "Now"), rows);
    return new Chart(group.title(), sentence, svg, table);
  }

  private List<String> row(Mark mark, Marks marks) {
    List<Series.Point> points = marks.course(mark).points();
    return List.of(
        mark.title(), said(points.getFirst()), said(points.getLast()), marks.standing(mark).tag());
  }

  private String said(Series.Point point) {
    return point.value() + ", on " + times.day(point.day());
  }

  private Chart alone(Mark mark, Marks marks) {
    String sentence = marks.standing(mark).sentence(times);
    double left = 24;
    var svg = new Svg(WIDTH, LARGE + FOOT + MARGIN, mark.title() + ". " + sentence);
    svg.text(left - 8, MARGIN + 5, "end", "", Integer.toString(MarkLook.MOST));
    svg.text(left - 8, MARGIN + LARGE, "end", "", "0");
    frame(svg, marks.course(mark), left, MARGIN, WIDTH - left, LARGE);
    svg.text(left, LARGE + FOOT + MARGIN - 4, "start", "", times.day(first));
    if (last.isAfter(first)) {
      svg.text(WIDTH, LARGE + FOOT + MARGIN - 4, "end", "", times.day(last));
    }
    List<List<String>> rows = new ArrayList<>();
    for (Series.Point point : marks.course(mark).points().reversed()) {
      rows.add(List.of(times.day(point.day()), Integer.toString(point.value())));
    }
    var table = new Chart.Table(List.of("Day", "Still there"), rows);
    return new Chart(mark.title(), sentence, svg, table);
  }

  private void frame(Svg svg, Series course, double left, double top, double w, double h) {
    svg.line(left, top + h, left + w, top + h, "line");
    svg.line(left, top, left + w, top, "line");
    double radius = course.size() > LINE_LEAST * 3 ? 2.1 : 3;
    for (Series.Point point : course.points()) {
      svg.circle(x(point.day(), left, w), y(point.value(), top, h), radius, "pine");
    }
    if (course.size() >= LINE_LEAST) {
      for (List<Series.Point> stretch : stretches(course.points())) {
        line(svg, stretch, left, top, w, h);
      }
    }
  }

  /// Looks without a long time between them, each as long as it goes.
  static List<List<Series.Point>> stretches(List<Series.Point> points) {
    List<List<Series.Point>> stretches = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= points.size(); i++) {
      boolean ends =
          i == points.size()
              || points.get(i - 1).day().plusDays(APART_MOST).isBefore(points.get(i).day());
      if (ends) {
        stretches.add(points.subList(from, i));
        from = i;
      }
    }
    return stretches;
  }

  private void line(
      Svg svg, List<Series.Point> stretch, double left, double top, double w, double h) {
    if (stretch.size() < 2) {
      return;
    }
    var data = new PathData();
    for (int i = 0; i < stretch.size(); i++) {
      double px = x(stretch.get(i).day(), left, w);
      double py = y(around(stretch, i), top, h);
      data = i == 0 ? data.move(px, py) : data.line(px, py);
    }
    svg.path(data, "gold-line");
  }

  private static double around(List<Series.Point> points, int i) {
    int beside = Math.min(BESIDE, Math.min(i, points.size() - 1 - i));
    return points.subList(i - beside, i + beside + 1).stream()
        .mapToInt(Series.Point::value)
        .average()
        .orElseThrow();
  }

  private double x(LocalDate day, double left, double w) {
    double days = Math.max(1, last.toEpochDay() - first.toEpochDay());
    return left + MARGIN + (w - 2 * MARGIN) * (day.toEpochDay() - first.toEpochDay()) / days;
  }

  private static double y(double value, double top, double h) {
    return top + h - value * h / MarkLook.MOST;
  }
}
