package org.homeward.path.see.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// The last times of looking beside each other, one row of bars for each question. A bar without
/// filling reaches as far as somebody guessed.
final class LooksPicture {
  static final int SHOWN_MOST = 5;

  private static final double WIDTH = 340;
  private static final double ROW = 92;
  private static final double BAR_HEIGHT = 42;
  private static final double BAR_WIDTH = 34;

  private LooksPicture() {}

  /// A bar.
  ///
  /// @param value how high, in the question's own measure; 0 or more
  /// @param label what it says
  /// @param guessed whether it is only about right
  private record Bar(double value, String label, boolean guessed) {}

  /// The picture; empty until there are two times to put beside each other.
  static Optional<Chart> of(Looks looks, Times times) {
    List<Entry<Look>> shown = looks.lately(SHOWN_MOST);
    List<Question> asked =
        List.of(Question.values()).stream()
            .filter(
                question -> bars(shown, question).stream().filter(Optional::isPresent).count() > 1)
            .toList();
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    String sentence =
        "The last " + shown.size() + " times, from left to right. A bar without colour is a guess.";
    var svg = new Svg(WIDTH, asked.size() * ROW + 20, sentence);
    for (int i = 0; i < asked.size(); i++) {
      draw(svg, asked.get(i), bars(shown, asked.get(i)), i * ROW);
    }
    for (int i = 0; i < shown.size(); i++) {
      svg.text(x(i, shown.size()), asked.size() * ROW + 12, "middle", "", day(shown.get(i), times));
    }
    return Optional.of(new Chart("Beside each other", sentence, svg, table(shown, times)));
  }

  private static void draw(Svg svg, Question question, List<Optional<Bar>> bars, double top) {
    String unit = question.asksForADay() ? ", days before" : "";
    svg.text(0, top + 14, "start", "strong", question.label() + unit);
    double most = most(question, bars);
    double base = top + ROW - 12;
    svg.line(0, base, WIDTH, base, "line");
    for (int i = 0; i < bars.size(); i++) {
      double middle = x(i, bars.size());
      bars.get(i)
          .ifPresent(bar -> {
            double height = Math.max(2, bar.value() / most * BAR_HEIGHT);
            String style = bar.guessed() ? "open" : "pine";
            svg.rect(middle - BAR_WIDTH / 2, base - height, BAR_WIDTH, height, 3, style);
            svg.text(middle, base - height - 5, "middle", "", bar.label());
          });
    }
  }

  /// The height of a full bar: for a choice its highest answer, for a count the largest one shown.
  private static double most(Question question, List<Optional<Bar>> bars) {
    return switch (question) {
      case KIND, OUT, FIGHTS ->
          bars.stream().flatMap(Optional::stream).mapToDouble(Bar::value).reduce(1, Math::max);
      case TOGETHER -> Together.values().length - 1.0;
      case NEAR -> Near.values().length - 1.0;
    };
  }

  private static double x(int place, int count) {
    return WIDTH * (place + 0.5) / count;
  }

  private static String day(Entry<Look> look, Times times) {
    String whole = times.day(look.fact().on());
    // "14 June 2025" would not fit below a bar: "14 Jun".
    String[] parts = whole.split(" ", -1);
    return parts[0] + " " + parts[1].substring(0, 3);
  }

  private static List<Optional<Bar>> bars(List<Entry<Look>> looks, Question question) {
    return looks.stream().map(look -> bar(look.fact(), question)).toList();
  }

  private static Optional<Bar> bar(Look look, Question question) {
    return switch (question) {
      case KIND -> bar(look, look.kind());
      case OUT -> bar(look, look.out());
      case TOGETHER -> look.together().map(time -> new Bar(time.ordinal(), time.shortly(), false));
      case FIGHTS ->
          look.fights().isPresent()
              ? Optional.of(new Bar(look.fights().getAsInt(), look.answer(question), false))
              : Optional.empty();
      case NEAR -> look.near().map(near -> new Bar(near.ordinal(), near.shortly(), false));
    };
  }

  private static Optional<Bar> bar(Look look, LastTime time) {
    Optional<Bar> known =
        time.daysBefore(look.on()).map(days -> new Bar(days, String.valueOf(days), false));
    return known.or(() ->
        time.roughly()
            .filter(rough -> rough != Rough.UNKNOWN)
            .map(rough -> new Bar(rough.days(), rough.shortly(), true)));
  }

  static Chart.Table table(List<Entry<Look>> looks, Times times) {
    List<String> columns = new ArrayList<>(List.of("Question"));
    looks.forEach(look -> columns.add(times.day(look.fact().on())));
    List<List<String>> rows = new ArrayList<>();
    for (Question question : Question.values()) {
      List<String> row = new ArrayList<>(List.of(question.label()));
      looks.forEach(look -> {
        String answer = look.fact().answer(question);
        row.add(answer.isEmpty() ? "left open" : answer);
      });
      rows.add(row);
    }
    return new Chart.Table(columns, rows);
  }
}
