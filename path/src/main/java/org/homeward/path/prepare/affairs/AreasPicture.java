package org.homeward.path.prepare.affairs;

import java.util.ArrayList;
import java.util.List;
import org.homeward.book.Entry;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// How far each part of the shared life has come: a dot for each thing, full where it is done.
final class AreasPicture {
  private static final double WIDTH = 340;
  private static final double LEFT = 152;
  private static final double ROW = 28;
  private static final double STEP = 17;
  private static final int DOTS_MOST = 11;

  private AreasPicture() {}

  /// @param affairs with one thing or more
  static Chart of(Affairs affairs) {
    List<List<String>> rows = new ArrayList<>();
    List<Area> used = affairs.all().stream().map(entry -> entry.fact().area()).distinct().toList();
    long done = affairs.all().stream().filter(entry -> entry.fact().isBehind()).count();
    int all = affairs.all().size();
    String sentence =
        done == 0
            ? (all == 1 ? "One thing is" : all + " things are")
                + " on the list. It need not be soon."
            : done + " of " + all + " done. It need not be all, or soon.";
    var svg = new Svg(WIDTH, used.size() * ROW + 6, sentence);
    for (int i = 0; i < used.size(); i++) {
      Area area = used.get(i);
      List<Affair> things =
          affairs.all().stream().map(Entry::fact).filter(each -> each.area() == area).toList();
      int full = (int) things.stream().filter(Affair::isBehind).count();
      double y = i * ROW + 16;
      svg.text(0, y + 5, "start", "", area.label());
      for (int dot = 0; dot < Math.min(DOTS_MOST, things.size()); dot++) {
        svg.circle(LEFT + dot * STEP, y, 6, dot < full ? "pine" : "open");
      }
      rows.add(
          List.of(area.label(), Integer.toString(full), Integer.toString(things.size() - full)));
    }
    return new Chart(
        "How far it is", sentence, svg, new Chart.Table(List.of("Part", "Done", "Open"), rows));
  }
}
