package org.homeward.path.see.boundaries;

import java.util.List;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.web.page.Routes;

/// The practice `boundaries`.
public final class BoundariesPractice implements Practice {
  private static final int WEIGHT_FIRST = 28;

  @Override
  public String id() {
    return "boundaries";
  }

  @Override
  public String code() {
    return "r2";
  }

  @Override
  public Stage stage() {
    return Stage.SEE;
  }

  @Override
  public String title() {
    return "What I will accept";
  }

  @Override
  public String purpose() {
    return "What you need, what is on offer, and for how long.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(Boundary.TYPE, Crossing.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new BoundariesPages(this).routes(behind);
    new CrossingPages(this).routes(behind);
  }

  @Override
  public List<Step> steps(Moment moment) {
    boolean doubting =
        Person.of(moment.book()).situation().filter(Situation.DOUBTING::equals).isPresent();
    return doubting && Boundaries.of(moment.book()).all().isEmpty()
        ? List.of(new Step("One thing you need", "One line", at("new"), WEIGHT_FIRST))
        : List.of();
  }

  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    Boundaries boundaries = Boundaries.of(moment.book());
    if (!practiceId.equals("weigh") || boundaries.all().isEmpty()) {
      return List.of();
    }
    long lately = boundaries.lately(moment.today());
    String words =
        lately == 0
            ? "You wrote down what you need and what you do not accept."
            : "In the last 30 days a line of yours was crossed "
                + (lately == 1 ? "once." : lately + " times.");
    return List.of(new Offer(words, "See what you wrote", path()));
  }
}
