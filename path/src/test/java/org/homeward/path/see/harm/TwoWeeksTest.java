package org.homeward.path.see.harm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.homeward.path.practice.TestBook;
import org.homeward.path.practice.Times;
import org.homeward.path.see.SentForm;
import org.homeward.path.see.daily.DayId;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoWeeksTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-22");

  private static boolean accepts(String... fields) {
    Form form = SentForm.of(fields);
    TwoWeeks.read(form, DAY);
    return form.ok();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "14"})
  void good_days_are_counted_out_of_fourteen(String days) {
    assertTrue(accepts("good", days));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "15", "most"})
  void more_days_than_there_were_are_refused(String days) {
    assertFalse(accepts("good", days));
  }

  @Test
  void one_answer_is_enough_and_none_is_not() {
    assertTrue(accepts("drained", "some"));
    assertTrue(accepts("words", "I sleep badly"));
    assertFalse(accepts("drained", "skip"));
    assertFalse(accepts("words", "x".repeat(501)));
  }

  @ParameterizedTest
  @EnumSource(names = {"AFRAID", "HARMED"})
  void fear_and_hurt_in_the_body_are_danger_on_a_single_day(Feeling feeling) {
    assertTrue(felt(feeling, Often.SOME).showsDanger());
    assertFalse(felt(feeling, Often.NEVER).showsDanger());
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAINED", "ANXIOUS", "EGGSHELLS", "WOUNDED"})
  void what_is_only_heavy_is_not_called_danger(Feeling feeling) {
    assertFalse(felt(feeling, Often.DAILY).showsDanger());
  }

  private static TwoWeeks felt(Feeling feeling, Often often) {
    return new TwoWeeks(DAY, Map.of(feeling, often), OptionalInt.empty(), "");
  }

  @Test
  void what_was_kept_fills_its_form_again() {
    TwoWeeks weeks =
        TwoWeeks.read(
            SentForm.of("good", "0", "drained", "daily", "afraid", "never", "words", "no sleep"),
            DAY);
    assertEquals(weeks, TwoWeeks.read(SentForm.filled(weeks::fill), DAY));
    assertEquals(
        "Good days: 0 of 14 days\nDrained: every day\nAfraid: never\nno sleep", weeks.inWords());
  }

  @Test
  void two_times_stand_beside_each_other_after_a_restart_too() {
    var test = new TestBook(TwoWeeks.TYPE);
    for (String day : List.of("2026-11-22", "2026-11-08")) {
      LocalDate on = LocalDate.parse(day);
      Form form = SentForm.of("good", day.endsWith("22") ? "5" : "9", "drained", "some");
      test.book().put(TwoWeeks.TYPE, DayId.of(on), TwoWeeks.read(form, on));
    }
    test.reopen();
    Chart chart = Harms.of(test.book()).picture(Times.of(test.moment())).orElseThrow();
    assertEquals(
        List.of("Good days", "9 of 14 days", "5 of 14 days"), chart.table().rows().getFirst());
    assertFalse(chart.picture().toString().contains("Anxious"));
  }
}
