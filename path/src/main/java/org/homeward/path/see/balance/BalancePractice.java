package org.homeward.path.see.balance;

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

/// The practice `balance`.
public final class BalancePractice implements Practice {
  private static final int WEIGHT_FIRST = 35;

  private final Measured.Source messages;

  /// @param messages what a message history measures
  public BalancePractice(Measured.Source messages) {
    this.messages = messages;
  }

  @Override
  public String id() {
    return "balance";
  }

  @Override
  public String code() {
    return "w3";
  }

  @Override
  public Stage stage() {
    return Stage.SEE;
  }

  @Override
  public String title() {
    return "A two-way street?";
  }

  @Override
  public String purpose() {
    return "Who plans, asks, listens, pays: placed between you two.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(Placing.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new BalancePages(this, messages).routes(behind);
  }

  @Override
  public List<Step> steps(Moment moment) {
    boolean doubting =
        Person.of(moment.book()).situation().filter(Situation.DOUBTING::equals).isPresent();
    return doubting && Balances.of(moment.book()).all().isEmpty()
        ? List.of(new Step("Who does what", "Seven taps", at("now"), WEIGHT_FIRST))
        : List.of();
  }

  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    if (!practiceId.equals("weigh")) {
      return List.of();
    }
    String them = Person.of(moment.book()).them();
    return Balances.of(moment.book())
        .newest()
        .map(entry -> entry.fact().tilt())
        .filter(tilt -> tilt.all() > 0)
        .map(tilt -> new Offer("Who does what: " + tilt.sentence(them), "See it", path()))
        .stream()
        .toList();
  }
}
