package org.homeward.path.decide.comeback;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.companions.person.Person;
import org.homeward.path.decide.reasons.Reason;
import org.homeward.path.decide.reasons.Reasons;
import org.homeward.path.hold.contact.Contacts;
import org.homeward.path.hold.contact.LastTimes;
import org.homeward.path.practice.Pleasant;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// When they come back or the person wants to: what it is, a day of waiting in which what was
/// written is read back, and how it ended.
final class CameBackPages {
  private static final List<Option> WHO =
      Arrays.stream(CameBack.Who.values()).map(each -> Option.of(each, each.label())).toList();
  private static final List<Option> ENDINGS =
      Arrays.stream(CameBack.Ending.values()).map(each -> Option.of(each, each.label())).toList();
  private static final int LAST_TIMES = 4;

  private final ComebackPractice practice;

  CameBackPages(ComebackPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("now"), call -> form(call.formForNew("return-now")))
        .post(practice.at("now"), this::keep)
        .get(practice.at("now/{id}"), this::show)
        .get(practice.at("now/{id}/edit"), this::change)
        .get(practice.at("now/{id}/end"), this::askEnd)
        .post(practice.at("now/{id}/end"), this::end)
        .post(practice.at("now/{id}/remove"), this::remove)
        .get(practice.at("times"), this::times);
  }

  /// What the form shows.
  record NowPage(ComebackPractice practice, Form form, List<Option> who, List<Option> kinds) {}

  /// What is read back.
  ///
  /// @param waits whether the day of waiting is still on
  /// @param until when it is over
  /// @param lookIn how far the day to look is; empty where none is set
  /// @param reason the reason that comes first; empty where none is written
  /// @param past the past returns in a sentence; empty where none is written
  /// @param lastTimes what the last contacts brought; empty where too little is known
  /// @param careful whether the person goes the careful way
  record BackPage(
      ComebackPractice practice,
      Entry<CameBack> time,
      OnlyIf onlyIf,
      boolean waits,
      Instant until,
      String lookIn,
      Optional<Entry<Reason>> reason,
      String past,
      Optional<Chart> lastTimes,
      boolean careful,
      String them,
      String pleasant,
      Times times) {
    /// Whether there is a day, a past or a thought to show in short lines.
    boolean hasLines() {
      return (onlyIf.day().isPresent() && !careful)
          || !past.isEmpty()
          || !onlyIf.tonights().isEmpty();
    }
  }

  /// What the form for the ending shows.
  record EndPage(
      ComebackPractice practice, Entry<CameBack> time, Form form, List<Option> endings) {}

  /// What the list of all times shows, newest first.
  record TimesPage(ComebackPractice practice, List<Entry<CameBack>> all, Times times) {}

  private Reply form(Form form) {
    var page = new NowPage(practice, form, WHO, ReadyPages.KINDS);
    return form.ok()
        ? Reply.page("decide/comeback/now.jte", page)
        : Reply.again("decide/comeback/now.jte", page);
  }

  private Reply change(Call call) {
    return call.entry(CameBack.TYPE)
        .map(entry -> form(call.formFor(entry, entry.fact()::fill)))
        .orElse(new Reply.NotFound());
  }

  private Reply keep(Call call) {
    Form form = call.form();
    CameBack time = CameBack.read(form, before(call, form.value("id")));
    return Optional.of(form)
        .filter(Form::ok)
        .flatMap(sent ->
            call.keepAndSee(
                CameBack.TYPE, sent, time, "Kept.", practice.at("now/" + sent.value("id"))))
        .orElseGet(() -> form(form));
  }

  private static Optional<CameBack> before(Call call, String id) {
    return OnlyIf.of(call.book()).times().stream()
        .filter(each -> each.id().value().equals(id))
        .map(Entry::fact)
        .findFirst();
  }

  private Reply show(Call call) {
    Optional<Entry<CameBack>> found = call.entry(CameBack.TYPE);
    if (found.isEmpty()) {
      return Reply.see(practice.path());
    }
    Entry<CameBack> time = found.get();
    OnlyIf onlyIf = OnlyIf.of(call.book());
    Times times = Times.of(call);
    return Reply.page(
        "decide/comeback/back.jte",
        new BackPage(
            practice,
            time,
            onlyIf,
            call.now().isBefore(OnlyIf.until(time)),
            OnlyIf.until(time),
            onlyIf.day().isEmpty() ? "" : OnlyIfPages.MainPage.lookIn(onlyIf, times),
            Reasons.of(call.book()).foremost(),
            onlyIf.past().isEmpty() ? "" : PastPicture.sentence(onlyIf.past()),
            LastTimes.of(Contacts.of(call.book()), LAST_TIMES),
            Careful.isOn(call.book()),
            Person.of(call.book()).them(),
            Pleasant.on(call.today()),
            times));
  }

  private Reply askEnd(Call call) {
    return call.entry(CameBack.TYPE)
        .map(entry -> end(entry, call.formFor(entry, entry.fact()::fill)))
        .orElse(Reply.see(practice.path()));
  }

  private Reply end(Entry<CameBack> time, Form form) {
    var page = new EndPage(practice, time, form, ENDINGS);
    return form.ok()
        ? Reply.page("decide/comeback/end.jte", page)
        : Reply.again("decide/comeback/end.jte", page);
  }

  private Reply end(Call call) {
    return call.entry(CameBack.TYPE)
        .map(entry -> end(call, entry))
        .orElse(Reply.see(practice.path()));
  }

  private Reply end(Call call, Entry<CameBack> time) {
    Form form = call.form().with("id", time.id());
    Optional<CameBack.Ending> ending = form.choice("ending", CameBack.Ending.class);
    if (ending.isEmpty()) {
      form.error("ending", "Choose how it ended, or come back to it another day.");
    }
    String after = form.text("after").atMost(CameBack.AFTER_MAX).optional();
    CameBack ended = time.fact().ended(ending, after);
    return Optional.of(form)
        .filter(Form::ok)
        .flatMap(sent ->
            call.keepAndSee(CameBack.TYPE, sent, ended, "Kept.", practice.at("now/" + time.id())))
        .orElseGet(() -> end(time, form));
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(CameBack.TYPE, id, "Taken out.", practice.at("times")))
        .orElse(new Reply.NotFound());
  }

  private Reply times(Call call) {
    return Reply.page(
        "decide/comeback/times.jte",
        new TimesPage(practice, OnlyIf.of(call.book()).times(), Times.of(call)));
  }
}
