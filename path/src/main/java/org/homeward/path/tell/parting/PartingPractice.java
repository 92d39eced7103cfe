package org.homeward.path.tell.parting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.path.practice.Times;
import org.homeward.web.page.Routes;

/// The practice `parting`.
public final class PartingPractice implements Practice {
  /// The address of the plan, where `contact` leads.
  public static final String PLAN = "/n/w2";

  private static final Set<Situation> ABOUT_TO = Set.of(Situation.TELLING, Situation.FIRST_HOURS);

  private static final int WEIGHT_QUESTIONS = 44;
  private static final int WEIGHT_END = 54;

  private final Supplier<List<Practice>> practices;

  /// @param practices every practice, asked for what it offers when the page is shown
  public PartingPractice(Supplier<List<Practice>> practices) {
    this.practices = practices;
  }

  @Override
  public String id() {
    return "parting";
  }

  @Override
  public String code() {
    return "w2";
  }

  @Override
  public Stage stage() {
    return Stage.TELL;
  }

  @Override
  public String title() {
    return "Fade or clean break";
  }

  @Override
  public String purpose() {
    return "A few questions, then a plan that fits you.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(PartingPlan.TYPE, Questions.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new PartingPages(this).routes(behind);
  }

  /// A fade that ended says so for a week, so that its end does not pass unnoticed.
  @Override
  public List<Step> steps(Moment moment) {
    if (PartingPlan.of(moment.book())
        .filter(plan -> plan.hasJustEnded(moment.today()))
        .isPresent()) {
      return List.of(
          new Step("A plan of yours has come to its end", "See what is next", path(), WEIGHT_END));
    }
    Optional<Situation> situation = Person.of(moment.book()).situation();
    return situation.filter(ABOUT_TO::contains).isPresent() && !isBegun(moment.book())
        ? List.of(new Step("A few questions, then a plan", "Two minutes", path(), WEIGHT_QUESTIONS))
        : List.of();
  }

  /// A clean break says on the page of `contact` what it is; the weeks of a fade are drawn there.
  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    if (!practiceId.equals("contact")) {
      return List.of();
    }
    return PartingPlan.of(moment.book())
        .filter(plan -> plan.way() == Way.CLEAN)
        .map(plan -> {
          String except = plan.needs().isEmpty() ? "" : ", but for: " + plan.needsSaid();
          String day = Times.of(moment).day(plan.from());
          return new Offer(
              "Your plan: a clean break from " + day + except + ".", "The plan", path());
        })
        .stream()
        .toList();
  }

  /// What other practices show on this one's page.
  List<Offer> offers(Moment moment) {
    return practices.get().stream()
        .flatMap(practice -> practice.offersTo(id(), moment).stream())
        .toList();
  }
}
