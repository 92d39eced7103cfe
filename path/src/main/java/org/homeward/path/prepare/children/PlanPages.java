package org.homeward.path.prepare.children;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The first page, the plan in parts, and all of it on paper.
final class PlanPages {
  private static final List<Option> STANDINGS =
      Arrays.stream(ParentingPlan.Standing.values())
          .map(each -> Option.of(each, each.label()))
          .toList();

  private final ChildrenPractice practice;

  PlanPages(ChildrenPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.path(), call -> show(call, "prepare/children/children.jte"))
        .get(practice.at("plan"), call -> show(call, "prepare/children/plan.jte"))
        .get(practice.at("print"), call -> show(call, "prepare/children/print.jte"))
        .get(practice.at("plan/{part}"), this::part)
        .post(practice.at("plan/{part}"), this::keepPart);
  }

  /// What the first page, the plan and the print show.
  ///
  /// @param cycle the week or weeks; empty where not said
  /// @param ahead this week and the next ones; empty where nothing says how they go
  record MainPage(
      ChildrenPractice practice,
      Children children,
      Optional<Chart> cycle,
      Optional<Chart> ahead,
      List<Offer> offers,
      boolean careful,
      Times times) {
    /// Whether nothing would be on the paper.
    boolean isBlank() {
      return cycle.isEmpty()
          && children.specialsFrom(times.today()).isEmpty()
          && children.plan().equals(ParentingPlan.EMPTY);
    }
  }

  /// What the form of a part shows.
  ///
  /// @param next where "Skip" leads
  record PartPage(
      ChildrenPractice practice,
      PlanPart part,
      Form form,
      List<Option> standings,
      String next,
      boolean careful) {}

  private Reply show(Call call, String template) {
    Children children = Children.of(call.book());
    Times times = Times.of(call);
    boolean drawn = children.weeks().isPresent() || !children.specialsFrom(call.today()).isEmpty();
    return Reply.page(
        template,
        new MainPage(
            practice,
            children,
            children.weeks().map(WeeksPicture::cycle),
            drawn
                ? Optional.of(WeeksPicture.ahead(children, call.today(), times))
                : Optional.empty(),
            practice.offers(Moment.of(call)),
            Careful.isOn(call.book()),
            times));
  }

  private Reply part(Call call) {
    return PlanPart.named(call.param("part"))
        .map(part ->
            show(
                call,
                part,
                call.formForOnly(
                    ParentingPlan.TYPE,
                    ParentingPlan.ONLY,
                    (plan, form) ->
                        plan.text(part)
                            .ifPresent(text ->
                                form.with("text", text.words())
                                    .with("standing", text.standing())))))
        .orElse(new Reply.NotFound());
  }

  private Reply show(Call call, PlanPart part, Form form) {
    var page = new PartPage(practice, part, form, STANDINGS, next(part), Careful.isOn(call.book()));
    return form.ok()
        ? Reply.page("prepare/children/part.jte", page)
        : Reply.again("prepare/children/part.jte", page);
  }

  private Reply keepPart(Call call) {
    return PlanPart.named(call.param("part"))
        .map(part -> {
          Form form = call.form().with("id", ParentingPlan.ONLY);
          String words = form.text("text").atMost(ParentingPlan.TEXT_MAX).optional();
          var standing = form.choice("standing", ParentingPlan.Standing.class);
          ParentingPlan plan = Children.of(call.book()).plan().with(part, words, standing);
          return Optional.of(form)
              .filter(Form::ok)
              .flatMap(sent -> call.keepAndSee(ParentingPlan.TYPE, sent, plan, "Kept.", next(part)))
              .orElseGet(() -> show(call, part, form));
        })
        .orElse(new Reply.NotFound());
  }

  private String next(PlanPart part) {
    return part.next().map(next -> practice.at("plan/" + next.key())).orElse(practice.at("plan"));
  }
}
