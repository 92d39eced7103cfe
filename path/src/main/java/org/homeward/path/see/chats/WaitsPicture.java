package org.homeward.path.see.chats;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.homeward.chats.outcome.Median;
import org.homeward.chats.outcome.Waits;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.PathData;
import org.homeward.web.chart.Svg;

/// How long each side takes to reply: the wait in the middle, by month.
final class WaitsPicture {
  private static final double WIDTH = 340;
  private static final double HEIGHT = 176;
  private static final double LEFT = 44;
  private static final double RIGHT = 300;
  private static final double TOP = 14;
  private static final double BOTTOM = 146;
  private static final double MOST_MINUTES = 480;
  private static final int REPLIES_LEAST = 5;

  private final Measured measured;
  private final List<YearMonth> months;

  WaitsPicture(Measured measured) {
    this.measured = measured;
    this.months = measured.results().months();
  }

  private Waits waits(Side side) {
    return measured.results().waits(side.number());
  }

  /// Without the hours of sleep, where those are known.
  private Median middle(Side side) {
    Waits waits = waits(side);
    return waits.awake().known() ? waits.awake() : waits.all();
  }

  boolean isKnown() {
    return middle(Side.ME).known() && middle(Side.THEM).known();
  }

  long count() {
    return middle(Side.ME).count() + middle(Side.THEM).count();
  }

  String sentence() {
    return "Half of your %s replies came within %s. Half of their %s came within %s."
        .formatted(
            Saying.number(middle(Side.ME).count()),
            Saying.wait(middle(Side.ME)),
            Saying.number(middle(Side.THEM).count()),
            Saying.wait(middle(Side.THEM)));
  }

  Chart chart() {
    String sentence = sentence();
    boolean asleep = waits(Side.ME).awake().known() || waits(Side.THEM).awake().known();
    String sleep = asleep ? " The hours in which each hardly ever writes are left out." : "";
    return new Chart("How long each waits", sentence + sleep, draw(sentence), table());
  }

  private Svg draw(String sentence) {
    var svg = new Svg(WIDTH, HEIGHT, sentence);
    double[] lines = {1, 10, 60, MOST_MINUTES};
    String[] names = {"1 min", "10 min", "1 hour", "8 hours"};
    for (int i = 0; i < lines.length; i++) {
      svg.line(LEFT + 4, y(lines[i]), RIGHT, y(lines[i]), "line");
      svg.text(LEFT - 2, y(lines[i]) + 4, "end", "small", names[i]);
    }
    side(svg, Side.ME, "pine-line", "strong mine", "you");
    side(svg, Side.THEM, "clay-line dashed", "strong theirs", "they");
    svg.text(LEFT + 4, HEIGHT - 6, "start", "small", Period.name(months.getFirst()));
    if (months.size() > 1) {
      svg.text(RIGHT, HEIGHT - 6, "end", "small", Period.name(months.getLast()));
    }
    return svg;
  }

  private static double y(double minutes) {
    double place = Math.log1p(Math.clamp(minutes, 0, MOST_MINUTES)) / Math.log1p(MOST_MINUTES);
    return BOTTOM - place * (BOTTOM - TOP);
  }

  private double x(int month) {
    return months.size() == 1
        ? (LEFT + RIGHT) / 2
        : LEFT + 8 + month * (RIGHT - LEFT - 8) / (months.size() - 1);
  }

  /// Months with too few messages are left out, and the line is broken there.
  private void side(Svg svg, Side side, String line, String label, String name) {
    SortedMap<YearMonth, Median> byMonth = waits(side).byMonth();
    var path = new PathData();
    boolean drawing = false;
    boolean any = false;
    double last = 0;
    for (int i = 0; i < months.size(); i++) {
      Median median = byMonth.getOrDefault(months.get(i), Median.NONE);
      boolean shown =
          median.count() >= REPLIES_LEAST
              && measured.results().enough(side.number(), months.get(i));
      if (shown) {
        last = y(median.minutes());
        if (drawing) {
          path.line(x(i), last);
        } else {
          path.move(x(i), last);
          svg.circle(x(i), last, 2.4, side == Side.ME ? "pine" : "clay");
        }
        any = true;
      }
      drawing = shown;
    }
    if (any) {
      svg.path(path, line);
    } else {
      last = y(middle(side).minutes());
      svg.circle((LEFT + RIGHT) / 2, last, 5, side == Side.ME ? "pine" : "clay");
    }
    svg.text(RIGHT + 6, last + labelShift(side), "start", label, name);
  }

  /// Keeps the two names apart where the two lines end together.
  private double labelShift(Side side) {
    return side == Side.ME ? 0 : 9;
  }

  private Chart.Table table() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("All together", Saying.wait(middle(Side.ME)), Saying.wait(middle(Side.THEM))));
    for (YearMonth month : months) {
      rows.add(List.of(Period.name(month), cell(Side.ME, month), cell(Side.THEM, month)));
    }
    return new Chart.Table(List.of("Month", "You", "They"), rows);
  }

  private String cell(Side side, YearMonth month) {
    Median median = waits(side).byMonth().getOrDefault(month, Median.NONE);
    boolean shown =
        median.count() >= REPLIES_LEAST && measured.results().enough(side.number(), month);
    return shown ? Saying.wait(median) : "too few";
  }
}
