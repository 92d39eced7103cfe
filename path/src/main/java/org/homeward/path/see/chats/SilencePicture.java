package org.homeward.path.see.chats;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.homeward.chats.outcome.Silence;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// The silences and the returns, on one line.
final class SilencePicture {
  private static final double WIDTH = 340;
  private static final double HEIGHT = 92;
  private static final double LINE = 50;
  private static final double LABEL_ROOM = 26;

  private final Measured measured;
  private final List<Silence> silences;

  SilencePicture(Measured measured) {
    this.measured = measured;
    this.silences = measured.results().silences();
  }

  /// From the day of the last message to the day of the next.
  static long days(Silence silence) {
    return ChronoUnit.DAYS.between(silence.start().toLocalDate(), silence.end().toLocalDate());
  }

  long count() {
    return silences.size();
  }

  private long brokenBy(Side side) {
    return silences.stream().filter(each -> each.brokenBy() == side.number()).count();
  }

  String sentence() {
    int least = measured.results().settings().gapDays();
    if (silences.isEmpty()) {
      return "There was never a silence of %d days or more.".formatted(least);
    }
    long longest = silences.stream().mapToLong(SilencePicture::days).max().orElse(0);
    String first =
        silences.size() == 1
            ? "Nobody wrote for %d days, once.".formatted(longest)
            : "Nobody wrote for %d days or more %s. The longest was %d days."
                .formatted(least, Saying.times(silences.size()), longest);
    return first
        + " The first to write again: you %s, they %s."
            .formatted(times(brokenBy(Side.ME)), times(brokenBy(Side.THEM)));
  }

  private static String times(long count) {
    return count == 0 ? "not" : Saying.times(count);
  }

  Chart chart() {
    return new Chart("Silences and returns", sentence(), draw(), table());
  }

  private Svg draw() {
    var svg = new Svg(WIDTH, HEIGHT, sentence());
    LocalDateTime first = measured.results().first().orElseThrow();
    LocalDateTime last = measured.results().last().orElseThrow();
    double minutes = Math.max(1, Duration.between(first, last).toMinutes());
    double from = 6;
    double labelled = -LABEL_ROOM;
    for (Silence silence : silences) {
      double start = x(Duration.between(first, silence.start()).toMinutes() / minutes);
      double end = x(Duration.between(first, silence.end()).toMinutes() / minutes);
      svg.line(from, LINE, start, LINE, "stream");
      svg.line(start, LINE, end, LINE, "dashes");
      boolean mine = silence.brokenBy() == Side.ME.number();
      svg.circle(end, LINE, 6, mine ? "pine" : "clay-open");
      double middle = (start + end) / 2;
      if (middle - labelled >= LABEL_ROOM) {
        svg.text(middle, LINE - 16, "middle", "small", days(silence) + " d");
        labelled = middle;
      }
      from = end;
    }
    svg.line(from, LINE, WIDTH - 6, LINE, "stream");
    svg.circle(10, HEIGHT - 9, 5, "pine").text(20, HEIGHT - 5, "start", "small", "you wrote first");
    svg.circle(156, HEIGHT - 9, 5, "clay-open")
        .text(166, HEIGHT - 5, "start", "small", "they wrote first");
    return svg;
  }

  private static double x(double part) {
    return 6 + part * (WIDTH - 12);
  }

  private Chart.Table table() {
    List<List<String>> rows = new ArrayList<>();
    for (Silence silence : silences) {
      rows.add(
          List.of(
              Saying.day(silence.start().toLocalDate()),
              Saying.day(silence.end().toLocalDate()),
              Long.toString(days(silence)),
              name(silence.lastBefore()),
              name(silence.brokenBy())));
    }
    return new Chart.Table(
        List.of("From", "To", "Days", "Wrote last before", "Wrote first again"), rows);
  }

  private static String name(int sender) {
    return switch (Side.values()[sender]) {
      case ME -> "you";
      case THEM -> "they";
      case OTHERS -> "somebody else";
    };
  }
}
