package org.homeward.path.heal.whatifs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.book.Entry;
import org.homeward.path.practice.Pleasant;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The ten minutes: beginning them, being in them, and putting everything away.
final class TenPages {
  private final WhatIfsPractice practice;

  TenPages(WhatIfsPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("ten"), this::ask)
        .post(practice.at("ten"), this::begin)
        .get(practice.at("ten/{id}"), this::sit)
        .post(practice.at("ten/{id}"), this::putAway)
        .get(practice.at("rest"), this::rest);
  }

  /// What the page before them shows.
  record AskPage(WhatIfsPractice practice, int waiting) {}

  /// What the page in them shows.
  ///
  /// @param now when this page was made
  /// @param until when they are over
  /// @param clock the same, as a clock shows it
  /// @param over whether they are
  /// @param seconds how many are left
  record SitPage(
      WhatIfsPractice practice,
      Entry<TenMinutes> sitting,
      List<Entry<WhatIf>> waiting,
      Instant now,
      Instant until,
      String clock,
      boolean over,
      int seconds) {}

  /// What the page after them shows.
  record RestPage(WhatIfsPractice practice, String pleasant) {}

  private Reply ask(Call call) {
    WhatIfs whatIfs = WhatIfs.of(call.book());
    Optional<Entry<TenMinutes>> today = whatIfs.on(call.today(), call.zone());
    if (today.isPresent()) {
      return Reply.see(
          today.get().fact().ended() ? practice.path() : practice.at("ten/" + today.get().id()));
    }
    if (whatIfs.waiting().isEmpty() || Times.isNight(call.time())) {
      return Reply.see(practice.path());
    }
    return Reply.page("heal/whatifs/ask.jte", new AskPage(practice, whatIfs.waiting().size()));
  }

  private Reply begin(Call call) {
    WhatIfs whatIfs = WhatIfs.of(call.book());
    boolean may = whatIfs.on(call.today(), call.zone()).isEmpty() && !Times.isNight(call.time());
    if (!may || whatIfs.waiting().isEmpty()) {
      return Reply.see(practice.at("ten"));
    }
    OptionalInt before = call.form().scale("before", 0, 10);
    Entry<TenMinutes> sitting =
        call.book().write(TenMinutes.TYPE, new TenMinutes(before, OptionalInt.empty(), false));
    return Reply.see(practice.at("ten/" + sitting.id()));
  }

  private Reply sit(Call call) {
    Optional<Entry<TenMinutes>> found = call.entry(TenMinutes.TYPE);
    if (found.isEmpty() || found.get().fact().ended()) {
      return Reply.see(practice.path());
    }
    Instant until = TenMinutes.until(found.get());
    long seconds = Math.max(0, Duration.between(call.now(), until).toSeconds());
    return Reply.page(
        "heal/whatifs/ten.jte",
        new SitPage(
            practice,
            found.get(),
            WhatIfs.of(call.book()).waiting(),
            call.now(),
            until,
            Times.of(call).clock(until),
            seconds == 0,
            (int) Math.min(seconds, TenMinutes.LENGTH.toSeconds())));
  }

  private Reply putAway(Call call) {
    Optional<Entry<TenMinutes>> found = call.entry(TenMinutes.TYPE);
    if (found.isEmpty()) {
      return new Reply.NotFound();
    }
    Form form = call.form();
    OptionalInt after = form.scale("after", 0, 10);
    call.book().put(TenMinutes.TYPE, found.get().id(), found.get().fact().ended(after));
    WhatIfs.of(call.book())
        .waiting()
        .forEach(
            each -> call.book().put(WhatIf.TYPE, each.id(), each.fact().putAway(call.today())));
    return Reply.see(practice.at("rest"));
  }

  private Reply rest(Call call) {
    return Reply.page("heal/whatifs/rest.jte", new RestPage(practice, Pleasant.on(call.today())));
  }
}
