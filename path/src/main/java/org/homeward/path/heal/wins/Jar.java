package org.homeward.path.heal.wins;

import java.util.SplittableRandom;
import org.homeward.web.chart.PathData;
import org.homeward.web.chart.Svg;

/// The jar as a picture: a pebble for each win, in rows from the ground. The same wins always lie
/// the same way.
///
/// @param wins how many there are, 0 or more
record Jar(int wins) {
  /// What the jar holds; the others are named in words.
  static final int PEBBLES_MOST = 52;

  private static final double WIDTH = 260;
  private static final double HEIGHT = 270;
  private static final double LEFT = 52;
  private static final double RIGHT = 208;
  private static final double GROUND = 250;
  private static final double ROW = 19;
  private static final int WIDE = 7;
  private static final String[] COLOURS = {"pine", "clay", "gold", "sky", "stone"};

  /// What the picture says.
  String sentence() {
    if (wins == 0) {
      return "The jar is empty. It waits.";
    }
    if (wins > PEBBLES_MOST) {
      return PEBBLES_MOST + " pebbles, and " + (wins - PEBBLES_MOST) + " more under them.";
    }
    return wins == 1 ? "One pebble, one small win." : wins + " pebbles, one for each small win.";
  }

  Svg picture() {
    var svg = new Svg(WIDTH, HEIGHT, "A jar. " + sentence());
    svg.path(glass(), "glass");
    var random = new SplittableRandom(7);
    for (int i = 0; i < Math.min(wins, PEBBLES_MOST); i++) {
      pebble(svg, i, random);
    }
    svg.rect(66, 16, 128, 16, 7, "lid");
    svg.path(new PathData().move(70, 84).curve(62, 110, 62, 160, 66, 190), "shine");
    return svg;
  }

  /// Rows of seven and six by turns, each lying in the hollows of the one below.
  private static void pebble(Svg svg, int number, SplittableRandom random) {
    int pair = number / (2 * WIDE - 1);
    int inPair = number % (2 * WIDE - 1);
    boolean narrow = inPair >= WIDE;
    int row = 2 * pair + (narrow ? 1 : 0);
    int place = narrow ? inPair - WIDE : inPair;
    double step = (RIGHT - LEFT) / WIDE;
    double x = LEFT + step * (place + (narrow ? 1 : 0.5)) + random.nextDouble(-1.5, 1.5);
    double y = GROUND - 12 - row * ROW + random.nextDouble(-1.5, 1.5);
    double wide = 10.2 + random.nextDouble(-0.8, 0.9);
    double high = 8.2 + random.nextDouble(-0.9, 1);
    svg.path(stone(x, y, wide, high), "pebble " + COLOURS[random.nextInt(COLOURS.length)]);
  }

  /// A rounded stone around a middle, a little flatter below.
  private static PathData stone(double x, double y, double wide, double high) {
    double bend = 0.58;
    return new PathData()
        .move(x - wide, y)
        .curve(x - wide, y - high * bend, x - wide * bend, y - high, x, y - high)
        .curve(x + wide * bend, y - high, x + wide, y - high * bend, x + wide, y)
        .curve(x + wide, y + high * bend, x + wide * bend, y + high * 0.9, x, y + high * 0.9)
        .curve(x - wide * bend, y + high * 0.9, x - wide, y + high * bend, x - wide, y)
        .close();
  }

  private static PathData glass() {
    return new PathData()
        .move(76, 32)
        .curve(76, 52, 44, 52, 44, 84)
        .line(44, 232)
        .curve(44, 252, 52, 258, 70, 258)
        .line(190, 258)
        .curve(208, 258, 216, 252, 216, 232)
        .line(216, 84)
        .curve(216, 52, 184, 52, 184, 32);
  }
}
