package org.homeward.path.see.beside;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// Rows of bars under each other, each day in its own column.
///
/// @param days the days, oldest first, at most [#DAYS_MOST]
/// @param rows the questions; those answered on one day only are left out
public record BesidePicture(List<LocalDate> days, List<BarRow> rows) {
  /// More days would not fit on a phone.
  public static final int DAYS_MOST = 5;

  private static final double WIDTH = 340;
  private static final double ROW = 92;
  private static final double BAR_HEIGHT = 42;
  private static final double BAR_LEAST = 2;
  private static final double BAR_WIDTH = 34;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  /// Leaves out the questions with nothing to put beside each other.
  public BesidePicture {
    days = List.copyOf(days);
    rows = rows.stream().filter(row -> row.answered() > 1).toList();
  }

  /// The picture with its table; empty until some question was answered on two days.
  public Optional<Chart> chart(Chart.Table table) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String guess =
        rows.stream()
                .flatMap(row -> row.bars().stream().flatMap(Optional::stream))
                .anyMatch(Bar::guessed)
            ? " A bar without colour is a guess."
            : "";
    String sentence = "The last " + days.size() + " times, from left to right." + guess;
    var svg = new Svg(WIDTH, rows.size() * ROW + 20, sentence);
    for (int i = 0; i < rows.size(); i++) {
      draw(svg, rows.get(i), i * ROW);
    }
    for (int i = 0; i < days.size(); i++) {
      svg.text(x(i), rows.size() * ROW + 12, "middle", "", DAY.format(days.get(i)));
    }
    return Optional.of(new Chart("Beside each other", sentence, svg, table));
  }

  private void draw(Svg svg, BarRow row, double top) {
    svg.text(0, top + 14, "start", "strong", row.label());
    double base = top + ROW - 12;
    svg.line(0, base, WIDTH, base, "line");
    for (int i = 0; i < row.bars().size(); i++) {
      double middle = x(i);
      row.bars()
          .get(i)
          .ifPresent(bar -> {
            double height = Math.max(BAR_LEAST, row.height(bar) * BAR_HEIGHT);
            String style = bar.guessed() ? "open" : "pine";
            svg.rect(middle - BAR_WIDTH / 2, base - height, BAR_WIDTH, height, 3, style);
            svg.text(middle, base - height - 5, "middle", "", bar.label());
          });
    }
  }

  private double x(int place) {
    return WIDTH * (place + 0.5) / days.size();
  }
}
