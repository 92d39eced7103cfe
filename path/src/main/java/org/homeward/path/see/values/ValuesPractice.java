package org.homeward.path.see.values;

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

/// The practice `values`.
public final class ValuesPractice implements Practice {
  private static final int WEIGHT_FIRST = 26;

  @Override
  public String id() {
    return "values";
  }

  @Override
  public String code() {
    return "v6";
  }

  @Override
  public Stage stage() {
    return Stage.SEE;
  }

  @Override
  public String title() {
    return "The road ahead";
  }

  @Override
  public String purpose() {
    return "What each of you wishes for, and how far apart.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(Wish.TYPE, Future.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new ValuesPages(this).routes(behind);
  }

  @Override
  public List<Step> steps(Moment moment) {
    boolean doubting =
        Person.of(moment.book()).situation().filter(Situation.DOUBTING::equals).isPresent();
    return doubting && !isBegun(moment.book())
        ? List.of(new Step("A day some years from now", "A few lines", at("future"), WEIGHT_FIRST))
        : List.of();
  }

  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    String sentence = Road.of(moment.book()).sentence();
    return practiceId.equals("weigh") && !sentence.isEmpty()
        ? List.of(new Offer(sentence, "See the road ahead", path()))
        : List.of();
  }
}
