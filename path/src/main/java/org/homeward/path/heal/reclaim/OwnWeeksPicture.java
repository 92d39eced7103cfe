package org.homeward.path.heal.reclaim;

import java.util.ArrayList;
import java.util.List;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// Weeks from left to right, each with an open bar for what was planned and a full one for what was
/// lived.
final class OwnWeeksPicture {
  /// So many weeks are drawn at most.
  static final int WEEKS_MOST = 8;

  private static final double WIDTH = 340;
  private static final double LEFT = 8;
  private static final double TOP = 22;
  private static final double BASE = 128;
  private static final double BAR = 13;
  private static final int HOURS_LEAST = 120;

  private OwnWeeksPicture() {}

  /// @param weeks oldest first, one or more, the last one this week
  static Chart of(List<OwnTime.Week> weeks, Times times) {
    String sentence = sentence(weeks.getLast());
    var svg = new Svg(WIDTH, BASE + 50, sentence);
    int most = HOURS_LEAST;
    for (OwnTime.Week week : weeks) {
      most = Math.max(most, Math.max(week.planned(), week.lived()));
    }
    double pitch = (WIDTH - 2 * LEFT) / Math.max(4, weeks.size());
    List<List<String>> rows = new ArrayList<>();
    svg.line(LEFT, BASE, WIDTH - LEFT, BASE, "line");
    for (int i = 0; i < weeks.size(); i++) {
      OwnTime.Week week = weeks.get(i);
      double middle = LEFT + (i + 0.5) * pitch;
      bar(svg, middle - BAR - 1, week.planned(), most, "open");
      bar(svg, middle + 1, week.lived(), most, "pine");
      boolean last = i == weeks.size() - 1;
      boolean named = last || weeks.size() <= 4 || (weeks.size() - 1 - i) % 2 == 0;
      if (named) {
        String name =
            last ? "this week" : times.day(week.monday()).replaceAll("(\\w{3})\\w+", "$1");
        boolean atEdge = last && weeks.size() > 4;
        svg.text(
            atEdge ? WIDTH - LEFT : middle,
            BASE + 18,
            atEdge ? "end" : "middle",
            last ? "strong" : "",
            name);
      }
      rows.add(List.of(times.day(week.monday()), said(week.planned()), said(week.lived())));
    }
    svg.rect(LEFT, BASE + 32, 12, 12, 3, "open");
    svg.text(LEFT + 18, BASE + 43, "start", "", "planned");
    svg.rect(LEFT + 84, BASE + 32, 12, 12, 3, "pine");
    svg.text(LEFT + 102, BASE + 43, "start", "", "lived");
    return new Chart(
        "Hours of my own",
        sentence,
        svg,
        new Chart.Table(List.of("Week of", "Planned", "Lived"), rows));
  }

  static String sentence(OwnTime.Week week) {
    if (week.planned() == 0 && week.lived() == 0) {
      return "Nothing is planned this week. That is fine, too.";
    }
    if (week.lived() == 0) {
      return "This week: " + Amount.words(week.planned()) + " planned. The week is open.";
    }
    return week.planned() == 0
        ? "This week: " + Amount.words(week.lived()) + " lived, without a plan."
        : "This week: %s planned, %s lived."
            .formatted(Amount.words(week.planned()), Amount.words(week.lived()));
  }

  private static void bar(Svg svg, double x, int minutes, int most, String style) {
    if (minutes == 0) {
      return;
    }
    double height = Math.max(4, (BASE - TOP) * minutes / most);
    svg.rect(x, BASE - height, BAR, height, 3, style);
    svg.text(x + BAR / 2, BASE - height - 5, "middle", "hours", Amount.hours(minutes));
  }

  private static String said(int minutes) {
    return minutes == 0 ? "–" : Amount.words(minutes);
  }
}
