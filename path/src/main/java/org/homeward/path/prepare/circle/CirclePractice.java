package org.homeward.path.prepare.circle;

import java.util.List;
import org.homeward.book.EntryType;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.path.prepare.exit.lines.HelpLines;
import org.homeward.web.page.Routes;

/// The practice `circle`.
public final class CirclePractice implements Practice {
  /// The address of the page that says who can be called at this hour.
  public static final String NOW = "/n/d5/now";

  private final HelpLines lines;

  /// @param lines every known help line
  public CirclePractice(HelpLines lines) {
    this.lines = lines;
  }

  @Override
  public String id() {
    return "circle";
  }

  @Override
  public String code() {
    return "d5";
  }

  @Override
  public Stage stage() {
    return Stage.PREPARE;
  }

  @Override
  public String title() {
    return "My people";
  }

  @Override
  public String purpose() {
    return "Who helps with what, one tap away.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(Ally.TYPE, AllyOrder.TYPE, FriendPage.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new CirclePages(this, lines).routes(behind);
    new FriendPages(this).routes(behind);
  }

  @Override
  public List<Step> steps(Moment moment) {
    return Circle.of(moment.book()).all().isEmpty()
        ? List.of(new Step("One person you could call at night", "A name is enough", at("new"), 35))
        : List.of();
  }

  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    var local = moment.local();
    boolean somebody =
        !Circle.of(moment.book()).reachable(local.toLocalTime(), local.getDayOfWeek()).isEmpty();
    return practiceId.equals("kindness") && somebody
        ? List.of(new Offer("You could call somebody now.", "Who can I call?", at("now")))
        : List.of();
  }
}
