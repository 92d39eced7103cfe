package org.homeward.path.companions.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.path.practice.TestBook;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.page.Routes;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StepsTest {
  private final TestBook test = new TestBook(Person.TYPE, Careful.TYPE).at("2026-10-03T21:30");

  /// A practice that proposes one step of a weight.
  private record Proposing(String id, int weight) implements Practice {
    @Override
    public String code() {
      return "x" + id.length();
    }

    @Override
    public Stage stage() {
      return Stage.HEAL;
    }

    @Override
    public String title() {
      return id;
    }

    @Override
    public String purpose() {
      return id;
    }

    @Override
    public List<EntryType<?>> types() {
      return List.of();
    }

    @Override
    public void routes(Routes inFront, Routes behind) {}

    @Override
    public List<Step> steps(Moment moment) {
      return List.of(new Step(id, "", "/", weight));
    }
  }

  private List<String> titles(Practice... practices) {
    return Steps.of(test.moment(), List.of(practices)).stream().map(Step::title).toList();
  }

  @Test
  void three_at_most_and_the_heaviest_of_today_first() {
    assertEquals(
        List.of("urge", "contact", "calm"),
        titles(
            new Proposing("weigh", 45),
            new Proposing("calm", 61),
            new Proposing("urge", 70),
            new Proposing("contact", 62)));
  }

  @Test
  void what_can_begin_any_day_follows_the_persons_way() {
    test.book()
        .put(Person.TYPE, new EntryId("me"), new Person(Optional.of(Situation.LEFT_ME), "", ""));
    assertEquals(
        List.of("checkin", "letgo", "circle"),
        titles(
            new Proposing("status", 45),
            new Proposing("circle", 35),
            new Proposing("letgo", 30),
            new Proposing("checkin", 60)));
  }

  @Test
  void without_a_way_the_weight_decides() {
    assertEquals(
        List.of("status", "circle"),
        titles(new Proposing("circle", 35), new Proposing("status", 45)));
  }
}
