package org.homeward.path.heal.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Step;
import org.homeward.path.practice.TestBook;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.Test;

class CheckInsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 3);

  private final CheckInPractice practice = new CheckInPractice();
  private final TestBook test = new TestBook(CheckIn.TYPE, Answers.TYPE, Longer.TYPE);

  @Test
  void a_day_written_twice_is_one_day() {
    write(DAY, 3, 8);
    write(DAY, 5, 7);

    assertEquals(1, CheckIns.of(test.reopen()).all().size());
    assertEquals(OptionalInt.of(5), CheckIns.of(test.book()).on(DAY).orElseThrow().fact().mood());
  }

  @Test
  void days_stand_in_their_order_however_they_were_written() {
    write(DAY.plusDays(2), 1, 1);
    write(DAY, 2, 2);
    write(DAY.plusDays(1), 3, 3);

    assertEquals(
        List.of(2, 3, 1),
        CheckIns.of(test.book()).mood().points().stream().map(Series.Point::value).toList());
  }

  @Test
  void a_skipped_answer_is_a_gap_and_not_a_zero() {
    test.book()
        .put(
            CheckIn.TYPE,
            CheckIn.idOf(DAY),
            new CheckIn(
                DAY,
                OptionalInt.empty(),
                OptionalInt.of(0),
                OptionalInt.empty(),
                OptionalInt.empty(),
                ""));

    CheckIns days = CheckIns.of(test.reopen());
    assertTrue(days.mood().isEmpty());
    assertEquals(1, days.missing().size());
  }

  @Test
  void nothing_at_all_is_not_kept_and_a_word_is_enough() {
    Form empty = Form.empty();
    CheckIn.read(empty, DAY);
    assertFalse(empty.ok());

    Form word = Form.empty().with("word", "grey");
    CheckIn.read(word, DAY);
    assertTrue(word.ok());
  }

  @Test
  void numbers_off_the_scale_and_long_words_are_refused() {
    for (String wrong : List.of("-1", "11", "7.5", "much")) {
      Form form = Form.empty().with("mood", wrong);
      CheckIn.read(form, DAY);
      assertFalse(form.error("mood").isEmpty(), wrong);
    }
    Form form = Form.empty().with("word", "x".repeat(CheckIn.WORD_MAX + 1));
    CheckIn.read(form, DAY);
    assertFalse(form.error("word").isEmpty());
    Form fits = Form.empty().with("word", "x".repeat(CheckIn.WORD_MAX)).with("mood", 10);
    CheckIn.read(fits, DAY);
    assertTrue(fits.ok());
  }

  @Test
  void a_day_says_itself_in_words() {
    var day = new CheckIn(DAY, OptionalInt.of(6), OptionalInt.of(4), none(), none(), "rain");

    assertEquals("3 October 2026: mood 6, missing them 4\n“rain”", day.inWords());
  }

  @Test
  void today_is_asked_for_until_it_is_written() {
    test.at("2026-10-03T21:30");
    assertEquals(List.of("How is today?"), titles());

    write(DAY, 5, 5);
    assertEquals(List.of(), titles());
  }

  @Test
  void the_week_is_asked_for_from_the_second_day_and_then_every_seven_days() {
    write(DAY, 5, 5);
    test.at("2026-10-04T21:30");
    assertEquals(List.of("How is today?", "Four questions for the week"), titles());

    test.book()
        .put(
            Answers.TYPE,
            Answers.idOf(WeeklyQuestions.ONS4, DAY.plusDays(1)),
            new Answers(WeeklyQuestions.ONS4.key(), DAY.plusDays(1), List.of()));
    test.at("2026-10-10T21:30");
    assertEquals(List.of("How is today?"), titles());
    test.at("2026-10-11T21:30");
    assertEquals(List.of("How is today?", "Four questions for the week"), titles());
  }

  @Test
  void the_longer_questions_are_offered_only_to_who_wants_them() {
    test.at("2026-10-03T21:30");
    test.book().put(Longer.TYPE, Longer.ONLY, new Longer(true, true));

    assertTrue(titles().contains("The longer questions"));
    List<Instrument> chosen = Longer.of(test.book()).chosen();
    assertTrue(chosen.contains(DistressQuestions.K6));
    assertFalse(chosen.contains(DistressQuestions.PHQ9));
  }

  @Test
  void the_seventh_day_and_the_first_lighter_one_are_offered_to_the_jar() {
    for (int i = 0; i < 6; i++) {
      write(DAY.plusDays(i), 5, i == 1 ? 7 : 4);
    }
    assertEquals(List.of(), offers());

    write(DAY.plusDays(9), 5, 3);
    assertEquals(List.of("/n/b3/day/2026-10-12", "/n/b3/day/2026-10-12"), offers());
    assertEquals(List.of(), practice.offersTo("urge", test.moment()));
  }

  @Test
  void a_light_day_counts_only_after_a_heavy_one() {
    write(DAY, 5, 3);
    write(DAY.plusDays(1), 5, 6);
    write(DAY.plusDays(2), 5, 2);
    assertEquals(Optional.empty(), CheckIns.of(test.book()).firstLighterDay());
  }

  @Test
  void dots_stand_back_only_under_a_line() {
    assertFalse(draw(9, 0).picture().toString().contains("pine day"));
    assertTrue(draw(12, 0).picture().toString().contains("pine day"));
  }

  @Test
  void a_figure_lies_between_its_ends_and_the_one_before_it_is_a_ring() {
    String alone = PlacePicture.of(5, OptionalInt.empty(), 10, List.of()).toString();
    assertTrue(alone.contains("5, on a line from 0 to 10"), alone);
    assertTrue(alone.contains("cx=\"170\"") && !alone.contains("open"), alone);
    String again = PlacePicture.of(5, OptionalInt.of(0), 10, List.of()).toString();
    assertTrue(again.contains("5, before it 0"), again);
    assertTrue(again.contains("cx=\"14\" cy=\"16\" r=\"7\" class=\"open\""), again);
  }

  @Test
  void the_line_begins_at_ten_days_and_breaks_at_gaps() {
    assertFalse(draw(9, 0).picture().toString().contains("pine-line"));
    assertTrue(draw(9, 0).sentence().contains("A line begins at 10."));
    assertTrue(draw(10, 0).picture().toString().contains("pine-line"));
    assertEquals(2, draw(12, 8).picture().toString().split("pine-line", -1).length - 1);
  }

  @Test
  void a_picture_has_a_row_for_each_dot() {
    Chart chart = draw(12, 8);

    assertEquals(12, chart.table().rows().size());
    assertEquals(12, chart.picture().toString().split("<circle", -1).length - 1);
    assertTrue(chart.sentence().startsWith("12 days with an answer"));
  }

  /// A picture of so many days, with a week's gap after six of them where asked for.
  private static Chart draw(int count, int gap) {
    List<Series.Point> points = new java.util.ArrayList<>();
    for (int i = 0; i < count; i++) {
      points.add(new Series.Point(DAY.plusDays(i + (i > 5 ? gap : 0)), 5));
    }
    var times = new Times(DAY.plusDays(40), TestBook.ZONE);
    return new DayChart(DAY, DAY.plusDays(40), 10, "pine", true)
        .of("Mood", "Mood", new Series(points), "", times);
  }

  private void write(LocalDate day, int mood, int missing) {
    var fact = new CheckIn(day, OptionalInt.of(mood), OptionalInt.of(missing), none(), none(), "");
    test.book().put(CheckIn.TYPE, CheckIn.idOf(day), fact);
  }

  private static OptionalInt none() {
    return OptionalInt.empty();
  }

  private List<String> titles() {
    return practice.steps(test.moment()).stream().map(Step::title).toList();
  }

  private List<String> offers() {
    return practice.offersTo("wins", test.moment()).stream().map(Offer::path).toList();
  }
}
