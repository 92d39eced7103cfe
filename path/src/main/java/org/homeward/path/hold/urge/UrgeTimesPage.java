package org.homeward.path.hold.urge;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homeward.book.Entry;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Stretch;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// When urges come: hours, weekdays, drink; and each of them, to look back at.
final class UrgeTimesPage {
  private static final int DAYS_LEAST = 28;
  private static final int URGES_LEAST = 12;
  private static final int HOURS = UrgeHours.HOURS;
  private static final double CELL = 13;
  private static final double LEFT = 38;
  private static final double ROW = 24;

  private final UrgePractice practice;

  UrgeTimesPage(UrgePractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("times"), this::show)
        .get(practice.at("times/from/{n}"), this::show)
        .post(practice.at("{id}/remove"), this::remove);
  }

  /// What the page shows.
  ///
  /// @param some the part of the list that stands on the page, the newest first
  record Page(
      UrgePractice practice,
      Urges urges,
      Stretch<Entry<Urge>> some,
      List<Chart> charts,
      Times times) {}

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(Urge.TYPE, id, "Taken out.", practice.at("times")))
        .orElse(new Reply.NotFound());
  }

  private Reply show(Call call) {
    Moment moment = Moment.of(call);
    Urges urges = Urges.of(call.book());
    List<Chart> charts = urges.all().isEmpty() ? List.of() : List.of(chart(urges, moment));
    Stretch<Entry<Urge>> some =
        Stretch.of(
            urges.all().reversed(),
            practice.at("times"),
            call.param("n"),
            urge -> urge.fact().inWords().length());
    return Reply.page(
        "hold/urge/times.jte", new Page(practice, urges, some, charts, Times.of(call)));
  }

  static Chart chart(Urges urges, Moment moment) {
    int[][] counts = UrgeHours.of(moment.book(), moment.zone());
    String sentence = sentence(urges, moment, counts);
    return new Chart("When they come", sentence, draw(counts, sentence), table(counts));
  }

  private static String sentence(Urges urges, Moment moment, int[][] counts) {
    int all = urges.all().size();
    long days =
        ChronoUnit.DAYS.between(moment.dayOf(urges.all().getFirst().began()), moment.today());
    String base = all == 1 ? "One urge so far." : all + " urges over " + Times.days(days + 1) + ".";
    String drink = urges.drank() == 0 ? "" : " There was drink with " + urges.drank() + " of them.";
    if (days < DAYS_LEAST || all < URGES_LEAST) {
      return base + drink + " Too few yet to speak of a pattern.";
    }
    int best = 0;
    int most = 0;
    for (int start = 0; start < HOURS; start++) {
      int sum = 0;
      for (int[] day : counts) {
        for (int h = 0; h < 4; h++) {
          sum += day[(start + h) % HOURS];
        }
      }
      if (sum > most) {
        most = sum;
        best = start;
      }
    }
    return "%s %d of them came between %d and %d o’clock.%s"
        .formatted(base, most, best, (best + 4) % HOURS, drink);
  }

  private static Svg draw(int[][] counts, String sentence) {
    var svg = new Svg(LEFT + HOURS * CELL + 4, 7 * ROW + 26, sentence);
    for (DayOfWeek day : DayOfWeek.values()) {
      double y = 10 + row(day) * ROW;
      svg.text(0, y + 4, "start", "", day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
      svg.line(LEFT, y, LEFT + HOURS * CELL, y, "line");
      for (int hour = 0; hour < HOURS; hour++) {
        int count = counts[row(day)][hour];
        if (count > 0) {
          double radius = Math.min(CELL * 0.75, 3.5 + 1.6 * Math.sqrt(count));
          svg.circle(LEFT + (hour + 0.5) * CELL, y, radius, "pine");
        }
      }
    }
    for (int hour = 0; hour <= HOURS; hour += 6) {
      String anchor = hour == HOURS ? "end" : hour == 0 ? "start" : "middle";
      svg.text(LEFT + hour * CELL, 7 * ROW + 22, anchor, "", hour + ":00");
    }
    return svg;
  }

  private static int row(DayOfWeek day) {
    return day.getValue() - DayOfWeek.MONDAY.getValue();
  }

  private static Chart.Table table(int[][] counts) {
    List<List<String>> rows = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      List<String> row = new ArrayList<>();
      row.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      for (int part = 0; part < 4; part++) {
        int sum = 0;
        for (int hour = part * 6; hour < part * 6 + 6; hour++) {
          sum += counts[row(day)][hour];
        }
        row.add(Integer.toString(sum));
      }
      rows.add(row);
    }
    return new Chart.Table(List.of("Day", "0–6 h", "6–12 h", "12–18 h", "18–24 h"), rows);
  }
}
