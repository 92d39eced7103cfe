package org.homeward.path.heal.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.path.practice.TestBook;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.Test;

class InstrumentTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 3);

  @Test
  void the_bands_of_the_phq9_begin_at_5_10_15_and_20() {
    assertBands(
        DistressQuestions.PHQ9,
        List.of(0, 4, 5, 9, 10, 14, 15, 19, 20, 27),
        List.of(
            "minimal",
            "minimal",
            "mild",
            "mild",
            "moderate",
            "moderate",
            "moderately severe",
            "moderately severe",
            "severe",
            "severe"));
  }

  @Test
  void the_bands_of_the_gad7_begin_at_5_10_and_15() {
    assertBands(
        DistressQuestions.GAD7,
        List.of(0, 4, 5, 9, 10, 14, 15, 21),
        List.of("minimal", "minimal", "mild", "mild", "moderate", "moderate", "severe", "severe"));
  }

  @Test
  void the_bands_of_the_k6_begin_at_8_and_13() {
    assertBands(
        DistressQuestions.K6,
        List.of(0, 7, 8, 12, 13, 24),
        List.of("low", "low", "moderate", "moderate", "high", "high"));
  }

  @Test
  void self_compassion_is_low_below_a_mean_of_2_5_and_high_above_3_5() {
    assertBands(
        KindnessQuestions.SCS_SF,
        List.of(12, 29, 30, 42, 43, 60),
        List.of("low", "low", "moderate", "moderate", "high", "high"));
    assertEquals("2.5 of 5", KindnessQuestions.SCS_SF.figure(30));
  }

  @Test
  void the_four_questions_have_the_bands_of_their_authors() {
    var life = WeeklyQuestions.ONS4.items().getFirst().bands();
    var anxious = WeeklyQuestions.ONS4.items().getLast().bands();

    assertEquals("low", name(life, 4));
    assertEquals("medium", name(life, 5));
    assertEquals("medium", name(life, 6));
    assertEquals("high", name(life, 7));
    assertEquals("high", name(life, 8));
    assertEquals("very high", name(life, 9));
    assertEquals("very low", name(anxious, 1));
    assertEquals("low", name(anxious, 2));
    assertEquals("low", name(anxious, 3));
    assertEquals("medium", name(anxious, 4));
    assertEquals("medium", name(anxious, 5));
    assertEquals("high", name(anxious, 6));
  }

  @Test
  void reversed_sentences_are_turned_round() {
    Instrument scale = KindnessQuestions.SCS_SF;
    List<String> reversed =
        scale.items().stream().filter(Instrument.Item::reversed).map(Instrument.Item::id).toList();
    assertEquals(List.of("1", "4", "8", "9", "11", "12"), reversed);

    // "Almost always" to everything: six at 5 and six turned to 1.
    assertEquals(36, scale.points(all(scale, 5)).orElseThrow());
    assertEquals(36, scale.points(all(scale, 1)).orElseThrow());
    // The kindest answers there are.
    List<Answers.Given> kind = new ArrayList<>();
    scale.items().forEach(item -> kind.add(new Answers.Given(item.id(), item.reversed() ? 1 : 5)));
    assertEquals(60, scale.points(new Answers(scale.key(), DAY, kind)).orElseThrow());
  }

  @Test
  void a_set_with_an_open_item_has_no_figure() {
    Instrument phq9 = DistressQuestions.PHQ9;
    for (Instrument.Item open : phq9.items()) {
      List<Answers.Given> given = new ArrayList<>(all(phq9, 1).given());
      given.removeIf(answer -> answer.item().equals(open.id()));
      assertTrue(phq9.points(new Answers(phq9.key(), DAY, given)).isEmpty());
    }
    assertEquals(9, phq9.points(all(phq9, 1)).orElseThrow());
  }

  @Test
  void the_four_questions_are_never_added_up() {
    assertTrue(WeeklyQuestions.ONS4.points(all(WeeklyQuestions.ONS4, 7)).isEmpty());
    assertTrue(WeeklyQuestions.OWN.points(all(WeeklyQuestions.OWN, 7)).isEmpty());
  }

  @Test
  void a_form_with_an_open_item_keeps_the_other_answers() {
    Form form = Form.empty().with("a-1", 2).with("a-2", 3);

    Answers.read(form, DistressQuestions.PHQ9, DAY);

    assertFalse(form.ok());
    assertEquals(7, form.errors().size());
    assertEquals("2", form.value("a-1"));
  }

  @Test
  void an_answer_off_the_scale_is_refused() {
    for (int off : List.of(-1, 4, 10)) {
      Form form = Form.empty();
      DistressQuestions.GAD7.items().forEach(item -> form.with("a-" + item.id(), 1));
      form.with("a-3", off);
      Answers.read(form, DistressQuestions.GAD7, DAY);
      assertFalse(form.error("a-3").isEmpty());
    }
    Form zero = Form.empty();
    KindnessQuestions.SCS_SF.items().forEach(item -> zero.with("a-" + item.id(), 3));
    zero.with("a-1", 0);
    Answers.read(zero, KindnessQuestions.SCS_SF, DAY);
    assertFalse(zero.ok());
  }

  @Test
  void each_stem_is_its_own_forms_letter_by_letter() {
    assertEquals(
        "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
        DistressQuestions.PHQ9.stem());
    assertEquals(
        "Over the last 2 weeks, how often have you been bothered by the following problems?",
        DistressQuestions.GAD7.stem());
  }

  @Test
  void answers_to_an_earlier_version_stay_readable() {
    var earlier = new Answers("n.1", DAY, List.of(new Answers.Given("4", 2)));

    assertEquals("n.2", DistressQuestions.GAD7.key());
    assertEquals(
        Times.written(DAY) + ": GAD-7, worry\nTrouble relaxing More than half the days",
        earlier.inWords());
  }

  @Test
  void every_answer_is_said_beside_its_question() {
    Form form = Form.empty();
    DistressQuestions.PHQ9.items().forEach(item -> form.with("a-" + item.id(), 1));
    Answers answers = Answers.read(form.with("a-difficulty", 3), DistressQuestions.PHQ9, DAY);

    List<Answers.Said> said = answers.said(DistressQuestions.PHQ9);

    assertEquals(10, said.size());
    assertEquals("Several days", said.getFirst().answer());
    assertEquals("Extremely difficult", said.getLast().answer());
  }

  @Test
  void a_skipped_weekly_question_stays_out() {
    Form form = Form.empty().with("a-happy", 7).with("a-anxious", "skip");

    Answers answers = Answers.read(form, WeeklyQuestions.ONS4, DAY);

    assertTrue(form.ok());
    assertEquals(List.of(new Answers.Given("happy", 7)), answers.given());
  }

  @Test
  void how_difficult_it_was_is_asked_after_the_nine_and_never_counted() {
    Instrument phq9 = DistressQuestions.PHQ9;
    Instrument.Unscored difficulty = phq9.unscored().orElseThrow();
    Form form = Form.empty().with(Answers.field(difficulty), 3);
    phq9.items().forEach(item -> form.with(Answers.field(item), 1));

    Answers answers = Answers.read(form, phq9, DAY);

    assertTrue(form.ok());
    assertEquals(9, phq9.points(answers).orElseThrow());
    assertEquals(3, answers.to(difficulty.id()).orElseThrow());
    assertTrue(answers.inWords().endsWith("get along with other people? Extremely difficult"));
    assertTrue(phq9.items().stream().map(Instrument.Item::id).noneMatch(difficulty.id()::equals));
    assertEquals(
        List.of(
            "Not difficult at all", "Somewhat difficult", "Very difficult", "Extremely difficult"),
        difficulty.choices().stream().map(Instrument.Choice::label).toList());
  }

  @Test
  void the_question_that_is_not_counted_may_be_left_out_but_not_made_up() {
    Instrument phq9 = DistressQuestions.PHQ9;
    String field = Answers.field(phq9.unscored().orElseThrow());
    for (String sent : List.of("", "skip")) {
      Form form = Form.empty().with(field, sent);
      phq9.items().forEach(item -> form.with(Answers.field(item), 0));
      assertEquals(9, Answers.read(form, phq9, DAY).given().size());
      assertTrue(form.ok());
    }
    Form madeUp = Form.empty().with(field, 4);
    phq9.items().forEach(item -> madeUp.with(Answers.field(item), 0));
    Answers.read(madeUp, phq9, DAY);
    assertFalse(madeUp.error(field).isEmpty());
  }

  @Test
  void codes_differ_and_tell_nothing() {
    Set<String> codes = new HashSet<>();
    Stream.concat(Instruments.WEEKLY.stream(), Instruments.LONGER.stream())
        .forEach(instrument -> {
          assertTrue(codes.add(instrument.code()));
          assertEquals(1, instrument.code().length());
          assertEquals(
              instrument.items().size(),
              instrument.items().stream().map(Instrument.Item::id).distinct().count());
          assertFalse(instrument.source().isEmpty());
          assertFalse(instrument.licence().isEmpty());
        });
  }

  @Test
  void an_answer_above_nothing_to_the_harm_item_is_named() {
    Instrument phq9 = DistressQuestions.PHQ9;
    assertTrue(phq9.items().getLast().text().startsWith("Thoughts that you would be better off"));
    assertFalse(Answered.namesHarm(phq9, java.util.OptionalInt.of(0)));
    assertFalse(Answered.namesHarm(phq9, java.util.OptionalInt.empty()));
    for (int answer = 1; answer <= 3; answer++) {
      assertTrue(Answered.namesHarm(phq9, java.util.OptionalInt.of(answer)));
    }
  }

  @Test
  void change_is_named_only_when_it_is_more_than_wobble() {
    assertEquals("Down 4 since then: within ordinary wobble.", change(12, 8));
    assertEquals("Down 5 since then: more than ordinary wobble.", change(12, 7));
    assertEquals("Up 5 since then: more than ordinary wobble.", change(12, 17));
    assertEquals("Down 5 since then: within ordinary wobble.", change(25, 20)); // 20 of 100
    assertEquals("The same as on then.", change(9, 9));
  }

  @Test
  void answers_nearer_than_fourteen_days_are_not_compared() {
    assertTrue(answered(13).change(DistressQuestions.PHQ9).isEmpty());
    assertTrue(answered(14).change(DistressQuestions.PHQ9).isPresent());
  }

  private static Answered answered(int daysApart) {
    var test = new TestBook(Answers.TYPE);
    Instrument phq9 = DistressQuestions.PHQ9;
    for (LocalDate day : List.of(DAY, DAY.plusDays(daysApart))) {
      test.book()
          .put(
              Answers.TYPE,
              Answers.idOf(phq9, day),
              new Answers(phq9.key(), day, all(phq9, 1).given()));
    }
    test.reopen();
    return Answered.of(test.book());
  }

  private static String change(int before, int now) {
    return new Answered.Change(
            DistressQuestions.PHQ9,
            new Series.Point(DAY, before),
            new Series.Point(DAY.plusDays(20), now))
        .sentence("then");
  }

  private static void assertBands(Instrument instrument, List<Integer> points, List<String> names) {
    assertEquals(names, points.stream().map(each -> name(instrument.bands(), each)).toList());
  }

  private static String name(List<Instrument.Band> bands, int points) {
    return Instrument.bandOf(bands, points).orElseThrow().name();
  }

  private static Answers all(Instrument instrument, int answer) {
    return new Answers(
        instrument.key(),
        DAY,
        instrument.items().stream().map(item -> new Answers.Given(item.id(), answer)).toList());
  }
}
