package org.homeward.path.decide.weigh;

import java.util.ArrayList;
import java.util.List;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// Both lists beside each other: a bar for each line, as long as it weighs. What the person calls
/// fear, habit or the years is only outlined. Nothing is added up.
final class SidesPicture {
  private static final double WIDTH = 340;
  private static final double MIDDLE = WIDTH / 2;
  private static final double LONGEST = 150;
  private static final double ROW = 42;
  private static final double TOP = 26;
  private static final int LETTERS_MOST = 21;

  private SidesPicture() {}

  static Chart of(BothSides sides) {
    int deep = Math.max(sides.on(Side.STAYING).size(), sides.on(Side.LEAVING).size());
    String sentence =
        "Each bar is one line, as long as it weighs."
            + (sides.lines().stream().anyMatch(BothSides.Line::canBeSetAside)
                ? " The open ones are what you called fear, habit or the years."
                : "");
    var svg = new Svg(WIDTH, TOP + deep * ROW + 6, sentence);
    svg.line(MIDDLE, 4, MIDDLE, TOP + deep * ROW, "line");
    List<List<String>> rows = new ArrayList<>();
    for (Side side : Side.values()) {
      boolean left = side == Side.STAYING;
      svg.text(left ? MIDDLE - 10 : MIDDLE + 10, 14, left ? "end" : "start", "", side.label());
      List<BothSides.Line> lines = sides.on(side);
      for (int i = 0; i < lines.size(); i++) {
        draw(svg, lines.get(i), left, TOP + i * ROW);
        rows.add(row(lines.get(i)));
      }
    }
    return new Chart(
        "Both sides",
        sentence,
        svg,
        new Chart.Table(List.of("Line", "List", "Weight", "What it is"), rows));
  }

  private static void draw(Svg svg, BothSides.Line line, boolean left, double y) {
    double length = Math.max(3, line.weight().orElse(0) * LONGEST / WeighLine.WEIGHT_MOST);
    double start = left ? MIDDLE - 8 - length : MIDDLE + 8;
    String full = line.side() == Side.STAYING ? "gold" : "pine";
    svg.text(
        left ? MIDDLE - 10 : MIDDLE + 10,
        y + 14,
        left ? "end" : "start",
        "named",
        shortened(line.entry().fact().text()));
    boolean open = line.canBeSetAside() || line.weight().isEmpty();
    svg.rect(start, y + 20, length, 12, 6, open ? "hollow-" + full : full);
  }

  private static String shortened(String text) {
    String line = text.lines().findFirst().orElse("");
    return line.codePointCount(0, line.length()) <= LETTERS_MOST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LETTERS_MOST - 1)).strip() + "…";
  }

  private static List<String> row(BothSides.Line line) {
    return List.of(
        line.entry().fact().text(),
        line.side().label(),
        line.weight().isPresent() ? line.weight().getAsInt() + " of 10" : "not weighed",
        line.entry().fact().root().map(Root::label).orElse("–"));
  }
}
