package org.homeward.path.see.love;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// The two loves as two bars, one above the other, each with a ring where it was the time before.
final class BothWaysPicture {
  private static final double WIDTH = 340;
  private static final double ROW = 62;
  private static final double LEFT = 4;
  private static final double FULL = 300;

  private BothWaysPicture() {}

  /// The picture; empty where neither was answered.
  static Optional<Chart> of(BothWays now, Optional<BothWays> before, String them) {
    return drawn(now, before, "you", them, "From 0 to 10, as you said it.");
  }

  /// The same in the person's own voice, for paper.
  static Optional<Chart> onPaper(BothWays now, Optional<BothWays> before, String them) {
    return drawn(now, before, "me", them, "From 0 to 10.");
  }

  private static Optional<Chart> drawn(
      BothWays now, Optional<BothWays> before, String self, String them, String begin) {
    if (now.mine().isEmpty() && now.theirs().isEmpty()) {
      return Optional.empty();
    }
    OptionalInt mineBefore = before.map(BothWays::mine).orElse(OptionalInt.empty());
    OptionalInt theirsBefore = before.map(BothWays::theirs).orElse(OptionalInt.empty());
    boolean ring = mineBefore.isPresent() || theirsBefore.isPresent();
    String sentence = begin + (ring ? " A ring is the time before." : "");
    var svg = new Svg(WIDTH, 2 * ROW, sentence);
    List<List<String>> rows = new ArrayList<>();
    rows.add(draw(svg, 0, "From " + self + " to " + them, "pine", now.mine(), mineBefore));
    String back = "From " + them + " to " + self + ", in what they do";
    rows.add(draw(svg, ROW, back, "clay", now.theirs(), theirsBefore));
    return Optional.of(
        new Chart(
            "Both ways",
            sentence,
            svg,
            new Chart.Table(List.of("Which way", "Now", "The time before"), rows)));
  }

  private static List<String> draw(
      Svg svg, double top, String label, String style, OptionalInt now, OptionalInt before) {
    double y = top + 36;
    svg.text(0, top + 16, "start", "strong", label);
    svg.line(LEFT, y, LEFT + FULL, y, "line");
    now.ifPresent(value -> {
      svg.rect(LEFT, y - 9, Math.max(3, FULL * value / 10), 18, 4, style);
      svg.text(WIDTH, y + 5, "end", "strong", String.valueOf(value));
    });
    before.ifPresent(value -> svg.circle(LEFT + FULL * value / 10, y, 9, "wasat"));
    return List.of(label, said(now), said(before));
  }

  private static String said(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() + " of 10" : "left open";
  }
}
