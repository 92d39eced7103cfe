package org.homeward.path.companions.today;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The practice `today`, and the page of the whole path.
public final class TodayPractice implements Practice {
  private final Supplier<List<Practice>> practices;

  /// @param practices every practice, asked for when a page is shown
  public TodayPractice(Supplier<List<Practice>> practices) {
    this.practices = practices;
  }

  @Override
  public String id() {
    return "today";
  }

  @Override
  public String code() {
    return "t1";
  }

  @Override
  public Stage stage() {
    return Stage.COMPANIONS;
  }

  @Override
  public String title() {
    return "Today";
  }

  @Override
  public String purpose() {
    return "Where you are, and at most three small things.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of();
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    behind
        .get("/", this::today)
        .get("/p", new PathPages(practices)::show)
        .get(path(), call -> Reply.see("/"));
  }

  /// What the first page shows.
  ///
  /// @param greeting by the time of day
  /// @param steps at most three
  /// @param terrible where "I feel terrible" leads
  /// @param where the place on the path; empty where not said
  public record TodayPage(
      String greeting, List<Step> steps, String terrible, Optional<WhereOnPath> where) {}

  private Reply today(Call call) {
    Moment moment = Moment.of(call);
    List<Step> steps =
        moment.book().view(Proposals.class, book -> new Proposals()).at(moment, this::propose);
    return Reply.page(
        "companions/today/today.jte",
        new TodayPage(
            greeting(call.time()), steps, pathOf("kindness"), here(moment).map(WhereOnPath::new)));
  }

  private List<Step> propose(Moment moment) {
    return Steps.of(moment, practices.get());
  }

  private static Optional<Stage> here(Moment moment) {
    return Person.of(moment.book()).situation().map(Situation::stage);
  }

  private String pathOf(String practiceId) {
    return practices.get().stream()
        .filter(practice -> practice.id().equals(practiceId))
        .map(Practice::path)
        .findFirst()
        .orElse("/p");
  }

  private static String greeting(LocalTime time) {
    int hour = time.getHour();
    if (hour < 5) {
      return "You are awake. Come in.";
    }
    if (hour < 12) {
      return "Good morning.";
    }
    if (hour < 18) {
      return "Good afternoon.";
    }
    return hour < 23 ? "Good evening." : "It is late. Come in.";
  }
}
