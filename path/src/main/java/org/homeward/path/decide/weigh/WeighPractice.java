package org.homeward.path.decide.weigh;

import java.time.Duration;
import java.time.Instant;
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
import org.homeward.web.page.Routes;

/// The practice `weigh`.
public final class WeighPractice implements Practice {
  private static final Duration ASKED_AGAIN_AFTER = Duration.ofDays(7);
  private static final Set<Situation> STILL_WEIGHING =
      Set.of(Situation.DOUBTING, Situation.DECIDED, Situation.CAME_BACK);

  private final Supplier<List<Practice>> practices;

  /// @param practices every practice, asked for the facts it offers when a page is shown
  public WeighPractice(Supplier<List<Practice>> practices) {
    this.practices = practices;
  }

  @Override
  public String id() {
    return "weigh";
  }

  @Override
  public String code() {
    return "g5";
  }

  @Override
  public Stage stage() {
    return Stage.DECIDE;
  }

  @Override
  public String title() {
    return "Staying and leaving";
  }

  @Override
  public String purpose() {
    return "Two lists of equal worth, looked at again over weeks.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(WeighLine.TYPE, Touched.TYPE, LongPage.TYPE, Weighing.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new WeighPages(this).routes(behind);
    new AgainPages(this).routes(behind);
    new LongPages(this).routes(behind);
  }

  /// The title on the first page says nothing of staying or leaving: somebody may look over.
  @Override
  public List<Step> steps(Moment moment) {
    Optional<Situation> situation = Person.of(moment.book()).situation();
    if (situation.filter(STILL_WEIGHING::contains).isEmpty()) {
      return List.of();
    }
    Optional<Instant> last = BothSides.of(moment.book()).lastWeighed();
    if (last.isEmpty()) {
      return situation.equals(Optional.of(Situation.DOUBTING))
          ? List.of(new Step("Begin two short lists", "One line each is enough", path(), 45))
          : List.of();
    }
    boolean due = Duration.between(last.get(), moment.now()).compareTo(ASKED_AGAIN_AFTER) >= 0;
    return due
        ? List.of(new Step("Look at your two lists again", "Two minutes", at("again"), 38))
        : List.of();
  }

  /// The facts other practices lay beside the lists.
  List<Offer> offers(Moment moment) {
    return practices.get().stream()
        .flatMap(practice -> practice.offersTo(id(), moment).stream())
        .toList();
  }
}
