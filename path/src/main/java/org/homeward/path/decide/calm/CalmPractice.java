package org.homeward.path.decide.calm;

import java.time.LocalDate;
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

/// The practice `calm`.
public final class CalmPractice implements Practice {
  /// Practices before which it helps to know where the days stand.
  private static final Set<String> SHOWN_ON = Set.of("talk", "letter", "parting", "weigh");

  /// Practices whose words are said to the other one.
  private static final Set<String> BEFORE_WORDS = Set.of("talk", "letter");

  private static final Set<Situation> NOT_TOLD = Set.of(Situation.DOUBTING, Situation.DECIDED);

  private final Supplier<List<Practice>> practices;

  /// @param practices every practice, asked for the one that comes after
  public CalmPractice(Supplier<List<Practice>> practices) {
    this.practices = practices;
  }

  @Override
  public String id() {
    return "calm";
  }

  @Override
  public String code() {
    return "n6";
  }

  @Override
  public Stage stage() {
    return Stage.DECIDE;
  }

  @Override
  public String title() {
    return "Not until calm";
  }

  @Override
  public String purpose() {
    return "One tap a day, to see whether a decision holds.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(CalmPlan.TYPE, CalmDay.TYPE, NightThought.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new CalmPages(this).routes(behind);
    new CalmNightPages(this).routes(behind);
  }

  @Override
  public List<Step> steps(Moment moment) {
    CalmDays days = CalmDays.of(moment.book());
    LocalDate today = moment.today();
    Optional<Stand> stand = days.standing(today);
    if (stand.filter(each -> !each.isOver()).isPresent()) {
      boolean waits = days.on(today).isEmpty() && !Times.isNight(moment.local().toLocalTime());
      return waits
          ? List.of(new Step("Today, in one tap", "How calm it is", path(), 61))
          : List.of();
    }
    boolean decided = Person.of(moment.book()).situation().equals(Optional.of(Situation.DECIDED));
    return decided && days.plan().isEmpty()
        ? List.of(new Step("A week, one tap a day", "Before anything is said", path(), 42))
        : List.of();
  }

  /// Where the days stand; to who has not told them yet and has begun no round, that there is one.
  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    if (!SHOWN_ON.contains(practiceId)) {
      return List.of();
    }
    CalmDays days = CalmDays.of(moment.book());
    Optional<Stand> stand = days.standing(moment.today());
    if (stand.isPresent()) {
      return List.of(new Offer(stand.get().inShort(), "Look at the days", path()));
    }
    boolean time = Person.of(moment.book()).situation().filter(NOT_TOLD::contains).isPresent();
    return time && days.plan().isEmpty() && BEFORE_WORDS.contains(practiceId)
        ? List.of(new Offer("A week, one tap a day, shows whether it holds.", "Calm first", path()))
        : List.of();
  }

  /// Where the conversation is prepared; empty while there is no such practice.
  Optional<Practice> talk() {
    return practices.get().stream().filter(practice -> practice.id().equals("talk")).findFirst();
  }
}
