package org.homeward.path.hold.contact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// The last months as small calendars, three beside each other, so that a day is large enough to
/// see on a phone without scrolling: weeks downwards, Monday first.
///
/// A free day is filled, the deeper the stronger; a day with contact is an open ring; business is a
/// dot; a day before counting began is faint.
final class YearPicture {
  private static final int MONTHS_MOST = 12;
  private static final int COLUMNS = 3;
  private static final int LEVELS = 4;
  private static final double PITCH = 13;
  private static final double CELL = 11;
  private static final double RING = CELL - 1.8;
  private static final double MONTH_WIDTH = 7 * PITCH;
  private static final double GAP = 20;
  private static final double MONTH_HEIGHT = 18 + 6 * PITCH + 12;
  private static final double WIDTH = COLUMNS * MONTH_WIDTH + (COLUMNS - 1) * GAP;
  private static final double KEY_HEIGHT = 26;

  private final Contacts contacts;
  private final Standing standing;
  private final Times times;
  private final List<List<String>> rows = new ArrayList<>();
  private long free;
  private long counted;

  private YearPicture(Contacts contacts, Standing standing, Times times) {
    this.contacts = contacts;
    this.standing = standing;
    this.times = times;
  }

  /// @param standing what stands of these contacts on the last day drawn
  static Chart of(Contacts contacts, Standing standing, Times times) {
    return new YearPicture(contacts, standing, times).chart();
  }

  private Chart chart() {
    List<YearMonth> months = months();
    months.forEach(this::tell);
    String sentence = "%d of these %d days were free.".formatted(free, counted);
    double height = (double) months.size() / COLUMNS * MONTH_HEIGHT + KEY_HEIGHT;
    var svg = new Svg(WIDTH, height, sentence);
    for (int i = 0; i < months.size(); i++) {
      double x = (double) (i % COLUMNS) * (MONTH_WIDTH + GAP);
      double y = Math.floorDiv(i, COLUMNS) * MONTH_HEIGHT;
      draw(svg, months.get(i), x, y);
    }
    key(svg, height - KEY_HEIGHT / 2);
    return new Chart(
        months.size() == MONTHS_MOST ? "The year" : "The months",
        sentence,
        svg,
        new Chart.Table(
            List.of("Month", "Free days", "Days with contact", "Only business", "They wrote"),
            rows));
  }

  /// Whole rows of months up to today's, from the first one counted, at most a year.
  private List<YearMonth> months() {
    YearMonth last = YearMonth.from(standing.today());
    YearMonth begun = YearMonth.from(standing.from());
    int count = 1;
    while (count < MONTHS_MOST && last.minusMonths(count - 1L).isAfter(begun)) {
      count++;
    }
    int whole = Math.ceilDiv(count, COLUMNS) * COLUMNS;
    List<YearMonth> months = new ArrayList<>();
    for (int i = whole - 1; i >= 0; i--) {
      months.add(last.minusMonths(i));
    }
    return months;
  }

  private void tell(YearMonth month) {
    int monthFree = 0;
    int[] with = new int[3];
    int monthCounted = 0;
    for (int d = 1; d <= month.lengthOfMonth(); d++) {
      LocalDate day = month.atDay(d);
      Set<ContactKind> kinds = contacts.kindsOn(day);
      with[0] += contacts.isWithContact(day) ? 1 : 0;
      with[1] += kinds.contains(ContactKind.BUSINESS) ? 1 : 0;
      with[2] += kinds.contains(ContactKind.INCOMING) ? 1 : 0;
      Standing.Day what = standing.day(day);
      monthFree += what == Standing.Day.FREE ? 1 : 0;
      monthCounted += isCounted(what) ? 1 : 0;
    }
    free += monthFree;
    counted += monthCounted;
    rows.add(
        List.of(
            name(month, TextStyle.FULL) + " " + month.getYear(),
            monthCounted == 0 ? "–" : monthFree + " of " + monthCounted,
            some(with[0]),
            some(with[1]),
            some(with[2])));
  }

  private static boolean isCounted(Standing.Day what) {
    return what != Standing.Day.UNDER_WAY && what != Standing.Day.OUTSIDE;
  }

  private static String some(int count) {
    return count == 0 ? "–" : Integer.toString(count);
  }

  private void draw(Svg svg, YearMonth month, double x, double y) {
    svg.text(x, y + 12, "start", "month", name(month, TextStyle.SHORT));
    int before = month.atDay(1).getDayOfWeek().getValue() - 1;
    for (int d = 1; d <= month.lengthOfMonth(); d++) {
      LocalDate day = month.atDay(d);
      if (!day.isAfter(standing.today())) {
        int place = before + d - 1;
        draw(svg, day, x + place % 7 * PITCH, y + 18 + Math.floorDiv(place, 7) * PITCH);
      }
    }
  }

  private void draw(Svg svg, LocalDate day, double x, double y) {
    Set<ContactKind> kinds = contacts.kindsOn(day);
    String title = times.day(day) + ": " + title(day, kinds);
    Standing.Day what = contacts.isWithContact(day) ? Standing.Day.DENTED : standing.day(day);
    switch (what) {
      case FREE -> svg.rect(x, y, CELL, CELL, 3, "free-" + level(day), title);
      case DENTED, PLANNED -> svg.rect(x + 0.9, y + 0.9, RING, RING, RING / 2, "ring", title);
      case UNDER_WAY -> svg.rect(x + 0.9, y + 0.9, RING, RING, 3, "today", title);
      case OUTSIDE -> svg.rect(x + 3, y + 3, CELL - 6, CELL - 6, 2, "faint", title);
    }
    if (kinds.contains(ContactKind.BUSINESS)) {
      svg.circle(x + CELL / 2, y + CELL / 2, 2.2, "business");
    }
  }

  private String title(LocalDate day, Set<ContactKind> kinds) {
    if (kinds.isEmpty()) {
      return word(standing.day(day));
    }
    return kinds.stream().map(ContactKind::label).collect(Collectors.joining(", "));
  }

  private static void key(Svg svg, double y) {
    double top = y - CELL / 2;
    for (int level = 1; level <= LEVELS; level++) {
      svg.rect((level - 1) * PITCH, top, CELL, CELL, 3, "free-" + level);
    }
    svg.text(LEVELS * PITCH + 3, y + 4, "start", "keyed", "free days");
    svg.rect(122.9, top + 0.9, RING, RING, RING / 2, "ring");
    svg.text(138, y + 4, "start", "keyed", "contact");
    svg.rect(197, top, CELL, CELL, 3, "free-2");
    svg.circle(197 + CELL / 2, y, 2.2, "business");
    svg.text(212, y + 4, "start", "keyed", "only business");
  }

  private int level(LocalDate day) {
    return 1 + Math.min(LEVELS - 1, (int) (standing.strengthOn(day) * LEVELS));
  }

  /// What a day is, for titles and tables.
  static String word(Standing.Day day) {
    return switch (day) {
      case FREE -> "free";
      case DENTED -> "contact";
      case PLANNED -> "contact, in your plan";
      case UNDER_WAY -> "today, without so far";
      case OUTSIDE -> "before the first day";
    };
  }

  private static String name(YearMonth month, TextStyle style) {
    return month.getMonth().getDisplayName(style, Locale.ENGLISH);
  }
}
