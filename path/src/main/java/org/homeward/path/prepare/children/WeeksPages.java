package org.homeward.path.prepare.children;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homeward.path.practice.EntryPages;
import org.homeward.path.practice.calendar.CalendarFile;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// The weeks: a pattern to begin from, each day changed by a tap, days that go another way, and the
/// calendar file.
final class WeeksPages {
  private static final List<Option> STAYS =
      Arrays.stream(Stay.values()).map(stay -> Option.of(stay, stay.label())).toList();

  private final ChildrenPractice practice;

  WeeksPages(ChildrenPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    new EntryPages<>(
            SpecialStay.TYPE,
            practice.at("days"),
            practice.path(),
            (form, call) -> SpecialStay.read(form, call.today()),
            (entry, form, call) -> entry.fact().fill(form),
            (form, call) ->
                new EntryPages.Show(
                    "prepare/children/days.jte", new DaysPage(practice, form, STAYS)))
        .routes(behind);
    behind
        .get(practice.at("weeks"), this::weeks)
        .post(practice.at("weeks"), this::keep)
        .get(practice.at("patterns"), this::patterns)
        .post(practice.at("weeks/take/{n}"), this::take)
        .post(
            practice.at("weeks/remove"),
            call -> call.removeAndSee(Weeks.TYPE, Weeks.ONLY, "Taken out.", practice.path()))
        .get(practice.at("calendar"), this::calendar)
        .get(practice.at("file"), this::file);
  }

  /// What the form of the weeks shows.
  ///
  /// @param names the days, by their place in it
  record WeeksPage(ChildrenPractice practice, Form form, List<String> names) {}

  /// What the page of patterns shows.
  record PatternsPage(ChildrenPractice practice, List<WeekPattern> patterns) {}

  /// What the form of days that go another way shows.
  record DaysPage(ChildrenPractice practice, Form form, List<Option> stays) {}

  /// What the page of the calendar file shows.
  record CalendarPage(ChildrenPractice practice, Weeks weeks) {}

  private Reply weeks(Call call) {
    return Children.of(call.book())
        .weeks()
        .map(weeks -> show(weeks, call.formForOnly(Weeks.TYPE, Weeks.ONLY, Weeks::fill)))
        .orElseGet(() -> patterns(call));
  }

  private Reply patterns(Call call) {
    return Reply.page(
        "prepare/children/patterns.jte",
        new PatternsPage(practice, List.of(WeekPattern.values())));
  }

  private Reply show(Weeks weeks, Form form) {
    List<String> names =
        IntStream.range(0, weeks.days().size()).mapToObj(Weeks::nameOf).toList();
    var page = new WeeksPage(practice, form, names);
    return form.ok()
        ? Reply.page("prepare/children/weeks.jte", page)
        : Reply.again("prepare/children/weeks.jte", page);
  }

  private Reply take(Call call) {
    Optional<WeekPattern> pattern = WeekPattern.named(call.param("n"));
    if (pattern.isEmpty()) {
      return new Reply.NotFound();
    }
    Weeks weeks =
        Weeks.of(
            pattern.get(),
            Children.of(call.book()).weeks(),
            call.today(),
            call.book().newId());
    call.book().put(Weeks.TYPE, Weeks.ONLY, weeks);
    call.session().say(Flash.undoable("Taken. Change it day by day.", Weeks.TYPE, Weeks.ONLY));
    return Reply.see(practice.at("weeks"));
  }

  private Reply keep(Call call) {
    Optional<Weeks> before = Children.of(call.book()).weeks();
    if (before.isEmpty()) {
      return Reply.see(practice.at("weeks"));
    }
    Form form = call.form().with("id", Weeks.ONLY);
    Weeks weeks = Weeks.read(form, before.get(), call.today());
    return Optional.of(form)
        .filter(Form::ok)
        .flatMap(sent -> call.keepAndSee(Weeks.TYPE, sent, weeks, "Kept.", practice.path()))
        .orElseGet(() -> show(before.get(), form));
  }

  private Reply calendar(Call call) {
    return Children.of(call.book())
        .weeks()
        .map(weeks ->
            Reply.page("prepare/children/calendar.jte", new CalendarPage(practice, weeks)))
        .orElseGet(() -> Reply.see(practice.at("weeks")));
  }

  private Reply file(Call call) {
    Children children = Children.of(call.book());
    return children
        .weeks()
        .map(weeks -> WeeksCalendar.events(children, weeks, call.today()))
        .map(events ->
            events.isEmpty()
                ? call.seeSaying("No day is with you yet.", practice.path())
                : new CalendarFile(call.now(), events)
                    .download("notes-" + practice.code() + "-" + call.today() + ".ics"))
        .orElseGet(() -> Reply.see(practice.at("weeks")));
  }
}
