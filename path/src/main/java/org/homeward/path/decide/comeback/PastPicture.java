package org.homeward.path.decide.comeback;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homeward.book.Entry;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// How long each time of being together again lasted, the earliest at the top.
final class PastPicture {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
  private static final double WIDTH = 340;
  private static final double LEFT = 76;
  private static final double LONGEST = 176;
  private static final double ROW = 32;
  private static final int WEEKS_FROM = 21;
  private static final int MONTHS_FROM = 120;

  private PastPicture() {}

  /// @param past the earliest first, one or more
  static Chart of(List<Entry<PastReturn>> past, Times times) {
    String sentence = sentence(past);
    var svg = new Svg(WIDTH, past.size() * ROW + 4, sentence);
    long longest = 1;
    for (Entry<PastReturn> entry : past) {
      longest = Math.max(longest, shown(entry.fact(), times.today()));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < past.size(); i++) {
      PastReturn one = past.get(i).fact();
      double length = Math.max(4, LONGEST * shown(one, times.today()) / longest);
      double y = i * ROW + 8;
      String lasted = one.days().isPresent() ? length(one.days().getAsLong()) : "not ended";
      svg.text(0, y + 14, "start", "", MONTH.format(one.back()));
      svg.rect(LEFT, y, length, 18, 5, one.days().isPresent() ? "pine" : "hollow-pine");
      svg.text(LEFT + length + 8, y + 14, "start", "strong", lasted);
      rows.add(List.of(times.day(one.back()), one.until().map(times::day).orElse("–"), lasted));
    }
    return new Chart(
        "How long it lasted",
        sentence,
        svg,
        new Chart.Table(List.of("Together again", "Until", "It lasted"), rows));
  }

  private static long shown(PastReturn one, LocalDate today) {
    return one.days().orElse(Math.max(1, ChronoUnit.DAYS.between(one.back(), today) + 1));
  }

  /// "Together again 3 times. It lasted 12 days, 5 weeks and 9 days."
  static String sentence(List<Entry<PastReturn>> past) {
    List<String> lengths = new ArrayList<>();
    for (Entry<PastReturn> entry : past) {
      entry.fact().days().ifPresent(days -> lengths.add(length(days)));
    }
    String count = "Together again " + (past.size() == 1 ? "once" : past.size() + " times") + ".";
    if (lengths.isEmpty()) {
      return count;
    }
    String last = lengths.removeLast();
    return count
        + " It lasted "
        + (lengths.isEmpty() ? "" : String.join(", ", lengths) + " and ")
        + last
        + ".";
  }

  /// "1 day", "20 days", "5 weeks", "7 months": rounded down.
  static String length(long days) {
    if (days < WEEKS_FROM) {
      return Times.days(days);
    }
    return days < MONTHS_FROM ? days / 7 + " weeks" : days * 12 / 365 + " months";
  }
}
