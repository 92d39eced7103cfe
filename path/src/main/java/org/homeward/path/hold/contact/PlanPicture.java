package org.homeward.path.hold.contact;

import java.util.ArrayList;
import java.util.List;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// The weeks of a fade: the open step is what the week allows, the full one what was in it.
final class PlanPicture {
  private static final double WIDTH = 340;
  private static final double BASE = 112;
  private static final double HEIGHT = 84;
  private static final double STEP_MOST = 40;

  private PlanPicture() {}

  static Chart of(PlanHeld held, Times times) {
    String sentence =
        held.said(times.today()) + " The open step is what a week allows, the full one what was.";
    var svg = new Svg(WIDTH, BASE + 22, sentence);
    double pitch = WIDTH / held.weeks().size();
    int most = 1;
    for (PlanHeld.Held week : held.weeks()) {
      most = Math.max(most, Math.max(week.week().budget(), week.times()));
    }
    List<List<String>> rows = new ArrayList<>();
    for (PlanHeld.Held week : held.weeks()) {
      double x = (week.week().number() - 1) * pitch + 2;
      double width = Math.min(pitch - 4, STEP_MOST);
      double allowed = HEIGHT * week.week().budget() / most;
      double was = HEIGHT * week.times() / most;
      svg.rect(x, BASE - allowed, width, allowed, 4, "open");
      if (week.times() > 0) {
        svg.rect(x + 4, BASE - was, width - 8, was, 3, "free-3");
      }
      boolean begun = !week.week().from().isAfter(times.today());
      rows.add(
          List.of(
              times.day(week.week().from()),
              Integer.toString(week.week().budget()),
              begun ? Integer.toString(week.times()) : "–"));
    }
    svg.line(0, BASE, WIDTH, BASE, "line");
    svg.text(2, BASE + 17, "start", "", times.day(held.weeks().getFirst().week().from()));
    svg.text(WIDTH, BASE + 17, "end", "", times.day(held.weeks().getLast().week().to()));
    return new Chart(
        "Your plan, week by week",
        sentence,
        svg,
        new Chart.Table(List.of("Week from", "Allowed", "Was"), rows));
  }
}
