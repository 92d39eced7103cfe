package org.homeward.path.prepare.exit;

import java.util.List;
import java.util.Set;
import org.homeward.book.EntryType;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.path.prepare.exit.lines.HelpLines;
import org.homeward.web.page.Routes;

/// The practice `exit`.
public final class ExitPractice implements Practice {
  /// Practices whose first advice would be the wrong one where there is danger.
  private static final Set<String> TURNED_ROUND =
      Set.of("talk", "letter", "parting", "detox", "keepsakes", "affairs", "children");

  private final HelpLines lines;

  /// @param lines every known help line
  public ExitPractice(HelpLines lines) {
    this.lines = lines;
  }

  @Override
  public String id() {
    return "exit";
  }

  @Override
  public String code() {
    return "h6";
  }

  @Override
  public Stage stage() {
    return Stage.PREPARE;
  }

  @Override
  public String title() {
    return "If I am not safe";
  }

  @Override
  public String purpose() {
    return "People to call, a plan, and how to go with care.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(SafetyPlan.TYPE, Happening.TYPE, Careful.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new HelpPages(this, lines).routes(inFront);
    new CheckPages(this, lines).routes(inFront, behind);
    new PlanPages(this).routes(behind);
    new HappeningPages(this).routes(behind);
  }

  @Override
  public List<Step> steps(Moment moment) {
    boolean planless = !SafetyPlan.of(moment.book()).begun(Part.Group.GOING);
    return planless && Careful.isOn(moment.book())
        ? List.of(new Step("One line for your plan", "It stays locked", at("plan"), 75))
        : List.of();
  }

  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    return TURNED_ROUND.contains(practiceId) && Careful.isOn(moment.book())
        ? List.of(
            new Offer(
                "You chose the careful way. It comes before this page.", "Read it", at("more")))
        : List.of();
  }
}
