package org.homeward.path.heal.self;

import java.util.ArrayList;
import java.util.List;
import org.homeward.book.Entry;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// Who holds the answer: a row for each, a circle for each place. Those of the person's own are
/// full, so that colour carries nothing alone.
final class MirrorsPicture {
  private static final double WIDTH = 340;
  private static final double LEFT = 166;
  private static final double ROW = 34;
  private static final double PITCH = 22;
  private static final int DRAWN_MOST = 8;

  private MirrorsPicture() {}

  /// @param mirrors one or more
  static Chart of(List<Entry<Mirror>> mirrors) {
    long own = count(mirrors, Mirror.Holder.MYSELF);
    String sentence = sentence(mirrors.size(), own);
    var svg = new Svg(WIDTH, Mirror.Holder.values().length * ROW + 8, sentence);
    List<List<String>> rows = new ArrayList<>();
    for (Mirror.Holder holder : Mirror.Holder.values()) {
      double y = 20 + holder.ordinal() * ROW;
      long count = count(mirrors, holder);
      svg.text(0, y + 4, "start", count > 0 ? "strong" : "", holder.label());
      for (int i = 0; i < Math.min(count, DRAWN_MOST); i++) {
        boolean full = holder == Mirror.Holder.MYSELF;
        svg.circle(LEFT + 10 + i * PITCH, y, full ? 8 : 7.3, full ? "pine" : "open");
      }
      rows.add(List.of(holder.label(), String.valueOf(count)));
    }
    return new Chart(
        "Who holds the answer", sentence, svg, new Chart.Table(List.of("Who", "Places"), rows));
  }

  static String sentence(int all, long own) {
    String places = all == 1 ? "One place" : all + " places";
    if (own == all) {
      return places + ", with yourself.";
    }
    return own == 0
        ? places + " so far, and others hold the answer there."
        : places + ", " + (own == 1 ? "one of them" : own + " of them") + " with yourself.";
  }

  private static long count(List<Entry<Mirror>> mirrors, Mirror.Holder holder) {
    return mirrors.stream().filter(mirror -> mirror.fact().holder() == holder).count();
  }
}
