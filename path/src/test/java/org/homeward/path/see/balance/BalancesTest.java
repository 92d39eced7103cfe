package org.homeward.path.see.balance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.book.EntryId;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.TestBook;
import org.homeward.path.see.SentForm;
import org.homeward.path.see.daily.DayId;
import org.homeward.web.chart.Chart;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BalancesTest {
  private static final Measured STARTS = new Measured(0.71, "You began 71 of 100.", "/n/x");
  private final TestBook test = new TestBook(Placing.TYPE, Person.TYPE).at("2026-11-22T10:00");
  private final BalancePractice practice = new BalancePractice((book, thing) -> Optional.empty());

  private static Placing placing(String day, String... fields) {
    return Placing.read(SentForm.of(fields), LocalDate.parse(day));
  }

  private void placed(String day, String... fields) {
    test.book().put(Placing.TYPE, DayId.of(LocalDate.parse(day)), placing(day, fields));
  }

  private static Chart drawn(Placing now, Optional<Placing> before, Map<Thing, Measured> measured) {
    return new TiltPicture(now, before, measured, "J.").chart().orElseThrow();
  }

  @Test
  void the_newest_and_the_one_before_are_found_after_a_restart_too() {
    placed("2026-11-20", "pays", "me");
    placed("2026-11-01", "pays", "them");
    test.reopen();
    Balances balances = Balances.of(test.book());
    assertEquals("2026-11-20", balances.newest().orElseThrow().id().value());
    assertEquals("2026-11-01", balances.before().orElseThrow().id().value());
  }

  @Test
  void the_picture_says_now_then_and_measured_in_its_table_as_well() {
    Chart chart =
        drawn(
            placing("2026-11-20", "starts", "me", "pays", "even"),
            Optional.of(placing("2026-11-01", "starts", "more-me")),
            Map.of(Thing.STARTS, STARTS));
    assertEquals(
        List.of(
            List.of("Paying", "even", "not placed", "not measured"),
            List.of("Writing or calling first", "me", "more me", "71 of 100 from you")),
        chart.table().rows());
    assertTrue(chart.sentence().contains("A diamond is what the messages show."));
  }

  @Test
  void what_is_measured_stays_hidden_until_the_thing_is_placed() {
    Chart chart =
        drawn(
            placing("2026-11-20", "pays", "even"), Optional.empty(), Map.of(Thing.STARTS, STARTS));
    assertFalse(chart.picture().toString().contains("measured"));
    assertEquals("Of 1, 1 is even.", chart.sentence());
  }

  @Test
  void nothing_placed_makes_no_picture() {
    assertTrue(
        new TiltPicture(
                placing("2026-11-20", "overlooked", "the bike"), Optional.empty(), Map.of(), "them")
            .chart()
            .isEmpty());
  }

  @Test
  void ones_own_thing_is_beside_the_same_thing_of_before_only() {
    Placing now = placing("2026-11-20", "own", "the dentist", "own-place", "me");
    Placing before = placing("2026-11-01", "own", "the dishes", "own-place", "them");
    assertEquals(
        "not placed", drawn(now, Optional.of(before), Map.of()).table().rows().getFirst().get(2));
  }

  @Test
  void whoever_weighs_is_offered_the_count() {
    assertTrue(practice.offersTo("weigh", test.moment()).isEmpty());
    placed("2026-11-20", "pays", "me", "plans", "them");
    assertEquals(
        "Who does what: Of 2, 1 leans to you, 1 leans to them.",
        practice.offersTo("weigh", test.moment()).getFirst().words());
  }

  @Test
  void only_somebody_in_doubt_is_offered_it_once() {
    assertEquals(0, practice.steps(test.moment()).size());
    test.book()
        .put(Person.TYPE, new EntryId("me"), new Person(Optional.of(Situation.DOUBTING), "", ""));
    assertEquals(1, practice.steps(test.moment()).size());
    placed("2026-11-20", "pays", "me");
    assertEquals(0, practice.steps(test.moment()).size());
  }
}
