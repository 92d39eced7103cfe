package org.homeward.path.see.chats;

import java.util.ArrayList;
import java.util.List;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// The hours of the day in which each side writes.
final class HoursPicture {
  private static final double WIDTH = 340;
  private static final double HEIGHT = 156;
  private static final double MIDDLE = 66;
  private static final double BAR = 54;
  private static final double STEP = WIDTH / 24;

  private final Measured measured;

  HoursPicture(Measured measured) {
    this.measured = measured;
  }

  private List<Long> hours(Side side) {
    return measured.results().waits(side.number()).messagesByHour();
  }

  private int fullest(Side side) {
    List<Long> hours = hours(side);
    int most = 0;
    for (int hour = 1; hour < hours.size(); hour++) {
      most = hours.get(hour) > hours.get(most) ? hour : most;
    }
    return most;
  }

  String sentence() {
    return "You wrote most between %d and %d o’clock, they between %d and %d."
        .formatted(
            fullest(Side.ME),
            (fullest(Side.ME) + 1) % 24,
            fullest(Side.THEM),
            (fullest(Side.THEM) + 1) % 24);
  }

  Chart chart() {
    return new Chart("The hours", sentence(), draw(), table());
  }

  private Svg draw() {
    var svg = new Svg(WIDTH, HEIGHT, sentence());
    long most = 1;
    for (int hour = 0; hour < 24; hour++) {
      most = Math.max(most, Math.max(hours(Side.ME).get(hour), hours(Side.THEM).get(hour)));
    }
    for (int hour = 0; hour < 24; hour++) {
      double mine = BAR * hours(Side.ME).get(hour) / most;
      double theirs = BAR * hours(Side.THEM).get(hour) / most;
      svg.rect(hour * STEP + 1.5, MIDDLE - 1 - mine, STEP - 3, mine, 2, "pine");
      svg.rect(hour * STEP + 1.5, MIDDLE + 1, STEP - 3, theirs, 2, "clay");
    }
    svg.text(0, 12, "start", "strong mine", "you");
    svg.text(0, 130, "start", "strong theirs", "they");
    for (int hour = 6; hour < 24; hour += 6) {
      svg.text(hour * STEP, HEIGHT - 4, "middle", "small", hour + ":00");
    }
    return svg;
  }

  private Chart.Table table() {
    List<List<String>> rows = new ArrayList<>();
    for (int hour = 0; hour < 24; hour++) {
      rows.add(
          List.of(
              hour + ":00",
              Saying.number(hours(Side.ME).get(hour)),
              Saying.number(hours(Side.THEM).get(hour))));
    }
    return new Chart.Table(List.of("From", "You", "They"), rows);
  }
}
