package org.homeward.path.see.asked;

import java.util.List;
import java.util.Optional;
import org.homeward.book.EntryType;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.page.Routes;

/// The practice `asked`.
public final class AskedPractice implements Practice {
  private static final int WEIGHT_DUE = 66;

  @Override
  public String id() {
    return "asked";
  }

  @Override
  public String code() {
    return "j8";
  }

  @Override
  public Stage stage() {
    return Stage.SEE;
  }

  @Override
  public String title() {
    return "Have I asked?";
  }

  @Override
  public String purpose() {
    return "One calm question, and what they answered, with its day.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(Plan.TYPE, Asking.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new AskedPages(this).routes(behind);
  }

  @Override
  public boolean hasStyle() {
    return false;
  }

  /// The first page says nothing of a promise or a question: only that something noted is for
  /// today.
  @Override
  public List<Step> steps(Moment moment) {
    Askings askings = Askings.of(moment.book());
    boolean asksToday =
        askings.plan().filter(plan -> plan.fact().isDue(moment.today())).isPresent()
            && !Careful.isOn(moment.book());
    return askings.all().stream()
        .filter(asking -> asking.fact().isDue(moment.today()))
        .findFirst()
        .map(asking -> at(asking.id() + "/edit"))
        .or(() -> asksToday ? Optional.of(path()) : Optional.empty())
        .map(page -> new Step("Something you noted for today", "One tap", page, WEIGHT_DUE))
        .stream()
        .toList();
  }

  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    String sentence = Askings.of(moment.book()).sentence();
    return practiceId.equals("weigh") && !sentence.isEmpty()
        ? List.of(new Offer(sentence, "See what you asked", path()))
        : List.of();
  }
}
