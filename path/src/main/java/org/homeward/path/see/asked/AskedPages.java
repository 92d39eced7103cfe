package org.homeward.path.see.asked;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.path.tell.tone.Remarks;
import org.homeward.path.tell.tone.Tone;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The pages of `asked`: what was asked, the next question, one time of asking, and a print.
final class AskedPages {
  private static final List<Option> MANNERS =
      Arrays.stream(Manner.values()).map(how -> Option.of(how, how.label())).toList();
  private static final List<Option> CAME =
      Arrays.stream(CameOfIt.values()).map(came -> Option.of(came, came.label())).toList();

  private final AskedPractice practice;

  AskedPages(AskedPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.path(), call -> Reply.page("see/asked/asked.jte", main(call)))
        .get(practice.at("page"), call -> Reply.page("see/asked/page.jte", main(call)))
        .get(practice.at("plan"), call -> asksNobody(call) ? back() : plan(call, planned(call)))
        .get(practice.at("plan/{key}"), this::planFrom)
        .post(practice.at("plan"), this::keepPlan)
        .post(practice.at("plan/remove"), this::removePlan)
        .get(practice.at("new"), this::fresh)
        .get(practice.at("{id}/edit"), this::change)
        .post(practice.at("keep"), this::keep)
        .post(practice.at("{id}/remove"), this::remove);
  }

  /// What the first page and the print show.
  ///
  /// @param chart the picture; empty until there are two answers
  /// @param careful whether the careful way is on
  record MainPage(
      AskedPractice practice,
      Askings askings,
      Optional<Chart> chart,
      boolean careful,
      Times times) {
    /// Questions to begin from.
    public List<Beginning> beginnings() {
      return List.of(Beginning.values());
    }
  }

  /// What the form of the next question shows.
  ///
  /// @param sound how the question may sound; empty while there is none
  record PlanPage(AskedPractice practice, Form form, Optional<Remarks> sound) {}

  /// What the form of one time of asking shows.
  ///
  /// @param today the last day it can have been
  record EditPage(AskedPractice practice, Form form, LocalDate today) {
    /// How it can have been answered.
    public List<Option> manners() {
      return MANNERS;
    }

    /// What can have come of a promise.
    public List<Option> came() {
      return CAME;
    }

    /// Whether something of a promise is filled in, or wrong.
    public boolean promised() {
      return !form.value("promise").isEmpty()
          || !form.error("promise").isEmpty()
          || !form.error("by").isEmpty();
    }
  }

  private MainPage main(Call call) {
    Askings askings = Askings.of(call.book());
    Times times = Times.of(call);
    return new MainPage(
        practice,
        askings,
        AskingsPicture.of(askings.all(), times),
        Careful.isOn(call.book()),
        times);
  }

  /// The form of the next question; empty again once the last one was asked.
  private static Form planned(Call call) {
    boolean open = Askings.of(call.book()).plan().isPresent();
    return call.formForOnly(
        Plan.TYPE, Plan.ONLY, (plan, form) -> plan.fill(open ? form : Form.empty()));
  }

  /// Whether the careful way is on, and no question was planned before: then none is begun.
  private static boolean asksNobody(Call call) {
    return Careful.isOn(call.book()) && Askings.of(call.book()).plan().isEmpty();
  }

  private Reply back() {
    return Reply.see(practice.path());
  }

  private Reply planFrom(Call call) {
    return Beginning.named(call.param("key"))
        .filter(beginning -> !asksNobody(call))
        .map(beginning -> plan(call, planned(call).with("question", beginning.text())))
        .orElse(new Reply.NotFound());
  }

  private Reply plan(Call call, Form form) {
    Optional<Remarks> sound =
        Optional.of(form.value("question"))
            .filter(question -> !question.isBlank())
            .map(Tone.of(call.book())::remarks);
    var page = new PlanPage(practice, form, sound);
    return form.ok()
        ? Reply.page("see/asked/plan.jte", page)
        : Reply.again("see/asked/plan.jte", page);
  }

  private Reply keepPlan(Call call) {
    Form form = call.form().with("id", Plan.ONLY);
    if (form.ticked("look")) {
      // One draft, whichever beginning it came from.
      call.leaveUnfinished(form.with("draft", practice.at("plan")));
      return Reply.see(practice.at("plan") + "#sound");
    }
    Plan plan = Plan.read(form, call.today());
    if (!form.ok()) {
      return plan(call, form);
    }
    return call.keepAndSee(Plan.TYPE, form, plan, "Kept.", practice.path())
        .orElseGet(() -> plan(call, form));
  }

  private Reply removePlan(Call call) {
    return call.removeAndSee(Plan.TYPE, Plan.ONLY, "Taken out.", practice.path());
  }

  private Reply fresh(Call call) {
    Form form = call.formForNew("asked-new");
    if (form.value("question").isEmpty()) {
      Askings.of(call.book())
          .plan()
          .ifPresent(plan -> form.with("question", plan.fact().question()));
    }
    return edit(call, form.value("on").isEmpty() ? form.with("on", call.today()) : form);
  }

  private Reply edit(Call call, Form form) {
    var page = new EditPage(practice, form, call.today());
    return form.ok()
        ? Reply.page("see/asked/edit.jte", page)
        : Reply.again("see/asked/edit.jte", page);
  }

  private Reply change(Call call) {
    Optional<Entry<Asking>> entry = call.entry(Asking.TYPE);
    return entry
        .map(asking -> edit(call, call.formFor(asking, asking.fact()::fill)))
        .orElse(new Reply.NotFound());
  }

  private Reply keep(Call call) {
    Form form = call.form();
    Asking asking = Asking.read(form, call.today());
    if (!form.ok()) {
      return edit(call, form);
    }
    return call.keepAndSee(Asking.TYPE, form, asking, "Kept.", practice.path())
        .orElseGet(() -> edit(call, form));
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(Asking.TYPE, id, "Taken out.", practice.path()))
        .orElse(new Reply.NotFound());
  }
}
