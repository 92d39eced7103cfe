package org.homeward.path.hold.harddays;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.decide.reasons.Reason;
import org.homeward.path.decide.reasons.Reasons;
import org.homeward.path.practice.EntryPages;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Pleasant;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// The list of hard days, one day's form, its plan to read, and how it was.
final class HardDayPages {
  private static final List<Option> KINDS =
      Arrays.stream(HardKind.values()).map(kind -> Option.of(kind, kind.label())).toList();
  private static final List<Option> YEARLY = List.of(new Option("yes", "It comes every year", ""));

  private final HardDaysPractice practice;

  HardDayPages(HardDaysPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    new EntryPages<>(
            HardDay.TYPE,
            practice.at("day"),
            practice.path(),
            (form, call) -> HardDay.read(form, call.today()),
            (entry, form, call) -> entry.fact().fill(form),
            (form, call) ->
                new EntryPages.Show(
                    "hold/harddays/edit.jte", new EditPage(practice, form, KINDS, YEARLY)))
        .routes(behind);
    behind
        .get(practice.path(), call -> list(call, "hold/harddays/harddays.jte"))
        .get(practice.at("print"), call -> list(call, "hold/harddays/print.jte"))
        .get(practice.at("near"), this::near)
        .get(practice.at("any"), this::any)
        .get(practice.at("{id}"), this::plan)
        .post(practice.at("take/{key}"), this::take)
        .post(practice.at("{id}/aside"), this::putAside);
  }

  /// What the list and the print show.
  ///
  /// @param year the next twelve months; empty where no day comes
  /// @param was how days were; empty where none was told
  /// @param ready days many people find hard that are not on the list
  record ListPage(
      HardDaysPractice practice,
      HardDays days,
      List<HardDays.Coming> coming,
      List<Entry<HardDay>> behind,
      Optional<Chart> year,
      Optional<Chart> was,
      List<ReadyDay> ready,
      Times times) {}

  /// What the form shows.
  record EditPage(HardDaysPractice practice, Form form, List<Option> kinds, List<Option> yearly) {}

  /// A plan as it is read.
  ///
  /// @param when "in 2 days"; empty where it can come on any day
  /// @param lastTime how it was the last time; empty where not told
  /// @param aside whether it can be put aside
  record Plan(Entry<HardDay> entry, String when, Optional<HardDayAfter> lastTime, boolean aside) {
    HardDay day() {
      return entry.fact();
    }
  }

  /// What the page of plans shows.
  ///
  /// @param near whether these are the days that are near
  /// @param reason the foremost; empty where none is written
  record PlanPage(
      HardDaysPractice practice,
      boolean near,
      List<Plan> plans,
      Optional<Entry<Reason>> reason,
      String pleasant,
      boolean careful) {}

  private Reply list(Call call, String template) {
    HardDays days = HardDays.of(call.book());
    Times times = Times.of(call);
    List<HardDays.Coming> coming = days.coming(call.today());
    return Reply.page(
        template,
        new ListPage(
            practice,
            days,
            coming,
            days.behind(call.today()),
            coming.isEmpty()
                ? Optional.empty()
                : Optional.of(YearPicture.of(coming, call.today(), times)),
            WasPicture.of(days.afters(), times),
            Arrays.stream(ReadyDay.values()).filter(each -> !days.has(each)).toList(),
            times));
  }

  /// Puts a ready day on the list and opens its form: its date and its plan are the person's own.
  private Reply take(Call call) {
    Optional<ReadyDay> ready = ReadyDay.named(call.param("key"));
    if (ready.isEmpty()) {
      return new Reply.NotFound();
    }
    if (HardDays.of(call.book()).has(ready.get())) {
      return Reply.see(practice.path());
    }
    Entry<HardDay> entry = call.book().write(HardDay.TYPE, ready.get().taken(call.today()));
    call.session().say(Flash.undoable("It is on your list.", HardDay.TYPE, entry.id()));
    return Reply.see(practice.at("day/" + entry.id() + "/edit"));
  }

  private Reply near(Call call) {
    HardDays days = HardDays.of(call.book());
    List<Plan> plans =
        HardDaysPractice.near(Moment.of(call)).stream()
            .map(each -> planOf(days, each.entry(), call.today()))
            .toList();
    return plans(call, true, plans);
  }

  private Reply any(Call call) {
    HardDays days = HardDays.of(call.book());
    return plans(
        call,
        false,
        days.anyDay().stream().map(entry -> planOf(days, entry, call.today())).toList());
  }

  private Reply plan(Call call) {
    return call.entry(HardDay.TYPE)
        .map(entry ->
            plans(call, false, List.of(planOf(HardDays.of(call.book()), entry, call.today()))))
        .orElse(new Reply.NotFound());
  }

  private static Plan planOf(HardDays days, Entry<HardDay> entry, LocalDate today) {
    Optional<HardDays.Coming> coming =
        entry.fact().next(today).map(day -> new HardDays.Coming(entry, day));
    String when = coming.map(each -> inDays(each.daysFrom(today))).orElse("");
    boolean near = coming.filter(each -> each.daysFrom(today) <= HardDays.NEAR_DAYS).isPresent();
    return new Plan(entry, when, days.lastTime(entry.id()), near);
  }

  /// "today", "tomorrow", "in 12 days".
  static String inDays(long days) {
    return days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + Times.days(days);
  }

  private Reply plans(Call call, boolean near, List<Plan> plans) {
    return Reply.page(
        "hold/harddays/plan.jte",
        new PlanPage(
            practice,
            near,
            plans,
            Reasons.of(call.book()).foremost(),
            Pleasant.on(call.today()),
            Careful.isOn(call.book())));
  }

  private Reply putAside(Call call) {
    Optional<LocalDate> day =
        call.entry(HardDay.TYPE).flatMap(entry -> entry.fact().next(call.today()));
    Optional<EntryId> id =
        call.id().flatMap(hard -> day.flatMap(each -> HardDayAfter.idOf(hard, each)));
    if (day.isEmpty() || id.isEmpty()) {
      return new Reply.NotFound();
    }
    call.book().put(PutAside.TYPE, id.get(), new PutAside(day.get()));
    call.session()
        .say(Flash.undoable("Nothing more is said of it this time.", PutAside.TYPE, id.get()));
    return Reply.see("/");
  }
}
