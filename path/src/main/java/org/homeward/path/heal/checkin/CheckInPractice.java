package org.homeward.path.heal.checkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.book.EntryType;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.web.page.Routes;

/// The practice `checkin`.
public final class CheckInPractice implements Practice {
  static final int WEEK = 7;
  static final int MONTH = 28;

  private static final int WEIGHT_TODAY = 60;
  private static final int WEIGHT_WEEK = 25;
  private static final int WEIGHT_MONTH = 15;

  @Override
  public String id() {
    return "checkin";
  }

  @Override
  public String code() {
    return "b3";
  }

  @Override
  public Stage stage() {
    return Stage.HEAL;
  }

  @Override
  public String title() {
    return "How is today?";
  }

  @Override
  public String purpose() {
    return "Twenty seconds a day, so that you see the weeks.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(CheckIn.TYPE, Answers.TYPE, Longer.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new CheckInPages(this).routes(behind);
    new QuestionPages(this).routes(behind);
  }

  @Override
  public List<Step> steps(Moment moment) {
    List<Step> steps = new ArrayList<>();
    CheckIns days = CheckIns.of(moment.book());
    LocalDate today = moment.today();
    if (days.on(today).isEmpty()) {
      steps.add(new Step("How is today?", "Twenty seconds", path(), WEIGHT_TODAY));
    }
    if (isWeeklyDue(moment)) {
      String title = WeeklyQuestions.ONS4.title();
      steps.add(new Step(title, "One minute", at("q/w"), WEIGHT_WEEK));
    }
    Longer longer = Longer.of(moment.book());
    boolean waits =
        longer.chosen().stream()
            .anyMatch(each -> Answered.of(moment.book()).isDue(each, MONTH, today));
    if (longer.monthly() && waits) {
      steps.add(
          new Step("The longer questions", "Five minutes, if you like", at("q"), WEIGHT_MONTH));
    }
    return steps;
  }

  /// Whether the four weekly questions may be offered: a week after the last time, and the first
  /// time on the second day, because the first day has enough in it.
  static boolean isWeeklyDue(Moment moment) {
    boolean begun =
        CheckIns.of(moment.book()).dayNumber(1).filter(moment.today()::isAfter).isPresent();
    return begun && Answered.of(moment.book()).isDue(WeeklyQuestions.ONS4, WEEK, moment.today());
  }

  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    if (!practiceId.equals("wins")) {
      return List.of();
    }
    List<Offer> offers = new ArrayList<>();
    CheckIns days = CheckIns.of(moment.book());
    days.dayNumber(WEEK)
        .ifPresent(day -> offers.add(win("I looked at how I am on seven different days.", day)));
    days.firstLighterDay()
        .ifPresent(
            day -> offers.add(win("A day on which I missed them less, after heavy ones.", day)));
    return offers;
  }

  private Offer win(String words, LocalDate day) {
    return new Offer(words, "See the day", at("day/" + day));
  }
}
