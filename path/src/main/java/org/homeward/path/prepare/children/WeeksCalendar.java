package org.homeward.path.prepare.children;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.path.practice.calendar.Again;
import org.homeward.path.practice.calendar.CalendarEvent;
import org.homeward.path.practice.calendar.When;

/// The time with me as events of a calendar: each stretch of the weeks once, coming again every
/// week or every other one; and one by one what holidays change.
///
/// First every day is asked alone, which is simple and surely right; then what the days say is told
/// by as few events as it takes.
final class WeeksCalendar {
  private static final int WEEKS_AHEAD = 52;

  /// Days in a row with me.
  private record Run(LocalDate first, LocalDate last) {}

  private final Children children;
  private final Weeks weeks;
  private final LocalDate last;

  private WeeksCalendar(Children children, Weeks weeks, LocalDate today) {
    this.children = children;
    this.weeks = weeks;
    long ahead = Math.max(0, ChronoUnit.DAYS.between(weeks.from(), today.plusWeeks(WEEKS_AHEAD)));
    int cycle = weeks.days().size();
    // To the end of a cycle, so that no stretch is cut in two.
    this.last = weeks.from().plusDays((ahead / cycle + 1) * cycle - 1);
  }

  /// The events from the first week to a year from now; none where no day is with me.
  ///
  /// @param weeks those of the children
  static List<CalendarEvent> events(Children children, Weeks weeks, LocalDate today) {
    return new WeeksCalendar(children, weeks, today).events();
  }

  private List<CalendarEvent> events() {
    Map<LocalDate, Run> left = runs();
    List<CalendarEvent> events = new ArrayList<>();
    for (int start : starts()) {
      List<Run> regular = regular(start);
      Set<LocalDate> except = new HashSet<>();
      for (Run run : regular) {
        if (!left.remove(run.first(), run)) {
          except.add(run.first());
        }
      }
      if (except.size() < regular.size()) {
        var again = new Again.Weekly(weeks.count(), regular.getLast().first(), except);
        events.add(event("w" + start, regular.getFirst(), again));
      }
    }
    left.values().forEach(run -> events.add(event("d" + run.first(), run, new Again.Never())));
    return events;
  }

  private CalendarEvent event(String name, Run run, Again again) {
    When when =
        weeks
            .handover()
            .<When>map(time ->
                new When.Hours(run.first().atTime(time), run.last().plusDays(1).atTime(time)))
            .orElseGet(() -> new When.Days(run.first(), run.last()));
    return new CalendarEvent(weeks.key() + "-" + name, weeks.title(), when, again);
  }

  /// The days of the cycle on which a stretch with me begins; its first day where all are with me.
  private List<Integer> starts() {
    List<Stay> days = weeks.days();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      Stay before = days.get(Math.floorMod(i - 1, days.size()));
      if (days.get(i) == Stay.ME && before != Stay.ME) {
        starts.add(i);
      }
    }
    boolean always = starts.isEmpty() && days.getFirst() == Stay.ME;
    return always ? List.of(0) : starts;
  }

  /// Every time a stretch would come by the weeks alone, as far as it ends in the time looked at.
  private List<Run> regular(int start) {
    int length = 1;
    int cycle = weeks.days().size();
    while (length < cycle && weeks.days().get((start + length) % cycle) == Stay.ME) {
      length++;
    }
    List<Run> runs = new ArrayList<>();
    LocalDate first = weeks.from().plusDays(start);
    while (!first.plusDays(length - 1L).isAfter(last)) {
      runs.add(new Run(first, first.plusDays(length - 1L)));
      first = first.plusDays(cycle);
    }
    return runs;
  }

  /// What the days say, each asked alone; a run ends where a stretch of the weeks begins.
  private Map<LocalDate, Run> runs() {
    Set<LocalDate> begins =
        starts().stream()
            .flatMap(start -> regular(start).stream())
            .map(Run::first)
            .collect(Collectors.toSet());
    Map<LocalDate, Run> runs = new LinkedHashMap<>();
    LocalDate first = null;
    for (LocalDate day = weeks.from(); !day.isAfter(last.plusDays(1)); day = day.plusDays(1)) {
      boolean mine = !day.isAfter(last) && children.on(day).filter(Stay.ME::equals).isPresent();
      if (first != null && (!mine || begins.contains(day))) {
        runs.put(first, new Run(first, day.minusDays(1)));
        first = null;
      }
      if (first == null && mine) {
        first = day;
      }
    }
    return runs;
  }
}
