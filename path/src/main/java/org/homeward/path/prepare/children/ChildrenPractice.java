package org.homeward.path.prepare.children;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.web.page.Routes;

/// The practice `children`.
public final class ChildrenPractice implements Practice {
  private static final Duration LOOKED_AT_FOR = Duration.ofDays(3);

  private final Supplier<List<Practice>> practices;

  /// @param practices every practice, asked for what it offers when the page is shown
  public ChildrenPractice(Supplier<List<Practice>> practices) {
    this.practices = practices;
  }

  @Override
  public String id() {
    return "children";
  }

  @Override
  public String code() {
    return "z4";
  }

  @Override
  public Stage stage() {
    return Stage.PREPARE;
  }

  @Override
  public String title() {
    return "The children";
  }

  @Override
  public String purpose() {
    return "Their weeks, a plan in parts, and only business between you two.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(
        ParentingPlan.TYPE, Weeks.TYPE, SpecialStay.TYPE, BusinessRules.TYPE, DraftMessage.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new PlanPages(this).routes(behind);
    new WeeksPages(this).routes(behind);
    new BusinessPages(this).routes(behind);
  }

  @Override
  public List<Step> steps(Moment moment) {
    List<Step> steps = new ArrayList<>();
    Children children = Children.of(moment.book());
    children.drafts().stream()
        .filter(draft -> !draft.fact().sent())
        .filter(draft -> hasWaited(draft, children.rules(), moment.now()))
        .findFirst()
        .ifPresent(draft ->
            steps.add(
                new Step(
                    "A message has waited a while",
                    "Look at it with fresh eyes",
                    at("draft/" + draft.id()),
                    61)));
    boolean shares =
        Person.of(moment.book()).situation().equals(Optional.of(Situation.CHILDREN));
    if (shares && !isBegun(moment.book())) {
      steps.add(new Step("Draw the week", "One tap to begin", at("weeks"), 34));
    }
    return steps;
  }

  /// When a message may be sent by one's own rule.
  static Instant until(Entry<DraftMessage> draft, BusinessRules rules) {
    return draft.fact().urgent() ? draft.began() : draft.began().plus(rules.answer().time());
  }

  private static boolean hasWaited(Entry<DraftMessage> draft, BusinessRules rules, Instant now) {
    Instant until = until(draft, rules);
    return !draft.fact().urgent()
        && !now.isBefore(until)
        && now.isBefore(until.plus(LOOKED_AT_FOR));
  }

  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    Book book = moment.book();
    return practiceId.equals("contact") && isBegun(book)
        ? List.of(
            new Offer(
                "What is about the children is business. It never counts.",
                "Write to them about the children",
                at("draft")))
        : List.of();
  }

  /// What other practices show on this one's page.
  List<Offer> offers(Moment moment) {
    return practices.get().stream()
        .flatMap(practice -> practice.offersTo(id(), moment).stream())
        .toList();
  }
}
