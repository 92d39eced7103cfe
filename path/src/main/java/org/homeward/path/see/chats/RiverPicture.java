package org.homeward.path.see.chats;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.homeward.chats.measure.Figure;
import org.homeward.chats.outcome.Silence;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.PathData;
import org.homeward.web.chart.Svg;

/// The months as a river: one bank for each side, as wide as what was written.
final class RiverPicture {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 270;
  private static final double MIDDLE = 130;
  private static final double BANK = 100;
  private static final int LABELLED = 3;
  private static final double LABEL_ROOM = 130;
  private static final int YEAR = 12;
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

  private final Measured measured;
  private final List<YearMonth> months;

  RiverPicture(Measured measured) {
    this.measured = measured;
    this.months = measured.results().months();
  }

  Chart chart() {
    String sentence = sentence();
    return new Chart("Both sides, month by month", sentence, draw(sentence), table());
  }

  private long count(Side side, YearMonth month) {
    return measured.results().count(Figure.MESSAGES, side.number(), month);
  }

  String sentence() {
    long mine = measured.count(Figure.MESSAGES, Side.ME);
    long theirs = measured.count(Figure.MESSAGES, Side.THEM);
    String both =
        "You wrote %s, they wrote %s.".formatted(Saying.messages(mine), Saying.number(theirs));
    if (months.size() < 3) {
      return both;
    }
    long more =
        months.stream().filter(each -> count(Side.ME, each) > count(Side.THEM, each)).count();
    long less =
        months.stream().filter(each -> count(Side.ME, each) < count(Side.THEM, each)).count();
    String whose =
        " You wrote more in %d of %d months, they in %d.".formatted(more, months.size(), less);
    return both + whose + lastYear();
  }

  private String lastYear() {
    if (months.size() <= YEAR) {
      return "";
    }
    List<YearMonth> year = months.subList(months.size() - YEAR, months.size());
    long mine = year.stream().mapToLong(each -> count(Side.ME, each)).sum();
    long theirs = year.stream().mapToLong(each -> count(Side.THEM, each)).sum();
    return " In the last twelve months: you %s, they %s."
        .formatted(Saying.number(mine), Saying.number(theirs));
  }

  private Svg draw(String sentence) {
    var svg = new Svg(WIDTH, HEIGHT, sentence);
    long most =
        Math.max(
            1,
            months.stream()
                .mapToLong(each -> Math.max(count(Side.ME, each), count(Side.THEM, each)))
                .max()
                .orElse(1));
    svg.path(bank(Side.ME, -BANK / most), "pine bank");
    svg.path(bank(Side.THEM, BANK / most), "clay bank");
    svg.line(0, MIDDLE, WIDTH, MIDDLE, "water");
    silences(svg);
    svg.text(0, 14, "start", "strong mine", "you");
    svg.text(0, HEIGHT - 32, "start", "strong theirs", "they");
    svg.text(0, HEIGHT - 4, "start", "", SHORT.format(months.getFirst()));
    if (months.size() > 1) {
      svg.text(WIDTH, HEIGHT - 4, "end", "", SHORT.format(months.getLast()));
    }
    return svg;
  }

  private double x(double month) {
    return months.size() == 1 ? month * WIDTH : month * WIDTH / (months.size() - 1);
  }

  private PathData bank(Side side, double scale) {
    var path = new PathData().move(0, MIDDLE);
    double y = MIDDLE + scale * count(side, months.getFirst());
    path.line(0, y);
    if (months.size() == 1) {
      path.line(WIDTH, y);
    }
    for (int i = 1; i < months.size(); i++) {
      double next = MIDDLE + scale * count(side, months.get(i));
      double half = (x(i - 1) + x(i)) / 2;
      path.curve(half, y, half, next, x(i), next);
      y = next;
    }
    return path.line(WIDTH, MIDDLE).close();
  }

  private void silences(Svg svg) {
    if (months.size() < 3) {
      return;
    }
    List<Silence> longest =
        measured.results().silences().stream()
            .sorted(Comparator.comparingLong(Silence::minutes).reversed())
            .limit(LABELLED)
            .toList();
    double labelled = -LABEL_ROOM;
    for (Silence silence : measured.results().silences()) {
      YearMonth month = YearMonth.from(silence.end());
      double part = (silence.end().getDayOfMonth() - 1.0) / month.lengthOfMonth();
      double at = Math.min(WIDTH, x(months.getFirst().until(month, ChronoUnit.MONTHS) + part));
      svg.line(at, 4, at, HEIGHT - 44, "dashes");
      if (longest.contains(silence)) {
        boolean left = at > WIDTH * 0.8;
        boolean crowded = at - labelled < LABEL_ROOM;
        labelled = crowded ? -LABEL_ROOM : at;
        svg.text(
            left ? at - 5 : at + 5,
            crowded ? 12 : 30,
            left ? "end" : "start",
            "roomy",
            SilencePicture.days(silence) + " days of silence");
      }
    }
  }

  private Chart.Table table() {
    List<List<String>> rows = new ArrayList<>();
    for (YearMonth month : months) {
      rows.add(
          List.of(
              Period.name(month),
              Saying.number(count(Side.ME, month)),
              Saying.number(count(Side.THEM, month))));
    }
    return new Chart.Table(List.of("Month", "You", "They"), rows);
  }
}
