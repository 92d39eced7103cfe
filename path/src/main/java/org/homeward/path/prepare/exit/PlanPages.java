package org.homeward.path.prepare.exit;

import java.util.Optional;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The safety plan: one page for all of it, one page for each part, and a print.
final class PlanPages {
  private final ExitPractice practice;

  PlanPages(ExitPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("plan"), call -> plan(call, "prepare/exit/plan.jte"))
        .get(practice.at("plan/print"), call -> plan(call, "prepare/exit/print.jte"))
        .get(practice.at("plan/{part}"), this::edit)
        .post(practice.at("plan/{part}"), this::keep);
  }

  /// What the plan and its print show.
  public record PlanPage(ExitPractice practice, SafetyPlan plan) {}

  /// What the page of one part shows.
  ///
  /// @param next where "Skip" leads
  public record PartPage(ExitPractice practice, Part part, Form form, String next) {}

  private Reply plan(Call call, String template) {
    return Reply.page(template, new PlanPage(practice, SafetyPlan.of(call.book())));
  }

  private Reply edit(Call call) {
    return Part.named(call.param("part"))
        .map(part -> Reply.page("prepare/exit/part.jte", page(part, form(call, part))))
        .orElse(new Reply.NotFound());
  }

  private Form form(Call call, Part part) {
    Form form =
        call.book()
            .drafts()
            .find(part.draft())
            .map(Form::of)
            .orElseGet(() -> Form.empty().with("text", SafetyPlan.of(call.book()).text(part)));
    long seen =
        call.book().find(SafetyPlan.TYPE, SafetyPlan.ONLY).map(plan -> plan.sequence()).orElse(0L);
    return form.with("id", SafetyPlan.ONLY).with("seen", seen).with("draft", part.draft());
  }

  private Reply keep(Call call) {
    Optional<Part> named = Part.named(call.param("part"));
    if (named.isEmpty()) {
      return new Reply.NotFound();
    }
    Part part = named.get();
    Form form = call.form().with("id", SafetyPlan.ONLY);
    String text = form.text("text").atMost(SafetyPlan.TEXT_MAX).optional();
    if (!form.ok()) {
      return Reply.again("prepare/exit/part.jte", page(part, form));
    }
    SafetyPlan changed = SafetyPlan.of(call.book()).with(part, text);
    return call.keepAndSee(SafetyPlan.TYPE, form, changed, "Kept.", next(part))
        .orElseGet(() -> Reply.again("prepare/exit/part.jte", page(part, form)));
  }

  private PartPage page(Part part, Form form) {
    return new PartPage(practice, part, form, next(part));
  }

  private String next(Part part) {
    return part.next().map(next -> practice.at("plan/" + next.key())).orElse(practice.at("plan"));
  }
}
