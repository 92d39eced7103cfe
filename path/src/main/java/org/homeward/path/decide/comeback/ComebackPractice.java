package org.homeward.path.decide.comeback;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
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

/// The practice `return`.
public final class ComebackPractice implements Practice {
  private static final Duration TONIGHT_AGAIN_AFTER = Duration.ofDays(14);
  private static final int LOOK_DAYS = 7;

  @Override
  public String id() {
    return "return";
  }

  @Override
  public String code() {
    return "y3";
  }

  @Override
  public Stage stage() {
    return Stage.DECIDE;
  }

  @Override
  public String title() {
    return "Only if";
  }

  @Override
  public String purpose() {
    return "For the day they come back, or you want to.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(
        Condition.TYPE,
        LookDay.TYPE,
        PastReturn.TYPE,
        ReadyAnswer.TYPE,
        CameBack.TYPE,
        Tonight.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new OnlyIfPages(this).routes(behind);
    new CameBackPages(this).routes(behind);
    new ReadyPages(this).routes(behind);
  }

  /// The titles on the first page say nothing of anybody coming back.
  @Override
  public List<Step> steps(Moment moment) {
    OnlyIf onlyIf = OnlyIf.of(moment.book());
    List<Step> steps = new ArrayList<>();
    Optional<Entry<CameBack>> waiting = onlyIf.waiting(moment.now());
    Optional<Entry<CameBack>> unended = onlyIf.unended(moment.now());
    if (waiting.isPresent()) {
      String path = at("now/" + waiting.get().id());
      steps.add(new Step("You can take a day", "What you wrote while it was calm", path, 72));
    } else if (unended.isPresent()) {
      String path = at("now/" + unended.get().id() + "/end");
      steps.add(new Step("How did it end?", "One tap", path, 57));
    }
    boolean cameBack =
        Person.of(moment.book()).situation().equals(Optional.of(Situation.CAME_BACK));
    if (cameBack && onlyIf.conditions().isEmpty()) {
      steps.add(
          new Step("What would have to change", "One line, while it is calm", at("if/new"), 64));
    }
    if (isLookDay(onlyIf, moment)) {
      steps.add(new Step("A day you set yourself", "Look at what you wrote", path(), 50));
    }
    if (asksTonight(onlyIf, moment)) {
      steps.add(new Step("One question for a calm hour", "Ten seconds", at("tonight/new"), 32));
    }
    return steps;
  }

  private static boolean isLookDay(OnlyIf onlyIf, Moment moment) {
    return onlyIf
        .day()
        .map(LookDay::day)
        .filter(day -> !day.isAfter(moment.today()))
        .filter(day -> day.plusDays(LOOK_DAYS).isAfter(moment.today()))
        .isPresent();
  }

  /// Now and then, by daylight, to whoever wrote something about it and is not in the middle of it.
  private static boolean asksTonight(OnlyIf onlyIf, Moment moment) {
    boolean begun = !onlyIf.conditions().isEmpty() || !onlyIf.past().isEmpty();
    boolean calm =
        !Times.isNight(moment.local().toLocalTime()) && onlyIf.waiting(moment.now()).isEmpty();
    Instant last =
        onlyIf.tonights().stream()
            .findFirst()
            .map(Entry::began)
            .orElseGet(() ->
                onlyIf.conditions().stream().findFirst().map(Entry::began).orElse(Instant.EPOCH));
    return begun
        && calm
        && Duration.between(last, moment.now()).compareTo(TONIGHT_AGAIN_AFTER) >= 0;
  }

  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    if (!practiceId.equals("contact")) {
      return List.of();
    }
    OnlyIf onlyIf = OnlyIf.of(moment.book());
    Optional<Entry<CameBack>> waiting = onlyIf.waiting(moment.now());
    if (waiting.isPresent()) {
      String when = Times.of(moment).dayAndClock(OnlyIf.until(waiting.get()));
      return List.of(
          new Offer(
              "Nothing has to be answered before " + when + ".",
              "What you wrote while it was calm",
              at("now/" + waiting.get().id())));
    }
    return onlyIf.conditions().isEmpty()
        ? List.of()
        : List.of(
            new Offer(
                "You wrote down what would have to change first.",
                "If they came back: look here",
                at("now")));
  }
}
