package org.homeward.path.see.love;

import java.util.List;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.web.page.Routes;

/// The practice `love`.
public final class LovePractice implements Practice {
  private static final int WEIGHT_FIRST = 30;

  @Override
  public String id() {
    return "love";
  }

  @Override
  public String code() {
    return "n5";
  }

  @Override
  public Stage stage() {
    return Stage.SEE;
  }

  @Override
  public String title() {
    return "Both ways?";
  }

  @Override
  public String purpose() {
    return "Love from you, love from them, and what else keeps you.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(BothWays.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new LovePages(this).routes(behind);
  }

  @Override
  public List<Step> steps(Moment moment) {
    boolean doubting =
        Person.of(moment.book()).situation().filter(Situation.DOUBTING::equals).isPresent();
    return doubting && Loves.of(moment.book()).all().isEmpty()
        ? List.of(new Step("What keeps you", "Two minutes", at("now"), WEIGHT_FIRST))
        : List.of();
  }

  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    if (!practiceId.equals("weigh")) {
      return List.of();
    }
    return Loves.of(moment.book())
        .newest()
        .map(entry -> entry.fact().sentence())
        .filter(sentence -> !sentence.isEmpty())
        .map(sentence -> new Offer(sentence, "See what keeps you", path()))
        .stream()
        .toList();
  }
}
