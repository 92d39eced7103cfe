package org.homeward.path.companions.today;

import org.homeward.path.practice.Stage;
import org.homeward.web.chart.PathData;
import org.homeward.web.chart.Svg;

/// The path as a winding line, with a dot where the person is.
///
/// @param stage where they are
public record WhereOnPath(Stage stage) {
  private static final int STAGES = 7;
  private static final double WIDTH = 340;
  private static final double LEFT = 16;
  private static final double STEP = (WIDTH - 2 * LEFT) / (STAGES - 1);

  /// What the line says, in words.
  public String sentence() {
    return "Around “"
        + stage.title()
        + "”, part "
        + stage.place()
        + " of "
        + STAGES
        + ". People go back and forth on it.";
  }

  /// The line.
  public Svg picture() {
    int here = stage.place() - 1;
    var svg = new Svg(WIDTH, 92, sentence());
    svg.path(along(STAGES - 1), "road");
    if (here > 0) {
      svg.path(along(here), "road walked");
    }
    svg.circle(x(here), y(here), 10, "pine");
    svg.circle(x(here), y(here), 17, "halo");
    label(svg, 0, "see");
    if (here > 0 && here < STAGES - 1) {
      label(svg, here, stage.name().toLowerCase(java.util.Locale.ROOT));
    }
    label(svg, STAGES - 1, "free");
    return svg;
  }

  private static void label(Svg svg, int place, String text) {
    String anchor = place == 0 ? "start" : place == STAGES - 1 ? "end" : "middle";
    double x = place == 0 ? 4 : place == STAGES - 1 ? WIDTH - 4 : x(place);
    svg.text(x, y(place) + (y(place) > 46 ? 34 : 36), anchor, "", text);
  }

  private static PathData along(int last) {
    var data = new PathData().move(x(0), y(0));
    for (int i = 1; i <= last; i++) {
      double middle = (x(i - 1) + x(i)) / 2;
      data.curve(middle, y(i - 1), middle, y(i), x(i), y(i));
    }
    return data;
  }

  private static double x(int place) {
    return LEFT + place * STEP;
  }

  private static double y(int place) {
    double[] heights = {54, 34, 52, 30, 46, 50, 22};
    return heights[place];
  }
}
