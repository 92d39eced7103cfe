package org.homeward.path.see.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.web.chart.Chart;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BesidePictureTest {
  private static final List<LocalDate> TWO_DAYS =
      List.of(LocalDate.parse("2026-11-08"), LocalDate.parse("2026-11-22"));
  private static final Chart.Table TABLE = new Chart.Table(List.of("Question"), List.of());

  private static Optional<Chart> drawn(BarRow... rows) {
    return new BesidePicture(TWO_DAYS, List.of(rows)).chart(TABLE);
  }

  @Test
  void a_question_answered_once_has_nothing_to_stand_beside() {
    assertEquals(
        Optional.empty(),
        drawn(new BarRow("Fights", 0, List.of(Optional.of(Bar.of(3, "3")), Optional.empty()))));
  }

  @Test
  void the_highest_bar_is_full_where_nothing_else_says_what_full_is() {
    var row = new BarRow("Fights", 0, List.of(Optional.of(Bar.of(3, "3")), Optional.empty()));
    assertEquals(1, row.height(Bar.of(3, "3")));
    assertEquals(0.5, new BarRow("Good days", 14, row.bars()).height(Bar.of(7, "7")));
  }

  @Test
  void nothing_but_zeros_is_drawn_without_dividing_by_zero() {
    var none = Optional.of(Bar.of(0, "none"));
    String picture =
        drawn(new BarRow("Fights", 0, List.of(none, none))).orElseThrow().picture().toString();
    assertFalse(picture.contains("NaN") || picture.contains("Infinity"), picture);
  }

  @Test
  void a_guess_is_named_only_where_there_is_one() {
    var exact = Optional.of(Bar.of(3, "3"));
    var guess = Optional.of(new Bar(30, "a month", true));
    assertFalse(
        drawn(new BarRow("Kind", 0, List.of(exact, exact)))
            .orElseThrow()
            .sentence()
            .contains("guess"));
    assertTrue(
        drawn(new BarRow("Kind", 0, List.of(exact, guess)))
            .orElseThrow()
            .sentence()
            .contains("guess"));
  }
}
