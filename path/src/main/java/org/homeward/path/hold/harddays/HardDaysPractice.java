package org.homeward.path.hold.harddays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.web.page.Routes;

/// The practice `harddays`.
public final class HardDaysPractice implements Practice {
  private static final Set<String> HARD_HOURS = Set.of("urge", "kindness");
  private static final Set<Stage> AFTER_THE_END = Set.of(Stage.HOLD, Stage.HEAL);

  @Override
  public String id() {
    return "harddays";
  }

  @Override
  public String code() {
    return "u3";
  }

  @Override
  public Stage stage() {
    return Stage.HOLD;
  }

  @Override
  public String title() {
    return "Days that will be hard";
  }

  @Override
  public String purpose() {
    return "A small plan for each, ready before the day comes.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(HardDay.TYPE, HardDayAfter.TYPE, PutAside.TYPE, CalendarName.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new HardDayPages(this).routes(behind);
    new AfterPages(this).routes(behind);
    new CalendarPages(this).routes(behind);
  }

  /// The titles say nothing of whose day it is, or what day.
  @Override
  public List<Step> steps(Moment moment) {
    HardDays days = HardDays.of(moment.book());
    LocalDate today = moment.today();
    List<Step> steps = new ArrayList<>();
    List<HardDays.Coming> near = near(moment);
    if (!near.isEmpty()) {
      boolean isToday = near.getFirst().daysFrom(today) == 0;
      steps.add(
          isToday
              ? new Step("Today may be a hard day", "Want your plan?", at("near"), 73)
              : new Step("A hard day is near", "Want your plan?", at("near"), 66));
    }
    days.unasked(today)
        .ifPresent(each ->
            steps.add(
                new Step(
                    "A day is behind you",
                    "How was it? Ten seconds",
                    at(each.entry().id() + "/after"),
                    54)));
    Optional<Stage> stage =
        Person.of(moment.book()).situation().map(situation -> situation.stage());
    if (days.all().isEmpty() && stage.filter(AFTER_THE_END::contains).isPresent()) {
      steps.add(
          new Step("The next day that may be hard", "A plan takes a minute", at("day/new"), 22));
    }
    return steps;
  }

  /// The near days that were not put aside.
  static List<HardDays.Coming> near(Moment moment) {
    return HardDays.of(moment.book()).near(moment.today()).stream()
        .filter(each -> !isAside(moment, each))
        .toList();
  }

  private static boolean isAside(Moment moment, HardDays.Coming coming) {
    return HardDayAfter.idOf(coming.entry().id(), coming.day())
        .flatMap(id -> moment.book().find(PutAside.TYPE, id))
        .isPresent();
  }

  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    if (!HARD_HOURS.contains(practiceId)) {
      return List.of();
    }
    HardDays days = HardDays.of(moment.book());
    if (!days.near(moment.today()).isEmpty()) {
      return List.of(new Offer("You made a plan for days like this one.", "See it", at("near")));
    }
    return days.anyDay().stream().noneMatch(entry -> entry.fact().isPlanned())
        ? List.of()
        : List.of(new Offer("You made plans for what can come on any day.", "See them", at("any")));
  }
}
