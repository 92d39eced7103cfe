package org.homeward.path.tell.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.book.Entry;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// How bad it was expected to be beside how bad it was: an open circle and a full one on a line
/// from 0 to 10, for every conversation and the week after it.
final class ExpectedPicture {
  private static final int WORST = 10;
  private static final int SHOWN_MOST = 8;
  private static final double WIDTH = 340;
  private static final double LEFT = 8;
  private static final double RIGHT = 332;
  private static final double ROW = 58;

  private ExpectedPicture() {}

  private record Pair(String label, String day, int expected, int was) {}

  /// The picture of the newest; empty before a guess and what came of it are both there.
  ///
  /// @param held conversations that were held, the earliest first
  static Optional<Chart> of(List<Entry<Talk>> held, Times times) {
    List<Pair> all = new ArrayList<>();
    for (Entry<Talk> talk : held) {
      talk.fact()
          .after()
          .ifPresent(how -> {
            String day = times.day(how.on());
            pair("The talk", day, talk.fact().expected(), how.was()).ifPresent(all::add);
            pair("The week after", day, talk.fact().expectedWeek(), how.week()).ifPresent(all::add);
          });
    }
    if (all.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(chart(all.subList(Math.max(0, all.size() - SHOWN_MOST), all.size())));
  }

  private static Optional<Pair> pair(
      String label, String day, OptionalInt expected, OptionalInt was) {
    return expected.isPresent() && was.isPresent()
        ? Optional.of(new Pair(label, day, expected.getAsInt(), was.getAsInt()))
        : Optional.empty();
  }

  private static Chart chart(List<Pair> pairs) {
    String sentence =
        counted(pairs) + " The open circle is your guess, the full one is how it was.";
    var svg = new Svg(WIDTH, pairs.size() * ROW + 22, sentence);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      draw(svg, pair, i * ROW);
      rows.add(
          List.of(
              pair.label() + ", " + pair.day(),
              String.valueOf(pair.expected()),
              String.valueOf(pair.was())));
    }
    double bottom = pairs.size() * ROW + 14;
    svg.text(LEFT, bottom, "start", "", "0 not bad");
    svg.text(RIGHT, bottom, "end", "", "10 very bad");
    return new Chart(
        "Expected, and how it was",
        sentence,
        svg,
        new Chart.Table(List.of("What", "Expected", "It was"), rows));
  }

  private static void draw(Svg svg, Pair pair, double top) {
    double y = top + 38;
    svg.text(0, top + 16, "start", "strong", pair.label());
    svg.text(WIDTH, top + 16, "end", "", pair.day());
    svg.line(LEFT, y, RIGHT, y, "line");
    svg.line(x(pair.expected()), y, x(pair.was()), y, "pine-line");
    svg.circle(x(pair.was()), y, 7, "pine");
    svg.circle(x(pair.expected()), y, 10, "open");
  }

  private static double x(int value) {
    return LEFT + (RIGHT - LEFT) * value / WORST;
  }

  private static String counted(List<Pair> pairs) {
    if (pairs.size() == 1) {
      return "You expected "
          + pairs.getFirst().expected()
          + ". It was "
          + pairs.getFirst().was()
          + ".";
    }
    long lighter = pairs.stream().filter(pair -> pair.was() < pair.expected()).count();
    return "It was less bad than expected " + lighter + " of " + pairs.size() + " times.";
  }

  /// "You expected 8. It was 5."; empty where one of them is missing.
  static String sentence(Talk talk) {
    return talk.after()
        .flatMap(how -> pair("", "", talk.expected(), how.was()))
        .map(pair -> counted(List.of(pair)))
        .orElse("");
  }
}
