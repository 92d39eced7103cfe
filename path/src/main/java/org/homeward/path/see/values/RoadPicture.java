package org.homeward.path.see.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// Each wish as two dots: the further apart they stand, the further apart the two wishes lie.
final class RoadPicture {
  private static final double WIDTH = 340;
  private static final double MIDDLE = WIDTH / 2;
  private static final double ROW = 54;
  private static final double DOT = 8;
  private static final double STEP = 38;

  private RoadPicture() {}

  /// The picture; empty where no distance is said.
  static Optional<Chart> of(Road road, String them) {
    return drawn(road, road.sentence() + " The round dot is you, the square one is " + them + ".");
  }

  /// The same in the person's own voice, for paper.
  static Optional<Chart> onPaper(Road road, String them) {
    return drawn(road, "The round dot is me, the square one is " + them + ".");
  }

  private static Optional<Chart> drawn(Road road, String sentence) {
    List<Wish> placed =
        road.wishes().stream().map(Entry::fact).filter(wish -> wish.gap().isPresent()).toList();
    if (placed.isEmpty()) {
      return Optional.empty();
    }
    var svg = new Svg(WIDTH, placed.size() * ROW, sentence);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      Wish wish = placed.get(i);
      Gap gap = wish.gap().orElse(Gap.SAME);
      draw(svg, wish, gap, i * ROW);
      rows.add(List.of(wish.title(), gap.label(), wish.core() ? "yes" : "no"));
    }
    var columns = List.of("What about", "How far apart", "I could not live without it");
    return Optional.of(new Chart("How far apart", sentence, svg, new Chart.Table(columns, rows)));
  }

  private static void draw(Svg svg, Wish wish, Gap gap, double top) {
    double y = top + 36;
    double half = DOT + 1 + gap.ordinal() * STEP;
    svg.text(MIDDLE, top + 16, "middle", wish.core() ? "strong" : "", wish.title());
    svg.line(MIDDLE - half, y, MIDDLE + half, y, "line");
    svg.circle(MIDDLE - half, y, DOT, "pine");
    svg.rect(MIDDLE + half - DOT, y - DOT, 2 * DOT, 2 * DOT, 3, "clay");
  }
}
