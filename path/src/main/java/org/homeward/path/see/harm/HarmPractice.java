package org.homeward.path.see.harm;

import java.util.List;
import java.util.Set;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.page.Routes;

/// The practice `harm`.
public final class HarmPractice implements Practice {
  private static final int WEIGHT_FIRST = 32;
  private static final Set<Situation> BEFORE = Set.of(Situation.DOUBTING, Situation.DECIDED);

  /// Practices before which the four questions are offered once more.
  private static final Set<String> BEFORE_TELLING = Set.of("talk", "letter", "parting");

  /// And before the steps that get ready for it.
  private static final Set<String> BEFORE_PREPARING = Set.of("affairs", "children");

  private final String help;

  /// @param help where people who can help are
  public HarmPractice(String help) {
    this.help = help;
  }

  @Override
  public String id() {
    return "harm";
  }

  @Override
  public String code() {
    return "v4";
  }

  @Override
  public Stage stage() {
    return Stage.SEE;
  }

  @Override
  public String title() {
    return "What it does to me";
  }

  @Override
  public String purpose() {
    return "How two weeks felt, and how many days were good.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(TwoWeeks.TYPE, FourAnswers.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new HarmPages(this, help).routes(behind);
    new FourPages(this, help).routes(behind);
  }

  /// The first page says nothing of harm: somebody else may be looking at it too.
  @Override
  public List<Step> steps(Moment moment) {
    boolean before = Person.of(moment.book()).situation().filter(BEFORE::contains).isPresent();
    return before && Harms.of(moment.book()).all().isEmpty()
        ? List.of(new Step("How the last two weeks were", "A few taps", at("now"), WEIGHT_FIRST))
        : List.of();
  }

  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    String purpose =
        BEFORE_TELLING.contains(practiceId)
            ? "how to tell them"
            : BEFORE_PREPARING.contains(practiceId) ? "how careful to be" : "";
    return purpose.isEmpty() || Careful.isOn(moment.book())
        ? List.of()
        : List.of(
            new Offer(
                "Four short questions help to choose " + purpose + ".",
                "Look at them first",
                at("four")));
  }
}
