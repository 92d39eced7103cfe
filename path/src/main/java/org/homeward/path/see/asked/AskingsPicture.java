package org.homeward.path.see.asked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// The last answers as a row of circles: full where it was open, half where something was promised,
/// empty where it was closed.
final class AskingsPicture {
  private static final int SHOWN_MOST = 6;
  private static final int LEAST = 2;
  private static final double WIDTH = 340;
  private static final double RADIUS = 13;
  private static final double Y = 34;

  private AskingsPicture() {}

  /// The picture; empty until there are two answers.
  static Optional<Chart> of(List<Entry<Asking>> all, Times times) {
    List<Asking> answered =
        all.stream().map(Entry::fact).filter(asking -> asking.how().isPresent()).toList();
    if (answered.size() < LEAST) {
      return Optional.empty();
    }
    List<Asking> shown =
        answered.subList(Math.max(0, answered.size() - SHOWN_MOST), answered.size());
    String sentence =
        "Full is open, half is a promise, empty is closed. The newest is on the right.";
    var svg = new Svg(WIDTH, 84, sentence);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      Asking asking = shown.get(i);
      double x = WIDTH * (i + 0.5) / shown.size();
      asking
          .how()
          .ifPresent(how -> {
            svg.circle(x, Y, RADIUS, "open");
            switch (how) {
              case OPEN -> svg.circle(x, Y, RADIUS, "pine");
              case PROMISED -> svg.circle(x, Y, RADIUS * 0.55, "gold");
              case DISTANT, NOTHING, REFUSED -> {}
            }
            svg.text(x, Y + 34, "middle", "", how.shortly());
            rows.add(List.of(times.day(asking.on()), asking.question(), how.label()));
          });
    }
    return Optional.of(
        new Chart(
            "How it was answered",
            sentence,
            svg,
            new Chart.Table(List.of("Day", "What I asked", "How"), rows)));
  }
}
