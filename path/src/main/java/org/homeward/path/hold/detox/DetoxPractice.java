package org.homeward.path.hold.detox;

import java.util.List;
import java.util.Optional;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.hold.detox.Account.State;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.page.Routes;

/// The practice `detox`.
public final class DetoxPractice implements Practice {
  /// The address of the list.
  public static final String PATH = "/n/z2";

  @Override
  public String id() {
    return "detox";
  }

  @Override
  public String code() {
    return "z2";
  }

  @Override
  public Stage stage() {
    return Stage.HOLD;
  }

  @Override
  public String title() {
    return "Quiet screens";
  }

  @Override
  public String purpose() {
    return "See less of them on your screens, place by place.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(Account.TYPE);
  }

  @Override
  public boolean hasStyle() {
    return false;
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new DetoxPages(this).routes(behind);
  }

  @Override
  public List<Step> steps(Moment moment) {
    boolean holding =
        Person.of(moment.book()).situation().map(Situation::stage).equals(Optional.of(Stage.HOLD));
    return holding && !Careful.isOn(moment.book()) && Accounts.of(moment.book()).all().isEmpty()
        ? List.of(new Step("Quieter screens", "Two minutes to begin", path(), 33))
        : List.of();
  }

  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    Accounts accounts = Accounts.of(moment.book());
    int open = accounts.in(State.TO_DO).size();
    return switch (practiceId) {
      case "contact" ->
          open == 0
              ? List.of()
              : List.of(
                  new Offer(
                      open == 1
                          ? "One place is still loud on your screens."
                          : open + " places are still loud on your screens.",
                      "Quiet screens",
                      path()));
      case "wins" ->
          accounts.in(State.DONE).isEmpty()
              ? List.of()
              : List.of(new Offer("I made a screen quieter.", "See it", path()));
      default -> List.of();
    };
  }
}
