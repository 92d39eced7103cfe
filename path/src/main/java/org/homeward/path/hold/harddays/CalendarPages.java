package org.homeward.path.hold.harddays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.practice.calendar.Again;
import org.homeward.path.practice.calendar.CalendarEvent;
import org.homeward.path.practice.calendar.CalendarFile;
import org.homeward.path.practice.calendar.When;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The hard days as a calendar file, under a title that tells nobody anything.
final class CalendarPages {
  private final HardDaysPractice practice;

  CalendarPages(HardDaysPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("calendar"), call -> show(formOf(call)))
        .post(practice.at("calendar"), this::keep)
        .get(practice.at("file"), this::file);
  }

  /// What the page shows.
  record CalendarPage(HardDaysPractice practice, Form form) {}

  private static Form formOf(Call call) {
    Form form = call.formForOnly(CalendarName.TYPE, CalendarName.ONLY, CalendarName::fill);
    return form.value("title").isEmpty()
        ? form.with("title", CalendarName.of(call.book()).title())
        : form;
  }

  private Reply show(Form form) {
    var page = new CalendarPage(practice, form);
    return form.ok()
        ? Reply.page("hold/harddays/calendar.jte", page)
        : Reply.again("hold/harddays/calendar.jte", page);
  }

  private Reply keep(Call call) {
    Form form = call.form().with("id", CalendarName.ONLY);
    CalendarName name = CalendarName.read(form);
    return Optional.of(form)
        .filter(Form::ok)
        .flatMap(sent ->
            call.keepAndSee(CalendarName.TYPE, sent, name, "Kept.", practice.at("calendar")))
        .orElseGet(() -> show(form));
  }

  private Reply file(Call call) {
    List<CalendarEvent> events =
        events(HardDays.of(call.book()), CalendarName.of(call.book()).title(), call.today());
    if (events.isEmpty()) {
      return call.seeSaying("No day is to come yet.", practice.path());
    }
    return new CalendarFile(call.now(), events)
        .download("notes-" + practice.code() + "-" + call.today() + ".ics");
  }

  /// Every day that is still to come, each year again where it comes each year.
  static List<CalendarEvent> events(HardDays days, String title, LocalDate today) {
    List<CalendarEvent> events = new ArrayList<>();
    for (HardDays.Coming coming : days.coming(today)) {
      Entry<HardDay> entry = coming.entry();
      // From its own date on, so that one of 29 February finds its way back to it.
      LocalDate first =
          entry
              .fact()
              .day()
              .filter(day -> isLeapDay(day) && entry.fact().yearly())
              .orElse(coming.day());
      events.add(
          new CalendarEvent(
              entry.id().value(),
              title,
              When.day(first),
              entry.fact().yearly() ? new Again.Yearly() : new Again.Never()));
    }
    return events;
  }

  private static boolean isLeapDay(LocalDate day) {
    return day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
  }
}
