package org.homeward.path.see.harm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.path.practice.Times;
import org.homeward.path.see.beside.Bar;
import org.homeward.path.see.beside.BarRow;
import org.homeward.path.see.beside.BesidePicture;
import org.homeward.web.chart.Chart;

/// Every time the person looked back on two weeks.
///
/// @param all oldest first
public record Harms(List<Entry<TwoWeeks>> all) {
  /// What a book holds of it.
  public static Harms of(Book book) {
    return book.view(Harms.class, Harms::compute);
  }

  private static Harms compute(Book book) {
    List<Entry<TwoWeeks>> all = new ArrayList<>(book.all(TwoWeeks.TYPE));
    all.sort(Comparator.comparing(entry -> entry.fact().on()));
    return new Harms(List.copyOf(all));
  }

  /// The newest; empty where there is none.
  public Optional<Entry<TwoWeeks>> newest() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /// The last times beside each other; empty until something was answered twice.
  Optional<Chart> picture(Times times) {
    List<TwoWeeks> shown =
        all.subList(Math.max(0, all.size() - BesidePicture.DAYS_MOST), all.size()).stream()
            .map(Entry::fact)
            .toList();
    List<BarRow> rows = new ArrayList<>();
    rows.add(new BarRow("Good days", TwoWeeks.DAYS, shown.stream().map(Harms::goodDays).toList()));
    for (Feeling feeling : Feeling.values()) {
      rows.add(
          new BarRow(
              feeling.label(),
              Often.values().length - 1.0,
              shown.stream().map(weeks -> bar(weeks, feeling)).toList()));
    }
    return new BesidePicture(shown.stream().map(TwoWeeks::on).toList(), rows)
        .chart(table(shown, times));
  }

  private static Optional<Bar> goodDays(TwoWeeks weeks) {
    return weeks.goodDays().isPresent()
        ? Optional.of(
            Bar.of(weeks.goodDays().getAsInt(), String.valueOf(weeks.goodDays().getAsInt())))
        : Optional.empty();
  }

  private static Optional<Bar> bar(TwoWeeks weeks, Feeling feeling) {
    return Optional.ofNullable(weeks.felt().get(feeling))
        .map(often -> Bar.of(often.ordinal(), often.label().replaceFirst(" days?$", "")));
  }

  private static Chart.Table table(List<TwoWeeks> shown, Times times) {
    List<String> columns = new ArrayList<>(List.of("In two weeks"));
    shown.forEach(weeks -> columns.add(times.day(weeks.on())));
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("Good days", shown.stream().map(TwoWeeks::good).toList()));
    Arrays.stream(Feeling.values())
        .forEach(feeling ->
            rows.add(
                row(
                    feeling.label(),
                    shown.stream()
                        .map(weeks ->
                            Optional.ofNullable(weeks.felt().get(feeling))
                                .map(Often::label)
                                .orElse(""))
                        .toList())));
    return new Chart.Table(columns, rows);
  }

  private static List<String> row(String label, List<String> answers) {
    List<String> row = new ArrayList<>(List.of(label));
    answers.forEach(answer -> row.add(answer.isEmpty() ? "left open" : answer));
    return row;
  }
}
