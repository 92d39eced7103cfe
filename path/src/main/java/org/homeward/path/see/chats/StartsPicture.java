package org.homeward.path.see.chats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homeward.chats.measure.Figure;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// Who starts: one bar in two parts, and the same with other lengths of silence.
final class StartsPicture {
  private static final double WIDTH = 340;
  private static final double HEIGHT = 40;
  private static final double GAP = 4;
  private static final double LABEL_LEAST = 74;
  private static final List<Figure> CHOICES =
      List.of(
          Figure.INITIATIONS_1_HOUR,
          Figure.INITIATIONS_4_HOURS,
          Figure.INITIATIONS_6_HOURS,
          Figure.INITIATIONS_8_HOURS,
          Figure.INITIATIONS_OVERNIGHT);

  private final Measured measured;

  StartsPicture(Measured measured) {
    this.measured = measured;
  }

  private long mine(Figure figure) {
    return measured.count(figure, Side.ME);
  }

  private long both(Figure figure) {
    return mine(figure) + measured.count(figure, Side.THEM);
  }

  private long share(Figure figure) {
    return Saying.ofHundred(mine(figure), both(figure));
  }

  long count() {
    return both(Figure.INITIATIONS);
  }

  String sentence() {
    return "You started %s of %s conversations: %d of 100. They started %d of 100."
        .formatted(
            Saying.number(mine(Figure.INITIATIONS)),
            Saying.number(count()),
            share(Figure.INITIATIONS),
            100 - share(Figure.INITIATIONS));
  }

  Chart chart() {
    String others =
        " After 4 hours of silence: you %d. For the first message of a day: you %d."
            .formatted(share(Figure.INITIATIONS_4_HOURS), share(Figure.INITIATIONS_OVERNIGHT));
    return new Chart("Who starts", sentence() + others, draw(), table());
  }

  private Svg draw() {
    var svg = new Svg(WIDTH, HEIGHT, sentence());
    double mine = (WIDTH - GAP) * share(Figure.INITIATIONS) / 100.0;
    double theirs = WIDTH - GAP - mine;
    svg.rect(0, 0, mine, HEIGHT, Math.min(12, mine / 2), "pine");
    svg.rect(mine + GAP, 0, theirs, HEIGHT, Math.min(12, theirs / 2), "clay");
    long share = share(Figure.INITIATIONS);
    if (mine > LABEL_LEAST) {
      svg.text(14, 25, "start", "on", "you " + share + " of 100");
    }
    if (theirs > LABEL_LEAST) {
      svg.text(WIDTH - 14, 25, "end", "on", "they " + (100 - share));
    }
    return svg;
  }

  private Chart.Table table() {
    List<List<String>> rows = new ArrayList<>();
    for (Figure figure : CHOICES) {
      String title = figure.title();
      String silence = title.substring(title.lastIndexOf(',') + 1).strip();
      rows.add(
          List.of(
              silence.substring(0, 1).toUpperCase(Locale.ENGLISH) + silence.substring(1),
              Saying.number(mine(figure)),
              Saying.number(measured.count(figure, Side.THEM)),
              share(figure) + " of 100"));
    }
    return new Chart.Table(List.of("After a silence of", "You", "They", "You, of 100"), rows);
  }
}
