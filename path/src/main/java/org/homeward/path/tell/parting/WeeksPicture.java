package org.homeward.path.tell.parting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// A fade as steps going down, one for each week, and a ring where it has ended.
final class WeeksPicture {
  private static final double WIDTH = 340;
  private static final double BASE = 104;
  private static final double HEIGHT = 78;
  private static final int LABELS_MOST = 12;

  private static final double[] FALLING = {40, 31, 22, 14, 7};

  private WeeksPicture() {}

  /// A way in a few strokes, before there is a plan: less each week, or nothing from one day on.
  static Svg of(Way way) {
    var svg = new Svg(WIDTH / 2, 56, way.label() + ". " + way.hint());
    svg.line(0, 50, WIDTH / 2, 50, "line");
    for (int i = 0; i < FALLING.length; i++) {
      double height = way == Way.FADE ? FALLING[i] : i == 0 ? FALLING[0] : 0;
      svg.rect(2 + i * 26, 50 - height, 18, height, 4, "free-2");
    }
    return svg.circle(WIDTH / 2 - 12, 40, 5, "open");
  }

  /// @param weeks one or more
  static Chart of(List<PartingPlan.Week> weeks, Times times) {
    String sentence =
        "Week by week: from "
            + weeks.getFirst().budget()
            + " to "
            + weeks.getLast().budget()
            + " a week, then none.";
    var svg = new Svg(WIDTH, BASE + 24, sentence);
    double pitch = WIDTH / (weeks.size() + 1);
    double wide = Math.min(pitch - 4, 40);
    svg.line(0, BASE, WIDTH, BASE, "line");
    int most = weeks.getFirst().budget();
    List<List<String>> rows = new ArrayList<>();
    for (PartingPlan.Week week : weeks) {
      double middle = (week.number() - 0.5) * pitch;
      double height = Math.max(3, HEIGHT * week.budget() / most);
      boolean now = !times.today().isBefore(week.from()) && !times.today().isAfter(week.to());
      svg.rect(middle - wide / 2, BASE - height, wide, height, 4, now ? "pine" : "free-2");
      if (weeks.size() <= LABELS_MOST) {
        svg.text(middle, BASE - height - 6, "middle", "", Integer.toString(week.budget()));
      }
      rows.add(
          List.of(
              times.day(week.from()),
              Integer.toString(week.budget()),
              week.channels().stream().map(Channel::label).collect(Collectors.joining(", "))));
    }
    boolean ended = times.today().isAfter(weeks.getLast().to());
    svg.circle(WIDTH - 12, BASE - 11, 6, ended ? "pine" : "open");
    svg.text(WIDTH, BASE - 25, "end", ended ? "strong" : "", "none");
    svg.text((pitch - wide) / 2, BASE + 18, "start", "", times.day(weeks.getFirst().from()));
    svg.text(WIDTH, BASE + 18, "end", "", "to " + times.day(weeks.getLast().to()));
    return new Chart(
        "Less each week",
        sentence,
        svg,
        new Chart.Table(List.of("Week from", "Times", "By"), rows));
  }
}
