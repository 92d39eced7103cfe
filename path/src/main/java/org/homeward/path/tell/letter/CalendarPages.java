package org.homeward.path.tell.letter;

import java.util.List;
import org.homeward.path.practice.calendar.CalendarEvent;
import org.homeward.path.practice.calendar.CalendarFile;
import org.homeward.path.practice.calendar.When;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The opening days of closed letters as a calendar file, under a title that tells nobody anything.
final class CalendarPages {
  /// What the calendar calls each of them.
  static final String TITLE = "Read a page";

  private final LetterPractice practice;

  CalendarPages(LetterPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind.get(practice.at("calendar"), this::show).get(practice.at("file"), this::file);
  }

  /// What the page shows.
  ///
  /// @param days how many opening days there are
  record CalendarPage(LetterPractice practice, String title, int days) {}

  private Reply show(Call call) {
    return Reply.page(
        "tell/letter/calendar.jte",
        new CalendarPage(practice, TITLE, Letters.of(call.book()).openings().size()));
  }

  private Reply file(Call call) {
    List<CalendarEvent> events =
        Letters.of(call.book()).openings().stream()
            .map(opening ->
                CalendarEvent.once(opening.letter().value(), TITLE, When.day(opening.day())))
            .toList();
    return new CalendarFile(call.now(), events)
        .download("notes-" + practice.code() + "-" + call.today() + ".ics");
  }
}
