package org.homeward.path.heal.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The average, the line and the words against figures worked out by hand and days whose truth is
/// known because it was simulated.
class StatisticsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 8, 1);
  private static final long SEED = 20_261_122L;
  private static final int MONTHS = 300;

  @Test
  void the_average_moves_a_fifth_of_the_way_each_day() {
    MovingAverage average = MovingAverage.of(days(4, 9, 9));

    assertEquals(1, average.stretches().size());
    List<MovingAverage.Place> line = average.stretches().getFirst();
    assertEquals(4, line.get(0).value(), 1e-12);
    assertEquals(5, line.get(1).value(), 1e-12);
    assertEquals(5.8, line.get(2).value(), 1e-12);
  }

  @Test
  void after_two_days_an_answer_weighs_as_if_both_had_passed() {
    var points = List.of(new Series.Point(FIRST, 0), new Series.Point(FIRST.plusDays(2), 10));

    List<MovingAverage.Place> line = MovingAverage.of(new Series(points)).stretches().getFirst();

    assertEquals(3.6, line.get(1).value(), 1e-12); // 1 - 0.8 * 0.8
  }

  @Test
  void a_gap_of_more_than_three_days_breaks_the_line() {
    var points =
        List.of(
            new Series.Point(FIRST, 5),
            new Series.Point(FIRST.plusDays(3), 5),
            new Series.Point(FIRST.plusDays(7), 5));

    assertEquals(
        List.of(2, 1),
        MovingAverage.of(new Series(points)).stretches().stream().map(List::size).toList());
  }

  @Test
  void no_days_have_no_line() {
    assertTrue(MovingAverage.of(new Series(List.of())).stretches().isEmpty());
  }

  @Test
  void the_slope_is_the_median_of_the_slopes_between_pairs() {
    double[] x = {0, 1, 2, 3};
    double[] y = {0, 1, 4, 10};

    TheilSen line = TheilSen.fit(x, y);

    // The pairs' slopes are 1, 2, 10/3, 3, 9/2 and 6; the middle two are 3 and 10/3.
    assertEquals((3 + 10.0 / 3) / 2, line.slope(), 1e-12);
  }

  @Test
  void one_odd_day_does_not_turn_the_line() {
    double[] x = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    double[] y = {0, 1, 2, 3, 4, 0, 6, 7, 8, 9, 10};

    assertEquals(1, TheilSen.fit(x, y).slope(), 1e-12);
  }

  @Test
  void the_same_days_always_say_the_same() {
    Series series = simulated(30, 0.35, 1.5, new Random(SEED));

    assertEquals(Trend.of(series).sentence(), Trend.of(series).sentence());
  }

  @Test
  void months_without_a_direction_seldom_get_one() {
    var random = new Random(SEED);
    int said = 0;
    for (int month = 0; month < MONTHS; month++) {
      said += Trend.of(simulated(21, 0.35, 0, random)) instanceof Trend.Moved ? 1 : 0;
    }
    assertTrue(said <= MONTHS * 0.10, said + " of " + MONTHS + " with seed " + SEED);
  }

  @Test
  void a_strong_direction_is_found_and_points_the_right_way() {
    var random = new Random(SEED);
    int found = 0;
    int wrong = 0;
    for (int month = 0; month < MONTHS; month++) {
      if (Trend.of(simulated(42, 0.35, 3, random)) instanceof Trend.Moved moved) {
        found++;
        wrong += moved.aWeek() < 0 ? 1 : 0;
      }
    }
    assertTrue(found >= MONTHS * 0.75, found + " of " + MONTHS + " with seed " + SEED);
    assertEquals(0, wrong, "seed " + SEED);
  }

  @Test
  void the_interval_holds_the_true_slope_about_nine_times_in_ten() {
    var random = new Random(SEED);
    int held = 0;
    double truth = 1.8 / 27;
    for (int month = 0; month < MONTHS; month++) {
      Series series = simulated(28, 0.35, 1, random);
      TheilSen line = TheilSen.fit(series.days(), series.values());
      var likely = line.interval(series.days(), series.values(), Trend.SHARE, new Random(month));
      held += likely.holds(truth) ? 1 : 0;
    }
    assertTrue(held >= MONTHS * 0.88, held + " of " + MONTHS + " with seed " + SEED);
  }

  @Test
  void twenty_days_say_nothing_and_twenty_one_may() {
    assertInstanceOf(Trend.TooEarly.class, Trend.of(climbing(20)));
    assertInstanceOf(Trend.Moved.class, Trend.of(climbing(21)));
    assertEquals(
        "Not enough days yet to say where it is going (12 of 21).",
        Trend.of(climbing(12)).sentence());
  }

  @Test
  void below_the_minimum_no_direction_is_ever_named() {
    var random = new Random(SEED);
    for (int i = 0; i < 200; i++) {
      int days = random.nextInt(Trend.DAYS_LEAST);
      String said = Trend.of(simulated(days, 0.3, 8 * random.nextDouble() - 4, random)).sentence();
      assertTrue(said.startsWith("Not enough days yet"), said + " with seed " + SEED);
    }
  }

  @Test
  void every_sentence_says_on_how_many_days_it_rests() {
    var random = new Random(SEED);
    for (int i = 0; i < 100; i++) {
      int days = 1 + random.nextInt(60);
      String said = Trend.of(simulated(days, 0.3, 3, random)).sentence();
      assertTrue(said.contains(String.valueOf(days)), said + " with seed " + SEED);
      for (String never : List.of("because", "proves", "you will", "healed", "should")) {
        assertTrue(!said.contains(never), said);
      }
    }
  }

  @Test
  void days_that_never_change_have_no_direction() {
    int[] same = new int[30];
    java.util.Arrays.fill(same, 5);
    assertInstanceOf(Trend.Unclear.class, Trend.of(days(same)));
  }

  private static Series days(int... values) {
    List<Series.Point> points = new ArrayList<>();
    for (int value : values) {
      points.add(new Series.Point(FIRST.plusDays(points.size()), value));
    }
    return new Series(points);
  }

  private static Series climbing(int count) {
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = i * 10 / Math.max(1, count - 1);
    }
    return days(values);
  }

  /// Days that hang together (correlation `phi`) around a line that rises by `rise` standard
  /// deviations, rounded and held between 0 and 10.
  private static Series simulated(int count, double phi, double rise, Random random) {
    int[] values = new int[count];
    double rest = random.nextGaussian();
    for (int i = 0; i < count; i++) {
      rest = phi * rest + Math.sqrt(1 - phi * phi) * random.nextGaussian();
      double line = count > 1 ? rise * ((double) i / (count - 1) - 0.5) : 0;
      values[i] = Math.clamp(Math.round(5 + 1.8 * (line + rest)), 0, 10);
    }
    return days(values);
  }
}
