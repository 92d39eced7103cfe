package org.homeward.path.hold.harddays;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// How a hard day was: asked when it is behind, and changed or taken out any time later.
final class AfterPages {
  private static final List<Option> PLANS =
      Arrays.stream(PlanHelped.values()).map(each -> Option.of(each, each.label())).toList();

  private final HardDaysPractice practice;

  AfterPages(HardDaysPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("{id}/after"), this::after)
        .post(practice.at("{id}/after"), this::keep)
        .get(practice.at("was/{id}/edit"), this::change)
        .post(practice.at("was/{id}/edit"), this::keepChange)
        .post(practice.at("was/{id}/remove"), this::remove);
  }

  /// What the page shows.
  ///
  /// @param action where the form goes
  /// @param notNow where "Not now" leads
  /// @param planned whether there was a plan
  record AfterPage(
      String action,
      String notNow,
      String name,
      LocalDate day,
      Form form,
      List<Option> plans,
      boolean planned,
      Times times) {}

  private Reply after(Call call) {
    return withTime(
        call,
        (entry, day, id) -> {
          Form form = call.formForOnly(HardDayAfter.TYPE, id, HardDayAfter::fill);
          return show(page(call, entry, day, form));
        });
  }

  private Reply keep(Call call) {
    return withTime(
        call,
        (entry, day, id) -> {
          Form form = call.form().with("id", id);
          HardDayAfter after =
              HardDayAfter.read(
                  form, entry.id().value(), entry.fact().name(), day, entry.fact().expected());
          return kept(call, form, after, page(call, entry, day, form));
        });
  }

  private AfterPage page(Call call, Entry<HardDay> entry, LocalDate day, Form form) {
    return new AfterPage(
        practice.at(entry.id() + "/after"),
        "/",
        entry.fact().name(),
        day,
        form,
        PLANS,
        entry.fact().isPlanned(),
        Times.of(call));
  }

  private Reply change(Call call) {
    return call.entry(HardDayAfter.TYPE)
        .map(entry -> show(page(call, entry, call.formFor(entry, entry.fact()::fill))))
        .orElse(new Reply.NotFound());
  }

  private Reply keepChange(Call call) {
    return call.entry(HardDayAfter.TYPE)
        .map(entry -> {
          Form form = call.form().with("id", entry.id());
          HardDayAfter was = entry.fact();
          HardDayAfter now =
              HardDayAfter.read(form, was.of(), was.name(), was.day(), was.expected());
          return kept(call, form, now, page(call, entry, form));
        })
        .orElse(new Reply.NotFound());
  }

  private AfterPage page(Call call, Entry<HardDayAfter> entry, Form form) {
    return new AfterPage(
        practice.at("was/" + entry.id() + "/edit"),
        practice.path(),
        entry.fact().name(),
        entry.fact().day(),
        form,
        PLANS,
        true,
        Times.of(call));
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(HardDayAfter.TYPE, id, "Taken out.", practice.path()))
        .orElse(new Reply.NotFound());
  }

  private Reply kept(Call call, Form form, HardDayAfter after, AfterPage page) {
    return Optional.of(form)
        .filter(Form::ok)
        .flatMap(sent -> call.keepAndSee(HardDayAfter.TYPE, sent, after, "Kept.", practice.path()))
        .orElseGet(() -> show(page));
  }

  private static Reply show(AfterPage page) {
    return page.form().ok()
        ? Reply.page("hold/harddays/after.jte", page)
        : Reply.again("hold/harddays/after.jte", page);
  }

  /// What is done with the last time a hard day came.
  @FunctionalInterface
  private interface WithTime {
    Reply answer(Entry<HardDay> entry, LocalDate day, EntryId id);
  }

  private static Reply withTime(Call call, WithTime answer) {
    Optional<Entry<HardDay>> entry = call.entry(HardDay.TYPE);
    // A day can be told of on its own evening.
    Optional<LocalDate> day =
        entry.flatMap(each -> each.fact().lastBefore(call.today().plusDays(1)));
    Optional<EntryId> id =
        entry.flatMap(each -> day.flatMap(when -> HardDayAfter.idOf(each.id(), when)));
    return entry.isPresent() && day.isPresent() && id.isPresent()
        ? answer.answer(entry.get(), day.get(), id.get())
        : new Reply.NotFound();
  }
}
