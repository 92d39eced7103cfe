package org.homeward.path.tell.talk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.practice.Pleasant;
import org.homeward.path.prepare.circle.Ally;
import org.homeward.path.prepare.circle.Circle;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// After a conversation: how bad it was, beside how bad it was expected to be.
final class AfterPages {
  private static final int WEEK = 7;

  private final TalkPractice practice;

  AfterPages(TalkPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("{id}/after"), this::show)
        .post(practice.at("{id}/after"), this::keep)
        .get(practice.at("{id}/held"), this::held);
  }

  /// What the form shows.
  ///
  /// @param week whether a week has passed, and can be told
  /// @param today the last day it can have been
  record AfterPage(
      TalkPractice practice, Entry<Talk> talk, Form form, boolean week, LocalDate today) {}

  /// What the page after it shows.
  ///
  /// @param beside expected and how it was, in a sentence; empty where one of them is missing
  /// @param people those who know and can be called now
  record HeldPage(
      TalkPractice practice, String beside, List<Entry<Ally>> people, String pleasant) {}

  private Reply show(Call call) {
    return call.entry(Talk.TYPE)
        .map(talk -> {
          Form form =
              call.formFor(
                  talk,
                  fresh ->
                      talk.fact()
                          .after()
                          .ifPresentOrElse(
                              how -> how.fill(fresh),
                              () -> fresh.with("on", begins(talk.fact(), call.today()))));
          return page(call, talk, form);
        })
        .orElse(new Reply.NotFound());
  }

  /// The day it was planned for, where that day is over; else today.
  private static LocalDate begins(Talk talk, LocalDate today) {
    return talk.day().filter(day -> !day.isAfter(today)).orElse(today);
  }

  private Reply page(Call call, Entry<Talk> talk, Form form) {
    boolean week =
        talk.fact()
            .after()
            .filter(how -> !how.on().plusDays(WEEK).isAfter(call.today()))
            .isPresent();
    var page = new AfterPage(practice, talk, form, week, call.today());
    return form.ok()
        ? Reply.page("tell/talk/after.jte", page)
        : Reply.again("tell/talk/after.jte", page);
  }

  private Reply keep(Call call) {
    Optional<Entry<Talk>> talk = call.entry(Talk.TYPE);
    if (talk.isEmpty()) {
      return new Reply.NotFound();
    }
    Form form = call.form().with("id", talk.get().id());
    Talk.After how = Talk.After.read(form, call.today());
    if (!form.ok()) {
      return page(call, talk.get(), form);
    }
    return call.keepAndSee(
            Talk.TYPE,
            form,
            talk.get().fact().held(how),
            "Kept.",
            practice.at(talk.get().id() + "/held"))
        .orElseGet(() -> page(call, talk.get(), form));
  }

  private Reply held(Call call) {
    return call.entry(Talk.TYPE)
        .map(talk ->
            Reply.page(
                "tell/talk/held.jte",
                new HeldPage(
                    practice,
                    ExpectedPicture.sentence(talk.fact()),
                    Circle.of(call.book())
                        .reachable(call.time(), call.today().getDayOfWeek())
                        .stream()
                        .filter(ally -> talk.fact().knows().contains(ally.id().value()))
                        .toList(),
                    Pleasant.on(call.today()))))
        .orElse(new Reply.NotFound());
  }
}
