package org.homeward.path.decide.calm;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stretch;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// The tap, the days, and the round they belong to.
final class CalmPages {
  private final CalmPractice practice;

  CalmPages(CalmPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.path(), call -> show(call, !Times.isNight(call.time())))
        .get(practice.at("by-day"), call -> show(call, true))
        .post(practice.at("tap/{day}/{weather}/{choice}"), this::tap)
        .get(practice.at("plan"), this::plan)
        .get(practice.at("plan/again"), this::another)
        .post(practice.at("plan"), this::keepPlan)
        .post(practice.at("plan/remove"), this::stop)
        .get(practice.at("days"), this::days)
        .get(practice.at("days/from/{n}"), this::days)
        .get(practice.at("day/{day}"), this::grid)
        .get(practice.at("days/{id}/edit"), this::change)
        .post(practice.at("days/keep"), this::keep)
        .post(practice.at("days/{id}/remove"), this::remove);
  }

  /// What the first page shows.
  ///
  /// @param stand where the round stands; empty where there is none
  /// @param today today's tap; empty where there is none yet
  /// @param asks whether the nine buttons are shown
  /// @param night whether it is night, and the person did not say that it is day for them
  /// @param yesterday the day before, where it is of the round and was not tapped
  /// @param picture the days; empty where none is tapped, at night, and before today is tapped
  /// @param thoughts what was written last night
  /// @param talk the practice that comes after; empty where there is none
  record MainPage(
      CalmPractice practice,
      Optional<CalmPlan> plan,
      Optional<Stand> stand,
      Optional<Entry<CalmDay>> today,
      boolean asks,
      boolean night,
      Optional<LocalDate> yesterday,
      Optional<Chart> picture,
      List<Entry<NightThought>> thoughts,
      Optional<Practice> talk,
      Times times) {}

  /// What the form of the round shows.
  record PlanPage(CalmPractice practice, Form form, List<Option> spans, boolean begun) {}

  /// What the list of days shows, newest first.
  record DaysPage(CalmPractice practice, Stretch<Entry<CalmDay>> days, Times times) {}

  /// What the nine buttons for another day show.
  record GridPage(CalmPractice practice, LocalDate day, Times times) {}

  /// What the form of one day shows.
  record DayPage(
      CalmPractice practice, Form form, String day, List<Option> choices, List<Option> weathers) {}

  private Reply show(Call call, boolean day) {
    CalmDays days = CalmDays.of(call.book());
    LocalDate today = call.today();
    Times times = Times.of(call);
    Optional<Stand> stand = days.standing(today);
    boolean running = stand.filter(each -> !each.isOver()).isPresent();
    // What was chosen before would speak into what is chosen now; and at night nothing is.
    boolean quiet = running && (!day || days.on(today).isEmpty());
    Optional<Chart> picture =
        stand.filter(s -> !quiet && !s.days().isEmpty()).map(s -> CalmPicture.of(s, times));
    Optional<LocalDate> yesterday =
        Optional.of(today.minusDays(1))
            .filter(each -> stand.filter(s -> s.plan().covers(each)).isPresent())
            .filter(each -> days.on(each).isEmpty());
    return Reply.page(
        "decide/calm/calm.jte",
        new MainPage(
            practice,
            days.plan().map(Entry::fact),
            stand,
            days.on(today),
            running && day && days.on(today).isEmpty(),
            running && !day,
            yesterday,
            picture,
            day ? days.ofLastNight(call.now()) : List.of(),
            practice.talk(),
            times));
  }

  private Reply tap(Call call) {
    Optional<LocalDate> day = day(call);
    Form sent =
        Form.empty().with("weather", call.param("weather")).with("choice", call.param("choice"));
    Optional<Weather> weather = sent.choice("weather", Weather.class);
    Optional<Choice> choice = sent.choice("choice", Choice.class);
    if (day.isEmpty() || weather.isEmpty() || choice.isEmpty()) {
      return new Reply.NotFound();
    }
    CalmDay before =
        CalmDays.of(call.book())
            .on(day.get())
            .map(Entry::fact)
            .orElse(new CalmDay(day.get(), choice.get(), weather.get(), ""));
    call.book()
        .put(CalmDay.TYPE, CalmDay.idOf(day.get()), before.with(choice.get(), weather.get()));
    call.session().say(Flash.undoable("Kept.", CalmDay.TYPE, CalmDay.idOf(day.get())));
    return Reply.see(practice.path());
  }

  /// The day that an address names: of the round, and today or before it.
  private static Optional<LocalDate> day(Call call) {
    try {
      LocalDate day = LocalDate.parse(call.param("day"));
      return CalmDays.of(call.book())
          .standing(call.today())
          .filter(stand -> stand.plan().covers(day) && !day.isAfter(call.today()))
          .map(stand -> day);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Reply grid(Call call) {
    return day(call)
        .map(day ->
            Reply.page("decide/calm/another.jte", new GridPage(practice, day, Times.of(call))))
        .orElse(Reply.see(practice.path()));
  }

  private Reply plan(Call call) {
    return plan(call, call.formForOnly(CalmPlan.TYPE, CalmPlan.ONLY, CalmPlan::fill));
  }

  /// The form for another round: the same words, from today.
  private Reply another(Call call) {
    Form form = call.formForOnly(CalmPlan.TYPE, CalmPlan.ONLY, CalmPlan::fill);
    return plan(call, form.with("from", call.today()));
  }

  private Reply plan(Call call, Form form) {
    if (form.ok() && form.value("from").isEmpty()) {
      form.with("from", call.today());
    }
    List<Option> spans =
        Arrays.stream(Span.values()).map(span -> Option.of(span, span.label())).toList();
    boolean begun = CalmDays.of(call.book()).plan().isPresent();
    var page = new PlanPage(practice, form, spans, begun);
    return form.ok()
        ? Reply.page("decide/calm/plan.jte", page)
        : Reply.again("decide/calm/plan.jte", page);
  }

  private Reply keepPlan(Call call) {
    Form form = call.form().with("id", CalmPlan.ONLY);
    CalmPlan plan = CalmPlan.read(form, call.today());
    return Optional.of(form)
        .filter(Form::ok)
        .flatMap(sent -> call.keepAndSee(CalmPlan.TYPE, sent, plan, "Kept.", practice.path()))
        .orElseGet(() -> plan(call, form));
  }

  private Reply stop(Call call) {
    return call.removeAndSee(
        CalmPlan.TYPE, CalmPlan.ONLY, "Ended. The days you tapped are kept.", practice.path());
  }

  private Reply days(Call call) {
    return Reply.page(
        "decide/calm/days.jte",
        new DaysPage(
            practice,
            Stretch.of(
                CalmDays.of(call.book()).days().reversed(),
                practice.at("days"),
                call.param("n"),
                day -> day.fact().words().length()),
            Times.of(call)));
  }

  private Reply change(Call call) {
    return call.entry(CalmDay.TYPE)
        .map(entry -> form(call, entry, call.formFor(entry, entry.fact()::fill)))
        .orElse(new Reply.NotFound());
  }

  private Reply form(Call call, Entry<CalmDay> entry, Form form) {
    var page =
        new DayPage(
            practice,
            form,
            Times.of(call).day(entry.fact().day()),
            Arrays.stream(Choice.values()).map(each -> Option.of(each, each.said())).toList(),
            Arrays.stream(Weather.values()).map(each -> Option.of(each, each.label())).toList());
    return form.ok()
        ? Reply.page("decide/calm/day.jte", page)
        : Reply.again("decide/calm/day.jte", page);
  }

  private Reply keep(Call call) {
    Form form = call.form();
    Optional<Entry<CalmDay>> entry =
        CalmDays.of(call.book()).days().stream()
            .filter(day -> day.id().value().equals(form.value("id")))
            .findFirst();
    if (entry.isEmpty()) {
      return new Reply.NotFound();
    }
    CalmDay changed = CalmDay.read(form, entry.get().fact().day());
    return Optional.of(form)
        .filter(Form::ok)
        .flatMap(sent -> call.keepAndSee(CalmDay.TYPE, sent, changed, "Kept.", practice.at("days")))
        .orElseGet(() -> form(call, entry.get(), form));
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(CalmDay.TYPE, id, "Taken out.", practice.at("days")))
        .orElse(new Reply.NotFound());
  }
}
