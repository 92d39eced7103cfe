package org.homeward.path.prepare.affairs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.homeward.book.EntryType;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.path.practice.Times;
import org.homeward.web.page.Routes;

/// The practice `affairs`.
public final class AffairsPractice implements Practice {
  private static final int DUE_DAYS = 7;
  private static final Duration LOOKED_AT_FOR = Duration.ofDays(3);

  private final Supplier<List<Practice>> practices;

  /// @param practices every practice, asked for what it offers when the page is shown
  public AffairsPractice(Supplier<List<Practice>> practices) {
    this.practices = practices;
  }

  @Override
  public String id() {
    return "affairs";
  }

  @Override
  public String code() {
    return "e7";
  }

  @Override
  public Stage stage() {
    return Stage.PREPARE;
  }

  @Override
  public String title() {
    return "The shared life";
  }

  @Override
  public String purpose() {
    return "Home, money, papers, passwords: what, who, by when, and what it shows.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(Affair.TYPE, QuietSwitch.TYPE, LawyerQuestion.TYPE, StopSign.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new AffairPages(this).routes(behind);
    new StopPages(this).routes(behind);
    new QuestionPages(this).routes(behind);
  }

  /// The titles say nothing of what the list is about.
  @Override
  public List<Step> steps(Moment moment) {
    Affairs affairs = Affairs.of(moment.book());
    List<Step> steps = new ArrayList<>();
    boolean day = !Times.isNight(moment.local().toLocalTime());
    affairs.stops().stream()
        .filter(stop ->
            stop.fact()
                .until()
                .filter(until -> !moment.now().isBefore(until))
                .filter(until -> moment.now().isBefore(until.plus(LOOKED_AT_FOR)))
                .isPresent())
        .findFirst()
        .filter(stop -> day)
        .ifPresent(stop ->
            steps.add(
                new Step(
                    "Something waited for a calm hour",
                    "Look at it again, or let it wait",
                    at("stop/" + stop.id()),
                    63)));
    boolean due =
        affairs.open(QuietSwitch.isOn(moment.book())).stream()
            .flatMap(entry -> entry.fact().by().stream())
            .anyMatch(by -> !by.isAfter(moment.today().plusDays(DUE_DAYS)));
    if (due && day) {
      steps.add(new Step("One thing on a list is due soon", "A look is enough", path(), 58));
    }
    return steps;
  }

  /// What other practices show on this one's page.
  List<Offer> offers(Moment moment) {
    return practices.get().stream()
        .flatMap(practice -> practice.offersTo(id(), moment).stream())
        .toList();
  }
}
