package org.homeward.path.heal.kindness;

import java.util.List;
import java.util.function.Supplier;
import org.homeward.book.EntryType;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.web.page.Routes;

/// The practice `kindness`.
public final class KindnessPractice implements Practice {
  private final Supplier<List<Practice>> practices;

  /// @param practices every practice, asked for when a page is shown
  public KindnessPractice(Supplier<List<Practice>> practices) {
    this.practices = practices;
  }

  @Override
  public String id() {
    return "kindness";
  }

  @Override
  public String code() {
    return "f9";
  }

  @Override
  public Stage stage() {
    return Stage.HEAL;
  }

  @Override
  public String title() {
    return "A bad day";
  }

  @Override
  public String purpose() {
    return "For the hours when it is all too much.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(BadDay.TYPE, KindWords.TYPE, FirstDay.TYPE, Drink.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new KindnessPages(this).routes(behind);
    new KindWordsPages(this).routes(behind);
  }

  /// What other practices have for a bad day: someone to call, a plan.
  List<Offer> offers(Moment moment) {
    return practices.get().stream()
        .flatMap(practice -> practice.offersTo(id(), moment).stream())
        .toList();
  }

  /// The address of another practice's page; `otherwise` where this program has none.
  String pathOf(String practiceId, String otherwise) {
    return practices.get().stream()
        .filter(practice -> practice.id().equals(practiceId))
        .map(Practice::path)
        .findFirst()
        .orElse(otherwise);
  }
}
