package org.homeward.path.tell.parting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// A fade as steps going down, one for each week.
final class WeeksPicture {
  private static final double WIDTH = 340;
  private static final double BASE = 104;
  private static final double HEIGHT = 78;
  private static final int LABELS_MOST = 12;

  private WeeksPicture() {}

  /// @param weeks one or more
  static Chart of(List<PartingPlan.Week> weeks, Times times) {
    String sentence =
        "Week by week: from "
            + weeks.getFirst().budget()
            + " to "
            + weeks.getLast().budget()
            + " a week, then none.";
    var svg = new Svg(WIDTH, BASE + 24, sentence);
    double pitch = WIDTH / weeks.size();
    int most = weeks.getFirst().budget();
    List<List<String>> rows = new ArrayList<>();
    for (PartingPlan.Week week : weeks) {
      double x = (week.number() - 1) * pitch;
      double height = Math.max(3, HEIGHT * week.budget() / most);
      boolean now = !times.today().isBefore(week.from()) && !times.today().isAfter(week.to());
      svg.rect(x + 2, BASE - height, Math.min(pitch - 4, 40), height, 4, now ? "pine" : "free-2");
      if (weeks.size() <= LABELS_MOST) {
        double middle = x + 2 + Math.min(pitch - 4, 40) / 2;
        svg.text(middle, BASE - height - 6, "middle", "", Integer.toString(week.budget()));
      }
      rows.add(
          List.of(
              times.day(week.from()),
              Integer.toString(week.budget()),
              week.channels().stream().map(Channel::label).collect(Collectors.joining(", "))));
    }
    svg.text(2, BASE + 18, "start", "", times.day(weeks.getFirst().from()));
    svg.text(WIDTH, BASE + 18, "end", "", times.day(weeks.getLast().to()));
    return new Chart(
        "Less each week",
        sentence,
        svg,
        new Chart.Table(List.of("Week from", "Times", "By"), rows));
  }
}
