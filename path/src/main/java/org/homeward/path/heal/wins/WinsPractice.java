package org.homeward.path.heal.wins;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.homeward.book.EntryType;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.web.page.Routes;

/// The practice `wins`.
public final class WinsPractice implements Practice {
  private final Supplier<List<Practice>> practices;

  /// @param practices every practice, asked for when a page is shown
  public WinsPractice(Supplier<List<Practice>> practices) {
    this.practices = practices;
  }

  @Override
  public String id() {
    return "wins";
  }

  @Override
  public String code() {
    return "g1";
  }

  @Override
  public Stage stage() {
    return Stage.HEAL;
  }

  @Override
  public String title() {
    return "Small wins";
  }

  @Override
  public String purpose() {
    return "A jar for the small things you did.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(Win.TYPE, WinDeclined.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new WinsPages(this).routes(behind);
  }

  /// What was noticed and not answered yet, in the order of the path.
  List<Proposal> proposals(Moment moment) {
    Wins wins = Wins.of(moment.book());
    List<Proposal> open = new ArrayList<>();
    for (Practice practice : practices.get()) {
      for (Offer offer : practice.offersTo(id(), moment)) {
        Proposal proposal = Proposal.of(practice.id(), offer);
        if (!wins.answered().contains(proposal.key())) {
          open.add(proposal);
        }
      }
    }
    return open;
  }
}
