package org.homeward.path.tell.letgo;

import java.util.List;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.web.page.Routes;

/// The practice `letgo`.
public final class LetgoPractice implements Practice {
  private static final int FIRST_LINE_WEIGHT = 75;

  @Override
  public String id() {
    return "letgo";
  }

  @Override
  public String code() {
    return "q7";
  }

  @Override
  public Stage stage() {
    return Stage.TELL;
  }

  @Override
  public String title() {
    return "If they are the one leaving";
  }

  @Override
  public String purpose() {
    return "Ask once, let them, and keep what you are worth.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(
        AskPlan.TYPE, Answer.TYPE, Share.TYPE, Sentence.TYPE, Instead.TYPE, WorthLine.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new LetgoPages(this).routes(behind);
    new AskPages(this).routes(behind);
    new SharePages(this).routes(behind);
    new WordsPages(this).routes(behind);
    new PullPages(this).routes(behind);
    new WorthPages(this).routes(behind);
  }

  /// The first page shows nothing of the leaving: only a line about the person.
  @Override
  public List<Step> steps(Moment moment) {
    boolean left =
        Person.of(moment.book()).situation().filter(Situation.LEFT_ME::equals).isPresent();
    return left && !isBegun(moment.book())
        ? List.of(
            new Step(
                "Write one good thing about you",
                "One line, for you to come back to",
                at("lines"),
                FIRST_LINE_WEIGHT))
        : List.of();
  }
}
