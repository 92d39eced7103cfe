package org.homeward.path.see.balance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.PathData;
import org.homeward.web.chart.Svg;

/// What was placed, as bars from the middle: to the left the person, to the right the other one. A
/// ring is where it was placed the time before, a diamond what the messages measure.
///
/// @param now the placing to draw
/// @param before the one before; empty where there is none
/// @param measured what messages know of the things placed
/// @param name the word for the other one
record TiltPicture(
    Placing now, Optional<Placing> before, Map<Thing, Measured> measured, String name) {
  private static final double WIDTH = 340;
  private static final double MIDDLE = WIDTH / 2;
  private static final double STEP = 76;
  private static final double ROW = 50;
  private static final double TOP = 26;

  /// Leaves out what was measured of things that are not placed: nobody is told before they said.
  TiltPicture {
    Map<Thing, Measured> shown = new EnumMap<>(Thing.class);
    shown.putAll(measured);
    shown.keySet().retainAll(now.places().keySet());
    measured = shown;
  }

  /// The picture; empty where nothing is placed.
  Optional<Chart> chart() {
    List<Placing.Placed> placed = now.placed();
    if (placed.isEmpty()) {
      return Optional.empty();
    }
    String sentence = now.tilt().sentence(name) + key();
    var svg = new Svg(WIDTH, TOP + placed.size() * ROW, sentence);
    svg.text(0, 14, "start", "strong", "you");
    svg.text(WIDTH, 14, "end", "strong", name);
    svg.line(MIDDLE, 8, MIDDLE, TOP + placed.size() * ROW - 6, "line");
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      draw(svg, placed.get(i), TOP + i * ROW);
      rows.add(row(placed.get(i)));
    }
    var columns = List.of("What", "Now", "The time before", "In the messages");
    return Optional.of(new Chart("Between you two", sentence, svg, new Chart.Table(columns, rows)));
  }

  private String key() {
    String ring = before.isPresent() ? " A ring is the time before." : "";
    return ring + (measured.isEmpty() ? "" : " A diamond is what the messages show.");
  }

  private void draw(Svg svg, Placing.Placed placed, double top) {
    double y = top + 30;
    svg.text(MIDDLE, top + 14, "middle", "onbar", placed.label());
    double x = MIDDLE + placed.place().steps() * STEP;
    switch (placed.place()) {
      case ME, MORE_ME -> svg.rect(x, y - 7, MIDDLE - x, 14, 4, "pine");
      case EVEN -> svg.circle(MIDDLE, y, 7, "pine");
      case MORE_THEM, THEM -> svg.rect(MIDDLE, y - 7, x - MIDDLE, 14, 4, "clay");
    }
    earlier(placed).ifPresent(place -> svg.circle(MIDDLE + place.steps() * STEP, y, 9, "wasat"));
    measured(placed)
        .ifPresent(figure -> {
          double at = MIDDLE + (0.5 - figure.mine()) * 2 * 2 * STEP;
          svg.path(
              new PathData()
                  .move(at, y - 10)
                  .line(at + 8, y)
                  .line(at, y + 10)
                  .line(at - 8, y)
                  .close(),
              "measured");
        });
  }

  private List<String> row(Placing.Placed placed) {
    return List.of(
        placed.label(),
        placed.place().label(),
        earlier(placed).map(Place::label).orElse("not placed"),
        measured(placed)
            .map(figure -> Math.round(figure.mine() * 100) + " of 100 from you")
            .orElse("not measured"));
  }

  private Optional<Place> earlier(Placing.Placed placed) {
    return before.flatMap(time ->
        time.placed().stream()
            .filter(each -> each.thing().equals(placed.thing()))
            .filter(each -> each.label().equals(placed.label()))
            .map(Placing.Placed::place)
            .findFirst());
  }

  private Optional<Measured> measured(Placing.Placed placed) {
    return placed.thing().map(measured::get);
  }
}
