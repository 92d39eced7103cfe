package org.homeward.path.hold.harddays;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// The next twelve months, with a dot for each hard day: most of a year is not hard.
final class YearPicture {
  private static final int MONTHS = 12;
  private static final double WIDTH = 340;
  private static final double PITCH = WIDTH / MONTHS;
  private static final String INITIALS = "JFMAMJJASOND";
  private static final double STEP = 15;
  private static final int DOTS_MOST = 5;

  private YearPicture() {}

  /// @param coming one or more, the nearest first
  static Chart of(List<HardDays.Coming> coming, LocalDate today, Times times) {
    List<HardDays.Coming> within =
        coming.stream().filter(each -> each.day().isBefore(today.plusYears(1))).toList();
    String sentence = sentence(within, today);
    int[] dots = new int[MONTHS];
    List<List<String>> rows = new ArrayList<>();
    for (HardDays.Coming each : within) {
      dots[month(each.day(), today)]++;
      rows.add(List.of(each.entry().fact().name(), times.day(each.day())));
    }
    int most = Math.min(DOTS_MOST, Arrays.stream(dots).max().orElse(0));
    double base = 12 + STEP * Math.max(2, most);
    var svg = new Svg(WIDTH, base + 22, sentence);
    svg.line(0, base, WIDTH, base, "line");
    for (int month = 0; month < MONTHS; month++) {
      for (int dot = 0; dot < Math.min(DOTS_MOST, dots[month]); dot++) {
        svg.circle(middle(month), base - 12 - STEP * dot, 5.5, "gold");
      }
      int name = today.plusMonths(month).getMonthValue() - 1;
      String initial = INITIALS.substring(name, name + 1);
      svg.text(middle(month), base + 17, "middle", month == 0 ? "strong" : "", initial);
    }
    return new Chart(
        "The next twelve months", sentence, svg, new Chart.Table(List.of("Day", "When"), rows));
  }

  private static int month(LocalDate day, LocalDate today) {
    long months = ChronoUnit.MONTHS.between(today.withDayOfMonth(1), day.withDayOfMonth(1));
    return (int) Math.min(MONTHS - 1, months);
  }

  private static double middle(int month) {
    return (month + 0.5) * PITCH;
  }

  private static String sentence(List<HardDays.Coming> within, LocalDate today) {
    if (within.isEmpty()) {
      return "No day you named comes in the next twelve months.";
    }
    long days = within.getFirst().daysFrom(today);
    String next = days == 0 ? "The next is today." : "The next is in " + Times.days(days) + ".";
    return (within.size() == 1 ? "One day" : within.size() + " days") + " of 365. " + next;
  }
}
