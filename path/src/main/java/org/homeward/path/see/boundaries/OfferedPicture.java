package org.homeward.path.see.boundaries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// What is on offer beside what is needed: the outline is all of it, the filling how far it is so.
final class OfferedPicture {
  private static final double WIDTH = 340;
  private static final double ROW = 58;
  private static final double BAR = 16;
  private static final int LABEL_MAX = 26;

  private OfferedPicture() {}

  /// The picture; empty where nobody said how much is there.
  static Optional<Chart> of(Boundaries boundaries, LocalDate today) {
    List<Boundary> shown =
        boundaries.all().stream()
            .map(held -> held.boundary().fact())
            .filter(each -> each.share().isPresent())
            .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    String sentence =
        "The outline is what you need. The filling is how far it is like that, as you said it.";
    var svg = new Svg(WIDTH, shown.size() * ROW, sentence);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      Boundary each = shown.get(i);
      int share = each.share().orElse(0);
      double top = i * ROW;
      svg.text(0, top + 16, "start", "strong", shortened(each.text()));
      svg.rect(1, top + 24, WIDTH - 2, BAR, 5, "open");
      svg.rect(1, top + 24, (WIDTH - 2) * share / 10, BAR, 5, "pine");
      svg.text(WIDTH, top + 16, "end", "", each.howLong(today));
      rows.add(
          List.of(
              each.text(),
              share + " of 10",
              each.since().isPresent() ? each.howLong(today) : "not said"));
    }
    var columns = List.of("What", "Like that now", "For how long");
    return Optional.of(
        new Chart("On offer, beside needed", sentence, svg, new Chart.Table(columns, rows)));
  }

  private static String shortened(String text) {
    String line = text.replace('\n', ' ');
    boolean fits = line.codePointCount(0, line.length()) <= LABEL_MAX;
    return fits ? line : line.substring(0, line.offsetByCodePoints(0, LABEL_MAX - 1)) + "…";
  }
}
