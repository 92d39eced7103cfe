package org.homeward.path.tell.talk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.page.Routes;

/// The practice `talk`.
public final class TalkPractice implements Practice {
  private static final int WEIGHT_TODAY = 72;
  private static final int WEIGHT_AFTER = 58;
  private static final int WEIGHT_BEGIN = 46;

  private final Supplier<List<Practice>> practices;

  /// @param practices every practice, asked for what it offers when the page is shown
  public TalkPractice(Supplier<List<Practice>> practices) {
    this.practices = practices;
  }

  @Override
  public String id() {
    return "talk";
  }

  @Override
  public String code() {
    return "u4";
  }

  @Override
  public Stage stage() {
    return Stage.TELL;
  }

  @Override
  public String title() {
    return "The conversation";
  }

  @Override
  public String purpose() {
    return "Prepared in quiet, rehearsed, and on one page.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(Talk.TYPE, Objection.TYPE, Rehearsed.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new TalkPages(this).routes(behind);
    new PartPages(this).routes(behind);
    new AfterPages(this).routes(behind);
    new RehearsalPages(this).routes(behind);
    new AnswerPages(this).routes(behind);
  }

  /// The first page never says what the page is for.
  @Override
  public List<Step> steps(Moment moment) {
    Talks talks = Talks.of(moment.book());
    boolean today =
        talks
            .next()
            .filter(talk -> talk.fact().day().equals(Optional.of(moment.today())))
            .isPresent();
    if (today) {
      return List.of(new Step("Your page for today", "It fits on one sheet", path(), WEIGHT_TODAY));
    }
    if (talks.unsaid(moment.today()).isPresent()) {
      return List.of(new Step("How was it?", "One number, if you like", path(), WEIGHT_AFTER));
    }
    if (talks.weekUnsaid(moment.today()).isPresent()) {
      return List.of(
          new Step("How was that week?", "One number, if you like", path(), WEIGHT_AFTER));
    }
    boolean telling =
        Person.of(moment.book()).situation().filter(Situation.TELLING::equals).isPresent();
    return telling && !isBegun(moment.book()) && !Careful.isOn(moment.book())
        ? List.of(new Step("One sentence to begin with", "The rest can wait", path(), WEIGHT_BEGIN))
        : List.of();
  }

  /// What other practices show on this one's page; what `exit` would say is the page's own careful
  /// version.
  List<Offer> offers(Moment moment) {
    return practices.get().stream()
        .filter(practice -> !practice.id().equals("exit"))
        .flatMap(practice -> practice.offersTo(id(), moment).stream())
        .toList();
  }

  /// Where another practice begins.
  ///
  /// @param other its id
  String pathOf(String other) {
    return practices.get().stream()
        .filter(practice -> practice.id().equals(other))
        .findFirst()
        .map(Practice::path)
        .orElse("/p");
  }
}
