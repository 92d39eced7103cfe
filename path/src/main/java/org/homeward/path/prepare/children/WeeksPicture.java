package org.homeward.path.prepare.children;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.path.practice.Mondays;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// Weeks as a grid: a row for each week, a cell for each day, a word in each.
final class WeeksPicture {
  private static final List<String> NAMES =
      List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  private static final int WEEKS_AHEAD = 5;
  private static final double WIDTH = 340;
  private static final double PITCH = WIDTH / 7;
  private static final double TOP = 22;
  private static final double HEIGHT = 48;

  private static final double SMALL = 24;

  private WeeksPicture() {}

  /// A pattern, small: a row for each week, a square for each day, full where the children are with
  /// the person.
  static Svg of(WeekPattern pattern) {
    List<Stay> days = pattern.days();
    var svg = new Svg(SMALL * 7, SMALL * days.size() / 7.0, pattern.inWords());
    for (int i = 0; i < days.size(); i++) {
      String style = days.get(i) == Stay.ME ? "pine" : "otherday";
      svg.rect(SMALL * (i % 7) + 2, SMALL * (i / 7) + 2, SMALL - 4, SMALL - 4, 6, style);
    }
    return svg;
  }

  /// A day in the grid.
  ///
  /// @param number what stands small in its corner; may be empty
  private record Cell(String number, Optional<Stay> stay, boolean changed) {}

  /// The week or two that come again.
  static Chart cycle(Weeks weeks) {
    List<Cell> cells = new ArrayList<>();
    weeks.days().forEach(stay -> cells.add(new Cell("", Optional.of(stay), false)));
    long mine = weeks.days().stream().filter(Stay.ME::equals).count();
    String sentence =
        "With me "
            + mine
            + " of "
            + weeks.days().size()
            + " days."
            + weeks.handover().map(time -> " They change at " + time + ".").orElse("");
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < weeks.days().size(); i++) {
      rows.add(List.of(Weeks.nameOf(i), weeks.days().get(i).label()));
    }
    String title = weeks.count() == 1 ? "The week" : "The two weeks";
    return chart(title, sentence, cells, rows);
  }

  /// This week and the four after it, holidays and swaps included.
  static Chart ahead(Children children, LocalDate today, Times times) {
    LocalDate monday = Mondays.of(today);
    List<Cell> cells = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < WEEKS_AHEAD * 7; i++) {
      LocalDate day = monday.plusDays(i);
      Optional<Stay> stay = children.on(day);
      boolean changed = children.special(day).isPresent();
      cells.add(new Cell(Integer.toString(day.getDayOfMonth()), stay, changed));
      rows.add(List.of(times.day(day), stay.map(Stay::label).orElse("–")));
    }
    String now =
        children
            .on(today)
            .map(stay -> "Today: " + stay.label().toLowerCase(Locale.ENGLISH) + ".")
            .orElse("");
    String other =
        cells.stream().anyMatch(Cell::changed) ? " A dot: a day that goes another way." : "";
    return chart("This week and four more", (now + other).strip(), cells, rows);
  }

  private static Chart chart(
      String title, String sentence, List<Cell> cells, List<List<String>> rows) {
    var svg = new Svg(WIDTH, TOP + HEIGHT * cells.size() / 7.0, title + ". " + sentence);
    for (int i = 0; i < 7; i++) {
      svg.text(PITCH * (i + 0.5), 14, "middle", "", NAMES.get(i));
    }
    for (int i = 0; i < cells.size(); i++) {
      draw(svg, cells.get(i), PITCH * (i % 7), TOP + HEIGHT * (i / 7));
    }
    return new Chart(
        title, sentence, svg, new Chart.Table(List.of("Day", "The children are"), rows));
  }

  private static void draw(Svg svg, Cell cell, double x, double y) {
    boolean mine = cell.stay().equals(Optional.of(Stay.ME));
    boolean theirs = cell.stay().equals(Optional.of(Stay.THEM));
    String fill = mine ? "pine" : theirs ? "wash" : "open";
    svg.rect(x + 1.5, y + 1.5, PITCH - 3, HEIGHT - 3, 8, fill);
    String text = mine ? "onfill" : "strong";
    svg.text(x + 6, y + 15, "start", mine ? "onfill" : "", cell.number());
    if (cell.changed()) {
      svg.circle(x + PITCH - 10, y + 11, 3.5, mine ? "onfill" : "gold");
    }
    double line = cell.number().isEmpty() ? y + HEIGHT / 2 + 5 : y + 35;
    svg.text(x + PITCH / 2, line, "middle", text, cell.stay().map(Stay::brief).orElse(""));
  }
}
