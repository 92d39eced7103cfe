package org.homeward.path.hold.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;

/// Each kind on its own line over the last thirty days, with its own days without: not writing is
/// not the same as not looking.
final class KindsPicture {
  private static final int DAYS = 30;
  private static final double LEFT = 134;
  private static final double PITCH = 5.2;
  private static final double ROW = 34;
  private static final double WIDTH = 340;

  private KindsPicture() {}

  /// The picture; empty where none of the kinds that dent was ever recorded.
  static Optional<Chart> of(Contacts contacts, LocalDate today) {
    List<ContactKind> kinds =
        ContactKind.denting().stream().filter(contacts.kinds()::contains).toList();
    if (kinds.isEmpty() || contacts.on(today).isEmpty()) {
      return Optional.empty();
    }
    String sentence =
        "Each kind has its own days. A ring is a day with it; on the right, days without it.";
    var svg = new Svg(WIDTH, kinds.size() * ROW + 22, sentence);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      draw(svg, contacts, kinds.get(i), today, i * ROW + 16);
      rows.add(row(contacts, kinds.get(i), today));
    }
    double below = kinds.size() * ROW + 14;
    svg.text(LEFT, below, "start", "", "30 days ago");
    svg.text(LEFT + DAYS * PITCH, below, "end", "", "today");
    svg.text(WIDTH, below, "end", "", "days");
    return Optional.of(
        new Chart(
            "Kind by kind",
            sentence,
            svg,
            new Chart.Table(
                List.of("Kind", "Days without", "Days with, of the last 30", "Days with, in all"),
                rows)));
  }

  private static void draw(
      Svg svg, Contacts contacts, ContactKind kind, LocalDate today, double y) {
    svg.text(0, y + 5, "start", "kind", kind.label());
    svg.line(LEFT, y, LEFT + DAYS * PITCH, y, "line");
    for (int i = 0; i < DAYS; i++) {
      if (contacts.kindsOn(today.minusDays(DAYS - 1L - i)).contains(kind)) {
        svg.circle(LEFT + (i + 0.5) * PITCH, y, 4.2, "dent");
      }
    }
    long since = since(contacts, kind, today);
    svg.text(WIDTH, y + 5, "end", "strong", since == 0 ? "" : Long.toString(since));
  }

  private static List<String> row(Contacts contacts, ContactKind kind, LocalDate today) {
    long since = since(contacts, kind, today);
    long recent = 0;
    for (int i = 0; i < DAYS; i++) {
      recent += contacts.kindsOn(today.minusDays(i)).contains(kind) ? 1 : 0;
    }
    long ever =
        contacts.only(kind).all().stream().map(each -> each.fact().day()).distinct().count();
    return List.of(
        kind.label(),
        since == 0 ? "none yet" : Times.days(since),
        recent == 0 ? "none" : Long.toString(recent),
        Long.toString(ever));
  }

  private static long since(Contacts contacts, ContactKind kind, LocalDate today) {
    return contacts.only(kind).on(today).map(Standing::since).orElse(0L);
  }
}
