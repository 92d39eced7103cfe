package org.homeward.path.free.markers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.homeward.path.heal.checkin.Series;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/// Courses made by chance, the same each time, of which the truth is known.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HalfLifeTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
  private static final double NOISE = 1.5;
  private static final double ALIKE = 0.35;
  private static final int COURSES = 300;

  private static Series course(int days, IntToDoubleFunction truth, SplittableRandom random) {
    List<Series.Point> points = new ArrayList<>();
    double off = NOISE * random.nextGaussian();
    for (int day = 0; day < days; day++) {
      double value = Math.clamp(Math.round(truth.applyAsDouble(day) + off), 0, 10);
      points.add(new Series.Point(FIRST.plusDays(day), (int) value));
      off = ALIKE * off + NOISE * Math.sqrt(1 - ALIKE * ALIKE) * random.nextGaussian();
    }
    return new Series(points);
  }

  private static double halving(int day, double from, double halfLife) {
    return from * Math.pow(2, -day / halfLife);
  }

  @Test
  void a_clean_curve_shows_its_half_life_and_a_clean_line_none() {
    List<Series.Point> curve = new ArrayList<>();
    List<Series.Point> line = new ArrayList<>();
    for (int day = 0; day < 84; day++) {
      curve.add(new Series.Point(FIRST.plusDays(day), (int) Math.round(halving(day, 10, 20))));
      line.add(new Series.Point(FIRST.plusDays(day), 10 - day / 10));
    }
    HalfLife found = HalfLife.of(new Series(curve)).orElseThrow();
    assertEquals(20, found.days(), 2);
    assertTrue(found.sentence().contains("about 4 times in 5"), found.sentence());
    assertEquals(Optional.empty(), HalfLife.of(new Series(line)));
  }

  @Test
  void before_forty_two_days_there_is_none() {
    var random = new SplittableRandom(1);
    for (int i = 0; i < COURSES; i++) {
      Series course = course(HalfLife.DAYS_LEAST - 1, day -> halving(day, 10, 10), random);
      assertEquals(Optional.empty(), HalfLife.of(course));
    }
  }

  @Test
  void where_nothing_changes_hardly_any_is_shown() {
    var random = new SplittableRandom(2);
    int shown = 0;
    for (int i = 0; i < COURSES; i++) {
      shown += HalfLife.of(course(60, day -> 5, random)).isPresent() ? 1 : 0;
    }
    assertTrue(shown <= COURSES / 50, shown + " of " + COURSES);
  }

  @Test
  void what_is_shown_holds_the_truth_about_four_times_in_five() {
    var random = new SplittableRandom(3);
    int shown = 0;
    int held = 0;
    for (int i = 0; i < COURSES; i++) {
      Optional<HalfLife> found = HalfLife.of(course(84, day -> halving(day, 9, 18), random));
      shown += found.isPresent() ? 1 : 0;
      held += found.filter(half -> half.low() <= 18 && 18 <= half.high()).isPresent() ? 1 : 0;
    }
    assertTrue(shown >= COURSES / 4, "shown " + shown + " of " + COURSES);
    assertTrue(held >= shown * 0.72 && held <= shown * 0.95, held + " of " + shown);
  }
}
