package org.homeward.path.heal.self;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Mondays;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.web.page.Routes;

/// The practice `self`.
public final class SelfPractice implements Practice {
  private static final int NOTICED_DAYS = 7;

  @Override
  public String id() {
    return "self";
  }

  @Override
  public String code() {
    return "a3";
  }

  @Override
  public Stage stage() {
    return Stage.HEAL;
  }

  @Override
  public String title() {
    return "Who I am";
  }

  @Override
  public String purpose() {
    return "What lights you up, and three short questions a week.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(Light.TYPE, Mirror.TYPE, WeekAnswers.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new SelfPages(this).routes(behind);
    new WeekPages(this).routes(behind);
  }

  /// Once a week; the first time not in the first days, which have enough in them.
  @Override
  public List<Step> steps(Moment moment) {
    Optional<Situation> situation = Person.of(moment.book()).situation();
    boolean after =
        situation
            .filter(where -> where.stage().place() >= Stage.HOLD.place())
            .filter(where -> where != Situation.FIRST_HOURS)
            .isPresent();
    LocalDate monday = Mondays.of(moment.today());
    return after && Weeks.of(moment.book()).on(monday).isEmpty()
        ? List.of(new Step("Three short questions", "This week’s, about you", at("week"), 23))
        : List.of();
  }

  @Override
  public List<Offer> offersTo(String practiceId, Moment moment) {
    Lights lights = Lights.of(moment.book());
    return switch (practiceId) {
      case "wins" ->
          lights.all().stream()
              .map(light -> light.fact())
              .filter(light -> light.last().filter(day -> isRecent(day, moment)).isPresent())
              .map(light -> new Offer("Something that lights me up: " + light.what(), "", path()))
              .toList();
      case "kindness" ->
          lights
              .on(moment.today())
              .map(light ->
                  new Offer(
                      "You wrote that this lights you up: " + light.fact().what() + ".",
                      "The others",
                      path()))
              .stream()
              .toList();
      default -> List.of();
    };
  }

  private static boolean isRecent(LocalDate day, Moment moment) {
    return !day.isBefore(moment.today().minusDays(NOTICED_DAYS));
  }
}
