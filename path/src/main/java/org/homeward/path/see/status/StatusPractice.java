package org.homeward.path.see.status;

import java.util.List;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.path.practice.Times;
import org.homeward.web.page.Routes;

/// The practice `status`.
public final class StatusPractice implements Practice {
  private static final int WEIGHT_FIRST = 65;
  private static final int WEIGHT_AGAIN = 25;

  private final Found.Source messages;

  /// @param messages what a message history knows of the answers
  public StatusPractice(Found.Source messages) {
    this.messages = messages;
  }

  @Override
  public String id() {
    return "status";
  }

  @Override
  public String code() {
    return "c7";
  }

  @Override
  public Stage stage() {
    return Stage.SEE;
  }

  @Override
  public String title() {
    return "Where we stand";
  }

  @Override
  public String purpose() {
    return "Five short questions, answered with days and counts.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(Look.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new StatusPages(this, messages).routes(behind);
  }

  @Override
  public List<Step> steps(Moment moment) {
    boolean doubting =
        Person.of(moment.book()).situation().filter(Situation.DOUBTING::equals).isPresent();
    Looks looks = Looks.of(moment.book());
    if (doubting && looks.all().isEmpty()) {
      return List.of(new Step("Five short questions", "Two minutes", at("now"), WEIGHT_FIRST));
    }
    return doubting && looks.isDue(moment.today())
        ? List.of(
            new Step("The five questions again", "A week has gone by", at("now"), WEIGHT_AGAIN))
        : List.of();
  }

  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    if (!practiceId.equals("weigh")) {
      return List.of();
    }
    return Looks.of(moment.book())
        .newest()
        .map(look ->
            new Offer(
                "You looked at where you two stand, "
                    + Times.of(moment).ago(look.fact().on())
                    + ".",
                "Read your answers",
                path()))
        .stream()
        .toList();
  }
}
