package org.homeward.path.decide.comeback;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.companions.person.Person;
import org.homeward.path.practice.EntryPages;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// What is written while calm: the conditions, the day to look, the past returns.
final class OnlyIfPages {
  private static final List<Option> SIDES =
      Arrays.stream(Condition.Whose.values()).map(each -> Option.of(each, each.label())).toList();
  private static final List<Option> SEEN =
      Arrays.stream(Condition.Seen.values()).map(each -> Option.of(each, each.label())).toList();

  private final ComebackPractice practice;

  OnlyIfPages(ComebackPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    new EntryPages<>(
            Condition.TYPE,
            practice.at("if"),
            practice.path(),
            (form, call) -> Condition.read(form),
            (entry, form, call) -> entry.fact().fill(form),
            (form, call) ->
                new EntryPages.Show(
                    "decide/comeback/condition.jte",
                    new ConditionPage(practice, form, SIDES, SEEN)))
        .routes(behind);
    new EntryPages<>(
            PastReturn.TYPE,
            practice.at("past"),
            (form, call) -> PastReturn.read(form, call.today()),
            PastReturn::fill,
            (form, call) ->
                new EntryPages.Show(
                    "decide/comeback/pastform.jte",
                    new PastForm(practice, form, call.today().toString())))
        .routes(behind);
    behind
        .get(practice.path(), call -> show(call, "decide/comeback/onlyif.jte"))
        .get(practice.at("page"), call -> show(call, "decide/comeback/page.jte"))
        .get(practice.at("past"), this::past)
        .post(practice.at("past/take/{id}"), this::takePast)
        .get(practice.at("day"), call -> day(call, formForDay(call)))
        .post(practice.at("day"), this::keepDay)
        .post(
            practice.at("day/remove"),
            call -> call.removeAndSee(LookDay.TYPE, LookDay.ONLY, "Taken out.", practice.path()));
  }

  /// What the first page and its print show.
  ///
  /// @param waiting the time that has not to be answered yet; empty where there is none
  /// @param them the word for the other one
  record MainPage(
      ComebackPractice practice,
      OnlyIf onlyIf,
      Optional<Entry<CameBack>> waiting,
      String them,
      Times times) {
    /// When the waiting is over.
    Instant until() {
      return waiting.map(OnlyIf::until).orElse(Instant.EPOCH);
    }

    /// How far the day to look is: "in 41 days", or that it has come.
    String lookIn() {
      return lookIn(onlyIf, times);
    }

    static String lookIn(OnlyIf onlyIf, Times times) {
      long days =
          onlyIf.day().map(look -> ChronoUnit.DAYS.between(times.today(), look.day())).orElse(0L);
      return days > 0 ? "In " + Times.days(days) + "." : "That day has come.";
    }
  }

  /// What the form of a condition shows.
  record ConditionPage(
      ComebackPractice practice, Form form, List<Option> sides, List<Option> seen) {}

  /// What the past returns show.
  ///
  /// @param found what the messages show and is not written down yet
  record PastPage(
      ComebackPractice practice,
      List<Entry<PastReturn>> past,
      List<FromMessages> found,
      Optional<Chart> picture,
      Times times) {}

  /// What the form of one past return shows.
  record PastForm(ComebackPractice practice, Form form, String today) {}

  /// What the form of the day shows.
  record DayPage(ComebackPractice practice, Form form, boolean set) {}

  private Reply show(Call call, String template) {
    OnlyIf onlyIf = OnlyIf.of(call.book());
    return Reply.page(
        template,
        new MainPage(
            practice,
            onlyIf,
            onlyIf.waiting(call.now()),
            Person.of(call.book()).them(),
            Times.of(call)));
  }

  private Reply past(Call call) {
    List<Entry<PastReturn>> past = OnlyIf.of(call.book()).past();
    Times times = Times.of(call);
    return Reply.page(
        "decide/comeback/past.jte",
        new PastPage(
            practice,
            past,
            FromMessages.of(call.book()),
            past.isEmpty() ? Optional.empty() : Optional.of(PastPicture.of(past, times)),
            times));
  }

  private Reply takePast(Call call) {
    String id = call.param("id");
    FromMessages.of(call.book()).stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .ifPresent(each -> {
          Entry<PastReturn> kept = call.book().write(PastReturn.TYPE, each.asReturn());
          call.session().say(Flash.undoable("Kept.", PastReturn.TYPE, kept.id()));
        });
    return Reply.see(practice.at("past"));
  }

  private Form formForDay(Call call) {
    return call.formForOnly(LookDay.TYPE, LookDay.ONLY, LookDay::fill);
  }

  private Reply day(Call call, Form form) {
    var page = new DayPage(practice, form, OnlyIf.of(call.book()).day().isPresent());
    return form.ok()
        ? Reply.page("decide/comeback/day.jte", page)
        : Reply.again("decide/comeback/day.jte", page);
  }

  private Reply keepDay(Call call) {
    Form form = call.form().with("id", LookDay.ONLY);
    LookDay day = LookDay.read(form, call.today());
    return Optional.of(form)
        .filter(Form::ok)
        .flatMap(sent -> call.keepAndSee(LookDay.TYPE, sent, day, "Kept.", practice.path()))
        .orElseGet(() -> day(call, form));
  }
}
