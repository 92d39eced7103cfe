package org.homeward.path.decide.weigh;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.homeward.book.Entry;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.PathData;
import org.homeward.web.chart.Svg;

/// Both pulls each time they were weighed: circles for leaving, squares for staying. No line is
/// fitted and none goes on into the future.
final class WeeksPicture {
  private static final double WIDTH = 340;
  private static final double LEFT = 28;
  private static final double RIGHT = 262;
  private static final double TOP = 12;
  private static final double BASE = 132;
  private static final double LABEL_APART = 16;

  private final List<Entry<Weighing>> weighings;
  private final Times times;

  private WeeksPicture(List<Entry<Weighing>> weighings, Times times) {
    this.weighings = weighings;
    this.times = times;
  }

  /// @param weighings oldest first, one or more
  static Chart of(List<Entry<Weighing>> weighings, Times times) {
    return new WeeksPicture(weighings, times).chart();
  }

  private Chart chart() {
    String sentence =
        weighings.size() == 1
            ? "Weighed once so far. Both pulls can be strong on the same day."
            : "Both pulls, each of the "
                + weighings.size()
                + " times you weighed. Both can be strong on the same day.";
    var svg = new Svg(WIDTH, BASE + 26, sentence);
    for (int mark : new int[] {0, 5, 10}) {
      svg.line(LEFT, y(mark), RIGHT, y(mark), "line");
      svg.text(LEFT - 8, y(mark) + 4, "end", "", Integer.toString(mark));
    }
    curve(svg, Weighing::staying, "gold-line");
    curve(svg, Weighing::leaving, "pine-line");
    for (int i = 0; i < weighings.size(); i++) {
      double x = x(i);
      Weighing weighing = weighings.get(i).fact();
      weighing.staying().ifPresent(n -> svg.rect(x - 4.5, y(n) - 4.5, 9, 9, 1, "gold"));
      weighing.leaving().ifPresent(n -> svg.circle(x, y(n), 4.8, "pine"));
    }
    labels(svg);
    svg.text(LEFT, BASE + 22, "start", "", times.day(weighings.getFirst().began()));
    if (weighings.size() > 1) {
      svg.text(RIGHT, BASE + 22, "end", "", times.day(weighings.getLast().began()));
    }
    return new Chart("Over the weeks", sentence, svg, table());
  }

  private void curve(Svg svg, Function<Weighing, OptionalInt> pull, String style) {
    PathData data = new PathData();
    int points = 0;
    for (int i = 0; i < weighings.size(); i++) {
      OptionalInt number = pull.apply(weighings.get(i).fact());
      if (number.isPresent()) {
        data =
            points++ == 0
                ? data.move(x(i), y(number.getAsInt()))
                : data.line(x(i), y(number.getAsInt()));
      }
    }
    if (points > 1) {
      svg.path(data, style);
    }
  }

  /// Names the two at their last points, kept apart where they meet.
  private void labels(Svg svg) {
    OptionalInt staying = last(Weighing::staying);
    OptionalInt leaving = last(Weighing::leaving);
    double stay = y(staying.orElse(0)) + 4;
    double leave = y(leaving.orElse(0)) + 4;
    if (staying.isPresent() && leaving.isPresent() && Math.abs(stay - leave) < LABEL_APART) {
      double middle = Math.clamp((stay + leave) / 2, TOP + LABEL_APART / 2, BASE);
      double half = stay <= leave ? -LABEL_APART / 2 : LABEL_APART / 2;
      stay = middle + half;
      leave = middle - half;
    }
    if (staying.isPresent()) {
      svg.text(RIGHT + 12, stay, "start", "strong", "to stay");
    }
    if (leaving.isPresent()) {
      svg.text(RIGHT + 12, leave, "start", "strong", "to leave");
    }
  }

  private OptionalInt last(Function<Weighing, OptionalInt> pull) {
    return weighings.reversed().stream()
        .map(entry -> pull.apply(entry.fact()))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private Chart.Table table() {
    List<List<String>> rows = new ArrayList<>();
    for (Entry<Weighing> entry : weighings) {
      rows.add(
          List.of(
              times.day(entry.began()),
              said(entry.fact().staying()),
              said(entry.fact().leaving()),
              said(entry.fact().year())));
    }
    return new Chart.Table(
        List.of("Day", "Pull to stay", "Pull to leave", "Could live a year like this"), rows);
  }

  private static String said(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() + " of 10" : "–";
  }

  private double x(int index) {
    Duration all = Duration.between(weighings.getFirst().began(), weighings.getLast().began());
    Duration until = Duration.between(weighings.getFirst().began(), weighings.get(index).began());
    double share = all.isZero() ? 0 : (double) until.toSeconds() / Math.max(1, all.toSeconds());
    return LEFT + 12 + share * (RIGHT - LEFT - 24);
  }

  private static double y(int number) {
    return BASE - number * (BASE - TOP) / 10;
  }
}
