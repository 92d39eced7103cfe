package org.homeward.path.see.love;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.path.companions.person.Person;
import org.homeward.path.practice.TestBook;
import org.homeward.path.see.SentForm;
import org.homeward.path.see.daily.DayId;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BothWaysTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-22");
  private final TestBook test = new TestBook(BothWays.TYPE, Person.TYPE).at("2026-11-22T10:00");

  private static BothWays read(String... fields) {
    return BothWays.read(SentForm.of(fields), DAY);
  }

  private static boolean accepts(String... fields) {
    Form form = SentForm.of(fields);
    BothWays.read(form, DAY);
    return form.ok();
  }

  @Test
  void one_answer_is_enough_and_none_is_not() {
    assertTrue(accepts("mine", "0"));
    assertTrue(accepts("habit", "not"));
    assertFalse(accepts("mine", "skip", "theirs", "skip", "habit", "skip"));
    assertFalse(accepts("mine", "11"));
    assertFalse(accepts("mine", "5", "shown", "x".repeat(501)));
    assertFalse(accepts("mine", "5", "own", "x".repeat(121)));
  }

  @Test
  void on_paper_the_two_loves_are_said_in_the_own_voice_and_what_was_skipped_is_not() {
    assertEquals(
        "Mine for them: 8 of 10. Theirs for me, in what they do: 3 of 10.",
        read("mine", "8", "theirs", "3").said());
    assertEquals("", read("habit", "much").said());
    Chart paper = BothWaysPicture.onPaper(read("mine", "8"), Optional.empty(), "Q.").orElseThrow();
    assertEquals("From me to Q.", paper.table().rows().getFirst().getFirst());
    assertEquals("From 0 to 10.", paper.sentence());
  }

  @Test
  void what_was_kept_fills_its_form_again() {
    BothWays answers =
        read(
            "mine",
            "8",
            "theirs",
            "0",
            "shown",
            "tea",
            "loving",
            "much",
            "own",
            "the garden",
            "own-love",
            "yes");
    assertEquals(answers, BothWays.read(SentForm.filled(answers::fill), DAY));
  }

  @Test
  void love_and_the_other_ties_stand_apart_and_what_does_not_keep_counts_for_neither() {
    BothWays answers =
        read("loving", "much", "glad", "not", "habit", "little", "money", "much", "alone", "not");
    assertEquals(List.of(Tie.LOVING), answers.holding(true, Hold.MUCH));
    assertEquals(List.of(Tie.MONEY), answers.holding(false, Hold.MUCH));
    assertEquals(List.of(Tie.HABIT), answers.holding(false, Hold.LITTLE));
    assertEquals("Of what keeps you, 1 is love, and 2 are something else.", answers.sentence());
    assertEquals(List.of(Tie.GLAD, Tie.ALONE), answers.loose());
  }

  @Test
  void nothing_is_said_about_ties_nobody_named() {
    assertEquals("", read("mine", "5", "habit", "not").sentence());
    assertTrue(read("mine", "5", "habit", "not").named());
    assertFalse(read("mine", "5").named());
    assertEquals("All that you named is love.", read("caring", "little").sentence());
    assertEquals(
        "What you named is something else than love.", read("own", "the garden").sentence());
  }

  @Test
  void whether_their_own_tie_is_love_is_for_the_person_to_say() {
    assertEquals(
        "Of what keeps you, 1 is love, and 1 is something else.",
        read("money", "much", "own", "how we laugh", "own-love", "yes").sentence());
    assertFalse(read("mine", "5", "own-love", "yes").ownIsLove());
    BothWays garden = read("own", "the garden");
    assertEquals(0, garden.count(true));
    assertEquals(1, garden.count(false));
  }

  @Test
  void what_was_kept_before_that_was_asked_is_read_as_something_else() {
    String kept =
        "{\"on\":\"2026-11-22\",\"mine\":5,\"theirs\":null,"
            + "\"shown\":\"\",\"ties\":{},\"ownTie\":\"tea\"}";
    assertTrue(JsonMapper.builder().build().readValue(kept, BothWays.class).hasOwn(false));
  }

  @Test
  void the_picture_shows_the_time_before_as_a_ring_and_in_its_table() {
    Chart chart =
        BothWaysPicture.of(read("mine", "6"), Optional.of(read("mine", "8", "theirs", "4")), "J.")
            .orElseThrow();
    assertEquals(
        List.of(
            List.of("From you to J.", "6 of 10", "8 of 10"),
            List.of("From J. to you, in what they do", "left open", "4 of 10")),
        chart.table().rows());
    assertTrue(BothWaysPicture.of(read("habit", "much"), Optional.empty(), "them").isEmpty());
  }

  @Test
  void the_newest_is_found_after_a_restart_and_offered_to_whoever_weighs() {
    var practice = new LovePractice();
    assertTrue(practice.offersTo("weigh", test.moment()).isEmpty());
    test.book().put(BothWays.TYPE, DayId.of(DAY), read("loving", "much"));
    test.book()
        .put(
            BothWays.TYPE,
            DayId.of(DAY.minusDays(9)),
            BothWays.read(SentForm.of("mine", "3"), DAY.minusDays(9)));
    test.reopen();
    assertEquals(DAY, Loves.of(test.book()).newest().orElseThrow().fact().on());
    assertEquals(1, Loves.of(test.book()).earlier().size());
    assertEquals(
        "All that you named is love.",
        practice.offersTo("weigh", test.moment()).getFirst().words());
  }
}
