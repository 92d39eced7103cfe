package org.homeward.path.see.status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.practice.Times;
import org.homeward.path.see.beside.Bar;
import org.homeward.path.see.beside.BarRow;
import org.homeward.path.see.beside.BesidePicture;
import org.homeward.web.chart.Chart;

/// The last times of looking beside each other, and all answers as a table.
final class LooksPicture {
  private LooksPicture() {}

  /// The picture; empty until some question was answered twice.
  static Optional<Chart> of(Looks looks, Times times) {
    List<Look> shown = looks.lately(BesidePicture.DAYS_MOST).stream().map(Entry::fact).toList();
    List<BarRow> rows =
        Arrays.stream(Question.values()).map(question -> row(question, shown)).toList();
    return new BesidePicture(shown.stream().map(Look::on).toList(), rows)
        .chart(table(looks.lately(BesidePicture.DAYS_MOST), times));
  }

  private static BarRow row(Question question, List<Look> looks) {
    String label = question.label() + (question.asksForADay() ? ", days before" : "");
    double full =
        switch (question) {
          case KIND, OUT, FIGHTS -> 0;
          case TOGETHER -> Together.values().length - 1.0;
          case NEAR -> Near.values().length - 1.0;
        };
    return new BarRow(label, full, looks.stream().map(look -> bar(look, question)).toList());
  }

  private static Optional<Bar> bar(Look look, Question question) {
    return switch (question) {
      case KIND -> bar(look, look.kind());
      case OUT -> bar(look, look.out());
      case TOGETHER -> look.together().map(time -> Bar.of(time.ordinal(), time.shortly()));
      case FIGHTS ->
          look.fights().isPresent()
              ? Optional.of(Bar.of(look.fights().getAsInt(), look.answer(question)))
              : Optional.empty();
      case NEAR -> look.near().map(near -> Bar.of(near.ordinal(), near.shortly()));
    };
  }

  private static Optional<Bar> bar(Look look, LastTime time) {
    Optional<Bar> known =
        time.daysBefore(look.on()).map(days -> Bar.of(days, String.valueOf(days)));
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
