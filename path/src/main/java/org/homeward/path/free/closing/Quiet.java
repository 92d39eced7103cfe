package org.homeward.path.free.closing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.homeward.path.free.markers.Marks;
import org.homeward.path.hold.contact.Contacts;
import org.homeward.path.practice.Moment;

/// Since when what one does has been quiet: no contact that dents, and nothing done in any look at
/// the marks. Feelings are not asked.
///
/// @param since the first quiet day; empty where the looks do not say
/// @param today the day it is
record Quiet(Optional<LocalDate> since, LocalDate today) {
  /// Three months.
  static final int DAYS_LEAST = 90;

  static Quiet of(Moment moment) {
    Optional<LocalDate> contact =
        Contacts.of(moment.book()).all().stream()
            .filter(each -> each.fact().kind().dents())
            .map(each -> each.fact().day().plusDays(1))
            .max(Comparator.naturalOrder());
    Optional<LocalDate> since =
        Marks.of(moment.book())
            .quietSince()
            .map(marks -> contact.filter(marks::isBefore).orElse(marks));
    return new Quiet(since, moment.today());
  }

  /// Whether that is some months.
  boolean isMonths() {
    return since.map(day -> !day.plusDays(DAYS_LEAST).isAfter(today)).orElse(false);
  }

  /// What may be said of it.
  String sentence() {
    if (!isMonths()) {
      return "It is meant for when what you do has been quiet for some months. You may come sooner.";
    }
    long months = ChronoUnit.MONTHS.between(since.orElse(today), today);
    return "What you do has been quiet for "
        + (months < 4 ? "about three months" : months + " months")
        + ", as far as you noted it. Feelings may still be there.";
  }
}
