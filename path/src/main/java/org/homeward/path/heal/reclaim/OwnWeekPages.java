package org.homeward.path.heal.reclaim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.practice.EntryPages;
import org.homeward.path.practice.Mondays;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// Hours: a week's plan, what was lived, and a week on paper.
final class OwnWeekPages {
  private static final List<Option> DAY_AMOUNTS = Amount.options(Amount.FOR_A_DAY);
  private static final List<Option> WEEK_AMOUNTS = Amount.options(Amount.FOR_A_WEEK);

  private final ReclaimPractice practice;
  private final EntryPages<Lived> hours;

  OwnWeekPages(ReclaimPractice practice) {
    this.practice = practice;
    this.hours =
        new EntryPages<>(
            Lived.TYPE,
            practice.at("hours"),
            practice.path(),
            (form, call) -> Lived.read(form, call.book(), call.today()),
            (entry, form, call) -> entry.fact().fill(form),
            (form, call) -> new EntryPages.Show("heal/reclaim/lived.jte", livedPage(form, call)));
  }

  void routes(Routes behind) {
    hours.routes(behind);
    behind
        .get(practice.at("hours"), this::all)
        .get(practice.at("week"), call -> Reply.see(week(Mondays.of(call.today()))))
        .get(practice.at("week/{monday}"), this::plan)
        .post(practice.at("week/{monday}"), this::keep)
        .get(practice.at("paper"), this::paper);
  }

  private String week(LocalDate monday) {
    return practice.at("week/" + monday);
  }

  /// What the form for lived time shows.
  ///
  /// @param things what it can be for
  record LivedPage(
      ReclaimPractice practice,
      Form form,
      List<Option> things,
      List<Option> amounts,
      String today) {}

  /// What all the lived time shows.
  record HoursPage(
      ReclaimPractice practice,
      List<Entry<Lived>> lived,
      List<Entry<StepTaken>> steps,
      Times times) {}

  /// What a week's plan shows.
  ///
  /// @param name "This week", or its first day
  /// @param other the address of the next week, or of this one
  record PlanPage(
      ReclaimPractice practice,
      Form form,
      LocalDate monday,
      String name,
      boolean thisWeek,
      String other,
      List<Entry<OwnThing>> things,
      List<Option> amounts) {}

  /// What the week on paper shows.
  record PaperPage(ReclaimPractice practice, OwnTime own, OwnTime.Week week, Times times) {}

  private LivedPage livedPage(Form form, Call call) {
    List<Option> things = new ArrayList<>();
    for (Entry<OwnThing> thing : OwnTime.of(call.book()).things()) {
      things.add(new Option(thing.id().value(), thing.fact().what(), ""));
    }
    String chosen = form.value("thing");
    if (!chosen.isEmpty() && things.stream().noneMatch(each -> each.value().equals(chosen))) {
      OwnTime.of(call.book()).lived().stream()
          .map(Entry::fact)
          .filter(each -> each.thing().equals(chosen))
          .findFirst()
          .ifPresent(each -> things.add(new Option(each.thing(), each.what(), "")));
    }
    return new LivedPage(practice, form, things, DAY_AMOUNTS, call.today().toString());
  }

  private Reply all(Call call) {
    OwnTime own = OwnTime.of(call.book());
    return Reply.page(
        "heal/reclaim/hours.jte",
        new HoursPage(practice, own.lived(), own.steps(), Times.of(call)));
  }

  /// The Monday in the address: of any week up to the next one.
  private static Optional<LocalDate> monday(Call call) {
    try {
      LocalDate monday = LocalDate.parse(call.param("monday"));
      boolean known =
          monday.equals(Mondays.of(monday)) && !monday.isAfter(call.today().plusDays(7));
      return known ? Optional.of(monday) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Reply plan(Call call) {
    return monday(call)
        .map(monday ->
            form(
                call,
                monday,
                call.formForOnly(WeekPlan.TYPE, WeekPlan.idOf(monday), WeekPlan::fill)))
        .orElse(new Reply.NotFound());
  }

  private Reply form(Call call, LocalDate monday, Form form) {
    LocalDate now = Mondays.of(call.today());
    boolean thisWeek = monday.equals(now);
    var page =
        new PlanPage(
            practice,
            form,
            monday,
            thisWeek ? "This week" : "The week of " + Times.of(call).day(monday),
            thisWeek,
            week(thisWeek ? now.plusWeeks(1) : now),
            OwnTime.of(call.book()).things(),
            WEEK_AMOUNTS);
    return form.ok()
        ? Reply.page("heal/reclaim/week.jte", page)
        : Reply.again("heal/reclaim/week.jte", page);
  }

  private Reply keep(Call call) {
    return monday(call).map(monday -> keep(call, monday)).orElse(new Reply.NotFound());
  }

  private Reply keep(Call call, LocalDate monday) {
    Form form = call.form().with("id", WeekPlan.idOf(monday));
    OwnTime own = OwnTime.of(call.book());
    WeekPlan plan = WeekPlan.read(form, monday, own.things(), own.plan(monday));
    return Optional.of(form)
        .filter(Form::ok)
        .flatMap(sent -> call.keepAndSee(WeekPlan.TYPE, sent, plan, "Kept.", practice.path()))
        .orElseGet(() -> form(call, monday, form));
  }

  private Reply paper(Call call) {
    OwnTime own = OwnTime.of(call.book());
    return Reply.page(
        "heal/reclaim/paper.jte",
        new PaperPage(practice, own, own.week(Mondays.of(call.today())), Times.of(call)));
  }
}
