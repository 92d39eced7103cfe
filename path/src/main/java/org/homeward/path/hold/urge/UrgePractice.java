package org.homeward.path.hold.urge;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.homeward.book.EntryType;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.web.page.Routes;

/// The practice `urge`.
public final class UrgePractice implements Practice {
  private final Supplier<List<Practice>> practices;

  /// @param practices every practice, asked for when a page is shown
  public UrgePractice(Supplier<List<Practice>> practices) {
    this.practices = practices;
  }

  @Override
  public String id() {
    return "urge";
  }

  @Override
  public String code() {
    return "m2";
  }

  @Override
  public Stage stage() {
    return Stage.HOLD;
  }

  @Override
  public String title() {
    return "I want to contact them";
  }

  @Override
  public String purpose() {
    return "A breath, your reason, and something else to do.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(Urge.TYPE, Unsent.TYPE, HandsList.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new UrgePages(this).routes(inFront, behind);
    new ToolPages(this).routes(behind);
    new UrgeTimesPage(this).routes(behind);
  }

  @Override
  public List<Step> steps(Moment moment) {
    return Urges.of(moment.book()).open(moment.now()).stream()
        .map(urge ->
            new Step("How did it end?", "The urge you had. One tap", at(urge.id() + "/end"), 65))
        .toList();
  }

  /// What other practices have for an urge: the plan for a day like this one.
  List<Offer> offers(Moment moment) {
    return practices.get().stream()
        .flatMap(practice -> practice.offersTo(id(), moment).stream())
        .toList();
  }

  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    return practiceId.equals("contact") ? handled(moment).stream().toList() : List.of();
  }

  private Optional<Offer> handled(Moment moment) {
    Urges urges = Urges.of(moment.book());
    if (urges.told() == 0) {
      return Optional.empty();
    }
    String words =
        "%d of %d urges went by without contact.".formatted(urges.handled(), urges.told());
    return Optional.of(new Offer(words, "When they come", at("times")));
  }
}
