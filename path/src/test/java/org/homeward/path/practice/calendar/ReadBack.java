package org.homeward.path.practice.calendar;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;

/// A calendar file as another project's reader takes it: strictly, and judged by the RFC's rules.
public final class ReadBack {
  private ReadBack() {}

  /// The file's events, in their order.
  public static List<VEvent> events(String text) {
    try {
      Calendar calendar = new CalendarBuilder().build(new StringReader(text));
      var judged = calendar.validate(true);
      assertEquals(List.of(), List.copyOf(judged.getEntries()));
      return calendar.getComponents("VEVENT");
    } catch (IOException | ParserException e) {
      throw new AssertionError(text, e);
    }
  }

  /// The one event of a file.
  public static VEvent only(String text) {
    List<VEvent> events = events(text);
    assertEquals(1, events.size(), text);
    return events.getFirst();
  }

  /// Every day on which something begins, repetitions counted out, in their order.
  ///
  /// @param first the first day looked at
  /// @param last the last day looked at
  public static List<LocalDate> beginnings(String text, LocalDate first, LocalDate last) {
    return times(text, first, last).stream().map(time -> time[0].toLocalDate()).sorted().toList();
  }

  /// The beginning and the end of everything, repetitions counted out; whole days from midnight to
  /// midnight.
  public static List<LocalDateTime[]> times(String text, LocalDate first, LocalDate last) {
    List<LocalDateTime[]> times = new ArrayList<>();
    for (VEvent event : events(text)) {
      boolean whole = requireNonNull(event.getDateTimeStart()).getDate() instanceof LocalDate;
      var window =
          whole
              ? new Period<Temporal>(first, last)
              : new Period<Temporal>(first.atStartOfDay(), last.atStartOfDay());
      for (Period<Temporal> period : event.<Temporal>calculateRecurrenceSet(window)) {
        times.add(new LocalDateTime[] {local(period.getStart()), local(period.getEnd())});
      }
    }
    return times;
  }

  private static LocalDateTime local(Temporal time) {
    return time instanceof LocalDate day ? day.atStartOfDay() : LocalDateTime.from(time);
  }
}
