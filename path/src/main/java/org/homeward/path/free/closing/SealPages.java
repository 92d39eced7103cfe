package org.homeward.path.free.closing;

import java.util.function.Function;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// Sealing, and what is seen under a seal: the day, the page of lessons, and the way back in.
final class SealPages {
  private final ClosingPractice practice;

  SealPages(ClosingPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("seal"), call -> form(call.formForOnly(Seal.TYPE, Seal.ONLY, Seal::fill)))
        .post(practice.at("seal"), this::seal)
        .get(practice.at("sealed"), this::sealed)
        .post(practice.at("sealed/ask"), call -> change(call, seal -> seal.askedAt(call.now())))
        .post(practice.at("sealed/leave"), call -> change(call, Seal::notAsked))
        .post(practice.at("sealed/open"), this::open);
  }

  /// What the form shows.
  record SealPage(ClosingPractice practice, Form form) {}

  /// What is seen under a seal.
  ///
  /// @param opensEarlier when it can be opened after asking, in words; empty where not asked
  /// @param canOpen whether it can be opened now
  /// @param written whether there is a page of lessons
  record SealedPage(
      ClosingPractice practice,
      String until,
      boolean due,
      String opensEarlier,
      boolean canOpen,
      boolean written) {}

  private Reply form(Form form) {
    var page = new SealPage(practice, form);
    return form.ok()
        ? Reply.page("free/closing/seal.jte", page)
        : Reply.again("free/closing/seal.jte", page);
  }

  /// Without "Undo" on the next page: a seal that one tap breaks is none.
  private Reply seal(Call call) {
    Form form = call.form().with("id", Seal.ONLY);
    Seal seal = Seal.read(form, call.today());
    if (!form.ok() || call.keep(Seal.TYPE, form, seal).isEmpty()) {
      return form(form);
    }
    return Reply.see(practice.at("sealed"));
  }

  private Reply sealed(Call call) {
    Moment moment = Moment.of(call);
    Times times = Times.of(moment);
    return Seal.of(call.book())
        .map(entry -> {
          Seal seal = entry.fact();
          String opens = seal.asked().map(at -> times.dayAndClock(at.plus(Seal.WAIT))).orElse("");
          return Reply.page(
              "free/closing/sealed.jte",
              new SealedPage(
                  practice,
                  times.day(seal.until()),
                  !moment.today().isBefore(seal.until()),
                  opens,
                  seal.canOpen(moment),
                  Lessons.of(call.book()).isPresent()));
        })
        .orElse(Reply.see(practice.path()));
  }

  private Reply change(Call call, Function<Seal, Seal> changed) {
    Seal.of(call.book())
        .ifPresent(seal -> call.book().put(Seal.TYPE, Seal.ONLY, changed.apply(seal.fact())));
    return Reply.see(practice.at("sealed"));
  }

  private Reply open(Call call) {
    Moment moment = Moment.of(call);
    boolean opened = Seal.of(call.book()).filter(seal -> seal.fact().canOpen(moment)).isPresent();
    if (opened) {
      call.book().remove(Seal.TYPE, Seal.ONLY);
    }
    return opened
        ? call.seeSaying("Your pages are open again.", practice.path())
        : Reply.see(practice.at("sealed"));
  }
}
