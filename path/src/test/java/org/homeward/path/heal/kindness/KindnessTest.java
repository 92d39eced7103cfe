package org.homeward.path.heal.kindness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homeward.path.practice.TestBook;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.Test;

class KindnessTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 3);

  private static final Pattern NEVER =
      Pattern.compile("\\b(should|just|move on|failed|relapse)\\b", Pattern.CASE_INSENSITIVE);

  private final TestBook test =
      new TestBook(BadDay.TYPE, KindWords.TYPE, FirstDay.TYPE, Drink.TYPE);

  @Test
  void what_helped_is_said_from_eight_uses_on() {
    for (int i = 0; i < 7; i++) {
      visit(Door.CRYING, 8, 5);
    }
    visit(Door.SLEEPLESS, 8, 5);
    assertEquals(Optional.empty(), BadDays.of(test.book()).helped(Door.CRYING));

    visit(Door.CRYING, 8, 5);
    assertEquals(
        Optional.of("8 times: how bad it was went from about 8 to 5"),
        BadDays.of(test.reopen()).helped(Door.CRYING));
    assertEquals(Optional.empty(), BadDays.of(test.book()).helped(Door.SLEEPLESS));
  }

  @Test
  void visits_without_both_figures_do_not_count_as_uses() {
    for (int i = 0; i < 20; i++) {
      test.book().write(BadDay.TYPE, new BadDay(Door.SIT, OptionalInt.of(8), OptionalInt.empty()));
    }
    assertEquals(Optional.empty(), BadDays.of(test.book()).helped(Door.SIT));
  }

  @Test
  void nothing_is_said_where_it_was_no_lighter_afterwards() {
    for (int i = 0; i < 9; i++) {
      visit(Door.ANGRY, 6, i % 2 == 0 ? 6 : 7);
    }
    assertEquals(Optional.empty(), BadDays.of(test.book()).helped(Door.ANGRY));
  }

  @Test
  void several_evenings_with_a_drink_are_named_once() {
    assertFalse(drink(0));
    assertFalse(drink(1));
    assertTrue(drink(2));
    assertFalse(drink(3));
    assertFalse(drink(4));
  }

  @Test
  void it_is_named_again_after_two_quiet_weeks() {
    drink(0);
    drink(1);
    assertTrue(drink(2));
    assertFalse(drink(14));
    assertFalse(drink(15));
    assertTrue(drink(16));
  }

  @Test
  void evenings_a_week_apart_are_not_several() {
    assertFalse(drink(0));
    assertFalse(drink(4));
    assertFalse(drink(8));
  }

  @Test
  void a_no_is_kept_and_never_counted() {
    test.book().put(Drink.TYPE, Drink.idOf(DAY), new Drink(DAY, Drink.Amount.NO, false));
    drink(1);
    assertFalse(drink(2));
    assertFalse(Drink.on(DAY.plusDays(3), Drink.Amount.NO, test.book()).told());
  }

  @Test
  void saying_it_again_on_the_same_day_says_the_same() {
    drink(0);
    drink(1);
    assertTrue(drink(2));
    assertTrue(drink(2));
  }

  @Test
  void kind_words_come_back_on_another_day_and_not_the_same() {
    test.at("2026-10-03T23:00");
    test.book().write(KindWords.TYPE, new KindWords("the empty chair", "Come here."));
    assertTrue(KindWords.forToday(test.moment()).isEmpty());

    test.at("2026-10-05T23:00");
    assertEquals("Come here.", KindWords.forToday(test.moment()).orElseThrow().fact().friend());
  }

  @Test
  void what_hurt_alone_is_kept_and_does_not_come_back() {
    test.at("2026-10-03T23:00");
    test.book().write(KindWords.TYPE, new KindWords("the empty chair", ""));
    test.at("2026-10-05T23:00");

    assertTrue(KindWords.forToday(test.moment()).isEmpty());
    assertEquals("What hurt: the empty chair", new KindWords("the empty chair", "").inWords());
  }

  @Test
  void figures_off_the_scale_and_long_words_are_refused() {
    for (String wrong : List.of("-1", "11", "x")) {
      Form form = Form.empty().with("before", wrong);
      BadDay.read(form, Door.CRYING);
      assertFalse(form.ok(), wrong);
    }
    Form form = Form.empty().with("friend", "x".repeat(601));
    KindWords.read(form);
    assertFalse(form.ok());
  }

  @Test
  void the_page_about_dying_keeps_nothing() {
    assertFalse(Door.DARK.isRated());
    assertTrue(Stream.of(Door.values()).filter(door -> door != Door.DARK).allMatch(Door::isRated));
  }

  @Test
  void the_words_of_every_door_are_short_and_calm() {
    for (Door door : Door.values()) {
      Stream.concat(door.words().stream(), door.tries().stream())
          .flatMap(words -> Stream.of(words.split("[.:?] ")))
          .forEach(sentence -> {
            assertTrue(sentence.split(" ").length <= 16, sentence);
            assertFalse(sentence.contains("!"), sentence);
            assertFalse(NEVER.matcher(sentence).find(), sentence);
          });
    }
  }

  private void visit(Door door, int before, int after) {
    test.book().write(BadDay.TYPE, new BadDay(door, OptionalInt.of(before), OptionalInt.of(after)));
  }

  /// Notes a drink so many days later, and whether the person is told then.
  private boolean drink(int daysLater) {
    LocalDate day = DAY.plusDays(daysLater);
    Drink drink = Drink.on(day, Drink.Amount.YES, test.book());
    test.book().put(Drink.TYPE, Drink.idOf(day), drink);
    return drink.told();
  }
}
