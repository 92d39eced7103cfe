package org.homeward.path.heal.whatifs;

import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.practice.EntryPages;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// What waits, what is put away, the drawer, and the time of day.
final class WhatIfPages {
  private final WhatIfsPractice practice;

  WhatIfPages(WhatIfsPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    new EntryPages<>(
            WhatIf.TYPE,
            practice.at("one"),
            practice.path(),
            (form, call) -> WhatIf.read(form, before(form, call)),
            (entry, form, call) -> entry.fact().fill(form),
            (form, call) ->
                new EntryPages.Show("heal/whatifs/one.jte", new FormPage(practice, form)))
        .routes(behind);
    new EntryPages<>(
            ToTell.TYPE,
            practice.at("tell"),
            (form, call) -> ToTell.read(form),
            ToTell::fill,
            (form, call) ->
                new EntryPages.Show("heal/whatifs/totell.jte", new FormPage(practice, form)))
        .routes(behind);
    behind
        .get(practice.path(), this::show)
        .get(practice.at("away"), this::away)
        .get(practice.at("tell"), this::tells)
        .get(practice.at("time"), call -> time(call, formForTime(call)))
        .post(practice.at("time"), this::keepTime)
        .post(practice.at("one/{id}/back"), this::back);
  }

  /// What the first page shows.
  ///
  /// @param waiting those that wait, newest first
  /// @param taken whether today's ten minutes were taken
  /// @param night whether it is too late for them
  /// @param picture week by week; empty before the second week
  record MainPage(
      WhatIfsPractice practice,
      Form form,
      WhatIfs whatIfs,
      List<Entry<WhatIf>> waiting,
      boolean taken,
      boolean night,
      Optional<Chart> picture,
      Times times) {}

  /// What a form shows.
  record FormPage(WhatIfsPractice practice, Form form) {}

  /// What a list shows, newest first.
  record ListPage(WhatIfsPractice practice, WhatIfs whatIfs, Times times) {}

  private static Optional<WhatIf> before(Form form, Call call) {
    String id = form.value("id");
    return EntryId.isValid(id)
        ? call.book().find(WhatIf.TYPE, new EntryId(id)).map(Entry::fact)
        : Optional.empty();
  }

  private Reply show(Call call) {
    WhatIfs whatIfs = WhatIfs.of(call.book());
    Times times = Times.of(call);
    return Reply.page(
        "heal/whatifs/whatifs.jte",
        new MainPage(
            practice,
            call.formForNew(WhatIf.TYPE.name() + "-new"),
            whatIfs,
            whatIfs.waiting(),
            whatIfs.on(call.today(), call.zone()).isPresent(),
            Times.isNight(call.time()),
            WeeksPicture.of(whatIfs.weeks(call.today(), call.zone()), times),
            times));
  }

  private Reply away(Call call) {
    return Reply.page(
        "heal/whatifs/away.jte", new ListPage(practice, WhatIfs.of(call.book()), Times.of(call)));
  }

  private Reply tells(Call call) {
    return Reply.page(
        "heal/whatifs/tells.jte", new ListPage(practice, WhatIfs.of(call.book()), Times.of(call)));
  }

  private static Form formForTime(Call call) {
    return call.formForOnly(TenPlan.TYPE, TenPlan.ONLY, TenPlan::fill);
  }

  private Reply time(Call call, Form form) {
    var page = new FormPage(practice, form);
    return form.ok()
        ? Reply.page("heal/whatifs/time.jte", page)
        : Reply.again("heal/whatifs/time.jte", page);
  }

  private Reply keepTime(Call call) {
    Form form = call.form().with("id", TenPlan.ONLY);
    TenPlan plan = TenPlan.read(form);
    if (!form.ok()) {
      return time(call, form);
    }
    return call.keepAndSee(TenPlan.TYPE, form, plan, "Kept.", practice.path())
        .orElseGet(() -> time(call, form));
  }

  private Reply back(Call call) {
    call.entry(WhatIf.TYPE)
        .ifPresent(each -> {
          call.book().put(WhatIf.TYPE, each.id(), each.fact().waiting());
          call.session().say(Flash.undoable("It waits again.", WhatIf.TYPE, each.id()));
        });
    return Reply.see(practice.path());
  }
}
