package org.homeward.path.decide.reasons;

import java.util.List;
import org.homeward.book.EntryType;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.web.page.Routes;

/// The practice `reasons`.
public final class ReasonsPractice implements Practice {
  private static final int FEW = 3;

  @Override
  public String id() {
    return "reasons";
  }

  @Override
  public String code() {
    return "k4";
  }

  @Override
  public Stage stage() {
    return Stage.DECIDE;
  }

  @Override
  public String title() {
    return "My reasons";
  }

  @Override
  public String purpose() {
    return "Your own words, for the hour when you forget them.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(Reason.TYPE, ReasonOrder.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new ReasonsPages(this).routes(behind);
  }

  @Override
  public List<Step> steps(Moment moment) {
    int count = Reasons.of(moment.book()).all().size();
    if (count == 0) {
      return List.of(new Step("Write down one reason", "One line, for later", at("new"), 70));
    }
    return count < FEW
        ? List.of(new Step("Another reason, if there is one", "One line", at("new"), 30))
        : List.of();
  }
}
