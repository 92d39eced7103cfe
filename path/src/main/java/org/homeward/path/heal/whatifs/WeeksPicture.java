package org.homeward.path.heal.whatifs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// A bar for each week. No line is drawn through them and none goes on into the future.
final class WeeksPicture {
  private static final int WEEKS_SHOWN = 16;
  private static final double WIDTH = 340;
  private static final double TOP = 22;
  private static final double BASE = 130;

  private WeeksPicture() {}

  /// The picture; empty before the second week.
  static Optional<Chart> of(WhatIfs.Weeks weeks, Times times) {
    int size = weeks.counts().size();
    if (size < 2) {
      return Optional.empty();
    }
    int from = Math.max(0, size - WEEKS_SHOWN);
    List<Integer> shown = weeks.counts().subList(from, size);
    LocalDate first = weeks.first().plusWeeks(from);
    String sentence = sentence(weeks);
    var svg = new Svg(WIDTH, BASE + 26, sentence);
    double step = WIDTH / shown.size();
    double width = Math.min(34, step * 0.62);
    int most = Math.max(1, Collections.max(shown));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      int count = shown.get(i);
      boolean isOpen = i == shown.size() - 1;
      double height = count * (BASE - TOP) / most;
      double x = i * step + (step - width) / 2;
      svg.rect(x, BASE - height, width, height, 4, isOpen ? "open" : "pine");
      if (count > 0) {
        svg.text(x + width / 2, BASE - height - 6, "middle", "", Integer.toString(count));
      }
      String day = times.day(first.plusWeeks(i));
      rows.add(List.of(isOpen ? day + ", not over" : day, Integer.toString(count)));
    }
    svg.line(0, BASE, WIDTH, BASE, "line");
    svg.text(0, BASE + 20, "start", "", times.day(first));
    svg.text(WIDTH, BASE + 20, "end", "", "this week");
    return Optional.of(
        new Chart(
            "Week by week",
            sentence,
            svg,
            new Chart.Table(List.of("Week from", "Written down"), rows)));
  }

  private static String sentence(WhatIfs.Weeks weeks) {
    List<Integer> whole = weeks.whole();
    int half = Thinning.even(whole).size() / 2;
    String counts =
        "%d in %d weeks, then %d in the %d after."
            .formatted(Thinning.earlier(whole), half, Thinning.later(whole), half);
    return switch (Thinning.of(weeks)) {
      case TOO_EARLY ->
          "How many you wrote down. Not enough weeks yet to say how it moves"
              + (whole.isEmpty()
                  ? "."
                  : " (%d of %d)."
                      .formatted(
                          Math.min(whole.size(), Thinning.WEEKS_LEAST - 1), Thinning.WEEKS_LEAST));
      case UNCLEAR -> "No clear change so far: " + counts + " That is an answer too.";
      case FEWER -> "They have become fewer: " + counts;
      case MORE -> "They have become more: " + counts + " Some weeks stir things up.";
    };
  }
}
