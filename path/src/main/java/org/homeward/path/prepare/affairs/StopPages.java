package org.homeward.path.prepare.affairs;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.decide.calm.CalmDays;
import org.homeward.path.decide.calm.Weather;
import org.homeward.path.practice.Pleasant;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The stop sign: a few questions before what is hard to take back, and a wait for whoever wants
/// one. It forbids nothing.
final class StopPages {
  private static final Duration WAIT = Duration.ofHours(24);
  private static final List<Option> SAID =
      Arrays.stream(StopSign.Said.values()).map(each -> Option.of(each, each.label())).toList();

  private final AffairsPractice practice;

  StopPages(AffairsPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("stop"), call -> ask(call, Optional.empty()))
        .post(practice.at("stop"), call -> answer(call, Optional.empty()))
        .get(practice.at("stop/{id}"), this::stopped)
        .post(practice.at("stop/{id}/wait"), call -> decide(call, true))
        .post(practice.at("stop/{id}/on"), call -> decide(call, false))
        .get(practice.at("{id}/stop"), call -> ofThing(call, true))
        .post(practice.at("{id}/stop"), call -> ofThing(call, false));
  }

  /// What the questions show.
  ///
  /// @param thing what they are about; empty where it is not on the list
  /// @param action where they are sent
  record AskPage(
      AffairsPractice practice,
      Optional<Entry<Affair>> thing,
      Form form,
      List<Option> kinds,
      List<Option> said,
      String action) {}

  /// What the page after them shows.
  ///
  /// @param night whether it is night
  /// @param stormy whether the person called today stormy
  record StoppedPage(
      AffairsPractice practice,
      Entry<StopSign> stop,
      boolean night,
      boolean stormy,
      boolean careful,
      boolean waits,
      String pleasant,
      Times times) {
    /// Whether nothing speaks against now.
    boolean clear() {
      return stop.fact().isClear() && !night && !stormy;
    }
  }

  private Reply ofThing(Call call, boolean asks) {
    Optional<Entry<Affair>> thing = call.entry(Affair.TYPE);
    return thing.isEmpty()
        ? new Reply.NotFound()
        : asks ? ask(call, thing) : answer(call, thing);
  }

  private Reply ask(Call call, Optional<Entry<Affair>> thing) {
    Form form = call.formForNew(thing.map(each -> "stop-" + each.id()).orElse("stop-new"));
    thing.ifPresent(each ->
        form.with("kind", each.fact().weighty()).with("words", each.fact().what()));
    return show(thing, form);
  }

  private Reply show(Optional<Entry<Affair>> thing, Form form) {
    String action = thing.map(each -> practice.at(each.id() + "/stop")).orElse(practice.at("stop"));
    var page = new AskPage(practice, thing, form, AffairPages.WEIGHTY, SAID, action);
    return form.ok()
        ? Reply.page("prepare/affairs/stop.jte", page)
        : Reply.again("prepare/affairs/stop.jte", page);
  }

  private Reply answer(Call call, Optional<Entry<Affair>> thing) {
    Form form = call.form();
    StopSign stop = StopSign.read(form, thing.map(each -> each.id().value()).orElse(""));
    return Optional.of(form)
        .filter(Form::ok)
        .flatMap(sent -> call.keep(StopSign.TYPE, sent, stop))
        .map(entry -> Reply.see(practice.at("stop/" + entry.id())))
        .orElseGet(() -> show(thing, form));
  }

  private Reply stopped(Call call) {
    return call.entry(StopSign.TYPE)
        .map(stop ->
            Reply.page(
                "prepare/affairs/stopped.jte",
                new StoppedPage(
                    practice,
                    stop,
                    Times.isNight(call.time()),
                    CalmDays.of(call.book())
                        .on(call.today())
                        .filter(day -> day.fact().weather() == Weather.STORMY)
                        .isPresent(),
                    Careful.isOn(call.book()),
                    stop.fact().until().filter(until -> call.now().isBefore(until)).isPresent(),
                    Pleasant.on(call.today()),
                    Times.of(call))))
        .orElse(new Reply.NotFound());
  }

  private Reply decide(Call call, boolean waits) {
    return call.entry(StopSign.TYPE)
        .map(stop -> {
          StopSign fact = stop.fact();
          call.book()
              .put(
                  StopSign.TYPE,
                  stop.id(),
                  waits ? fact.waiting(call.now().plus(WAIT)) : fact.goingOn());
          return waits
              ? Reply.see(practice.at("stop/" + stop.id()))
              : call.seeSaying("Yours to decide, and you looked first.", practice.path());
        })
        .orElse(new Reply.NotFound());
  }
}
