package org.homeward.path.heal.reclaim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Mondays;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.web.page.Routes;

/// The practice `reclaim`.
public final class ReclaimPractice implements Practice {
  private static final int NOTICED_DAYS = 14;

  @Override
  public String id() {
    return "reclaim";
  }

  @Override
  public String code() {
    return "e5";
  }

  @Override
  public Stage stage() {
    return Stage.HEAL;
  }

  @Override
  public String title() {
    return "My own time";
  }

  @Override
  public String purpose() {
    return "What is yours, and the hours you give it.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(OwnThing.TYPE, WeekPlan.TYPE, Lived.TYPE, StepTaken.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new ReclaimPages(this).routes(behind);
    new OwnWeekPages(this).routes(behind);
  }

  @Override
  public List<Step> steps(Moment moment) {
    Optional<Situation> situation = Person.of(moment.book()).situation();
    if (situation.filter(where -> where.stage().place() >= Stage.HOLD.place()).isEmpty()) {
      return List.of();
    }
    OwnTime own = OwnTime.of(moment.book());
    if (own.things().isEmpty()) {
      return List.of(new Step("Something that is only yours", "One line", path(), 20));
    }
    if (!own.waiting().isEmpty()) {
      return List.of(new Step("One small step for yourself", "A few minutes", path(), 24));
    }
    LocalDate monday = Mondays.of(moment.today());
    return own.plan(monday).isEmpty()
        ? List.of(new Step("An hour of your own this week", "Where it could fit", at("week"), 22))
        : List.of();
  }

  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    if (!practiceId.equals("wins")) {
      return List.of();
    }
    OwnTime own = OwnTime.of(moment.book());
    LocalDate since = moment.today().minusDays(NOTICED_DAYS);
    List<Offer> offers = new ArrayList<>();
    own.firstTimes().values().stream()
        .filter(lived -> !lived.day().isBefore(since))
        .forEach(lived -> offers.add(win("Time of my own: " + lived.what(), lived.day())));
    own.steps().stream()
        .map(step -> step.fact())
        .filter(step -> !step.day().isBefore(since))
        .forEach(step -> offers.add(win("A small step: " + step.step(), step.day())));
    return offers;
  }

  private Offer win(String words, LocalDate day) {
    return new Offer(words, "See the day", at("day/" + day));
  }
}
