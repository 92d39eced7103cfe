package org.homeward.path.heal.wins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.path.heal.checkin.CheckIn;
import org.homeward.path.heal.checkin.CheckInPractice;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.TestBook;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.Test;

class WinsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 3);

  private final TestBook test = new TestBook(Win.TYPE, WinDeclined.TYPE, CheckIn.TYPE);
  private final WinsPractice practice = new WinsPractice(() -> List.of(new CheckInPractice()));

  @Test
  void the_newest_day_comes_first_and_of_one_day_the_last_added() {
    win("first", DAY);
    win("older", DAY.minusDays(40));
    win("second", DAY);

    assertEquals(
        List.of("second", "first", "older"),
        Wins.of(test.reopen()).all().stream().map(each -> each.fact().text()).toList());
  }

  @Test
  void wins_are_counted_by_month_newest_first() {
    win("a", DAY);
    win("b", DAY.plusDays(1));
    win("c", DAY.minusDays(40));

    Wins wins = Wins.of(test.book());
    assertEquals(
        List.of(YearMonth.of(2026, 10), YearMonth.of(2026, 8)),
        List.copyOf(wins.months().keySet()));
    assertEquals(2, wins.in(YearMonth.of(2026, 10)).size());
  }

  @Test
  void a_win_without_a_day_is_of_today_and_never_of_tomorrow() {
    assertEquals(DAY, Win.read(Form.empty().with("text", "soup"), DAY).day());

    Form ahead = Form.empty().with("text", "soup").with("day", DAY.plusDays(1));
    Win.read(ahead, DAY);
    assertFalse(ahead.ok());
  }

  @Test
  void a_win_has_words_and_not_too_many() {
    Form empty = Form.empty().with("text", "  ");
    Win.read(empty, DAY);
    assertFalse(empty.ok());
    Form full = Form.empty().with("text", "x".repeat(Win.TEXT_MAX));
    Win.read(full, DAY);
    assertTrue(full.ok());
    Form over = Form.empty().with("text", "x".repeat(Win.TEXT_MAX + 1));
    Win.read(over, DAY);
    assertFalse(over.ok());
  }

  @Test
  void something_noticed_is_asked_about_until_it_is_answered() {
    sevenDays();
    List<Proposal> noticed = practice.proposals(test.moment());
    assertEquals(1, noticed.size());
    Proposal proposal = noticed.getFirst();
    assertEquals(Optional.of(DAY.plusDays(6)), proposal.day());

    test.book().put(WinDeclined.TYPE, proposal.key(), new WinDeclined(proposal.text()));
    assertEquals(List.of(), practice.proposals(test.moment()));

    test.book().undo(WinDeclined.TYPE, proposal.key());
    assertEquals(1, practice.proposals(test.moment()).size());

    test.book().put(Win.TYPE, proposal.key(), new Win(proposal.text(), DAY));
    assertEquals(List.of(), practice.proposals(test.moment()));
  }

  @Test
  void a_key_follows_the_words_and_the_practice_alone() {
    Offer offer = new Offer("I cooked.", "See", "/n/b3/day/2026-10-03");
    Offer elsewhere = new Offer("I cooked.", "See it", "/n/b3/day/2026-10-09");

    assertEquals(Proposal.of("checkin", offer).key(), Proposal.of("checkin", elsewhere).key());
    assertNotEquals(Proposal.of("checkin", offer).key(), Proposal.of("urge", offer).key());
    assertEquals(Optional.empty(), Proposal.of("urge", new Offer("x", "y", "/n/m2")).day());
  }

  @Test
  void the_jar_holds_a_pebble_for_each_win_and_names_the_others() {
    assertEquals(0, pebbles(new Jar(0)));
    assertEquals(1, pebbles(new Jar(1)));
    assertEquals(52, pebbles(new Jar(52)));
    assertEquals(52, pebbles(new Jar(92)));
    assertEquals("52 pebbles, and 40 more under them.", new Jar(92).sentence());
    assertEquals("The jar is empty. It waits.", new Jar(0).sentence());
  }

  @Test
  void the_same_wins_lie_the_same_way() {
    assertEquals(new Jar(30).picture().toString(), new Jar(30).picture().toString());
  }

  private static int pebbles(Jar jar) {
    return jar.picture().toString().split("class=\"pebble", -1).length - 1;
  }

  private void win(String text, LocalDate day) {
    test.book().write(Win.TYPE, new Win(text, day));
  }

  private void sevenDays() {
    for (int i = 0; i < 7; i++) {
      LocalDate day = DAY.plusDays(i);
      OptionalInt none = OptionalInt.empty();
      var fact = new CheckIn(day, OptionalInt.of(5), none, none, none, "");
      test.book().put(CheckIn.TYPE, CheckIn.idOf(day), fact);
    }
  }
}
