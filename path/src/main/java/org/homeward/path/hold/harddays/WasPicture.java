package org.homeward.path.hold.harddays;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.book.Entry;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// How hard days were expected to be, and how hard they were.
final class WasPicture {
  private static final double WIDTH = 340;
  private static final double LEFT = 96;
  private static final double RIGHT = 326;
  private static final double ROW = 34;
  private static final int ROWS_MOST = 8;

  private WasPicture() {}

  /// @param afters the latest first
  /// @return empty where no day has a figure
  static Optional<Chart> of(List<Entry<HardDayAfter>> afters, Times times) {
    List<HardDayAfter> told =
        afters.stream()
            .map(Entry::fact)
            .filter(each -> each.felt().isPresent())
            .limit(ROWS_MOST)
            .toList();
    return told.isEmpty() ? Optional.empty() : Optional.of(draw(told, times));
  }

  private static Chart draw(List<HardDayAfter> told, Times times) {
    String sentence = sentence(told);
    double base = told.size() * ROW + 6;
    var svg = new Svg(WIDTH, base + 40, sentence);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      HardDayAfter one = told.get(i);
      double y = i * ROW + 18;
      svg.text(0, y + 5, "start", "", times.day(one.day()));
      svg.line(LEFT, y, RIGHT, y, "line");
      one.expected().ifPresent(expected -> svg.circle(x(expected), y, 8, "open"));
      one.felt().ifPresent(felt -> svg.circle(x(felt), y, 5.5, "pine"));
      rows.add(List.of(times.day(one.day()), figure(one.expected()), figure(one.felt())));
    }
    svg.text(LEFT, base + 12, "start", "", "0 easy");
    svg.text(RIGHT, base + 12, "end", "", "10 very hard");
    svg.circle(LEFT + 8, base + 28, 7, "open");
    svg.text(LEFT + 20, base + 33, "start", "", "expected");
    svg.circle(LEFT + 108, base + 28, 5.5, "pine");
    svg.text(LEFT + 120, base + 33, "start", "", "how it was");
    return new Chart(
        "How it was",
        sentence,
        svg,
        new Chart.Table(List.of("Day", "Expected", "How it was"), rows));
  }

  private static double x(int figure) {
    return LEFT + 8 + (RIGHT - LEFT - 16) * figure / 10.0;
  }

  private static String figure(OptionalInt figure) {
    return figure.isPresent() ? Integer.toString(figure.getAsInt()) : "–";
  }

  private static String sentence(List<HardDayAfter> told) {
    long both = 0;
    long easier = 0;
    for (HardDayAfter one : told) {
      if (one.expected().isPresent() && one.felt().isPresent()) {
        both++;
        easier += one.felt().getAsInt() < one.expected().getAsInt() ? 1 : 0;
      }
    }
    String days = told.size() == 1 ? "One day." : told.size() + " days.";
    return both == 0 ? days : days + " Easier than expected: " + easier + " of " + both + ".";
  }
}
