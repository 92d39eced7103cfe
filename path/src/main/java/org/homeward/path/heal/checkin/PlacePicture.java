package org.homeward.path.heal.checkin;

import java.util.List;
import java.util.OptionalInt;
import org.homeward.web.chart.Svg;

/// Where an answer lies between its two ends, and where the one before it lay, on one line. It is
/// said in words beside it.
final class PlacePicture {
  private static final double WIDTH = 340;
  private static final double LEFT = 14;
  private static final double RIGHT = 326;
  private static final double LINE = 16;

  private PlacePicture() {}

  /// @param now the newest, from 0 to `most`
  /// @param before the one before it; empty where there is none
  /// @param most the upper end, more than 0
  /// @param bands the ranges, for a small mark where each begins; may be empty
  static Svg of(int now, OptionalInt before, int most, List<Instrument.Band> bands) {
    String earlier = before.isPresent() ? ", before it " + before.getAsInt() : "";
    var svg = new Svg(WIDTH, 40, now + earlier + ", on a line from 0 to " + most);
    svg.line(LEFT, LINE, RIGHT, LINE, "line");
    for (Instrument.Band band : bands) {
      if (band.from() > 0) {
        double x = x(band.from() - 0.5, most);
        svg.line(x, LINE - 5, x, LINE + 5, "line");
      }
    }
    before.ifPresent(then -> svg.circle(x(then, most), LINE, then == now ? 11 : 7, "open"));
    svg.circle(x(now, most), LINE, 7, "pine");
    svg.text(LEFT, 38, "middle", "", "0");
    return svg.text(RIGHT, 38, "middle", "", Integer.toString(most));
  }

  private static double x(double value, int most) {
    return LEFT + (RIGHT - LEFT) * value / most;
  }
}
