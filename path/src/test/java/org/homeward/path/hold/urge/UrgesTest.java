package org.homeward.path.hold.urge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.practice.TestBook;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UrgesTest {
  private static final List<Tool> TOOLS = List.of(Tool.values());

  private final TestBook test = new TestBook(Urge.TYPE, Unsent.TYPE, HandsList.TYPE);

  private static Urge use(Tool tool, int before, int after) {
    return Urge.JUST_BEGUN.with(new ToolUse(tool, Optional.of(before), Optional.of(after)));
  }

  private EntryId begin() {
    return test.book().write(Urge.TYPE, Urge.JUST_BEGUN).id();
  }

  private void end(EntryId id, Ending how) {
    Urge urge = test.book().find(Urge.TYPE, id).orElseThrow().fact();
    test.book().put(Urge.TYPE, id, urge.ended(how));
  }

  @Test
  void urges_that_went_by_without_contact_count_as_handled() {
    end(begin(), Ending.EASED);
    end(begin(), Ending.STAYED);
    end(begin(), Ending.CONTACTED);
    begin();
    Urges urges = Urges.of(test.reopen());
    assertEquals(2, urges.handled());
    assertEquals(3, urges.told());
    assertEquals(4, urges.all().size());
  }

  @Test
  void an_urge_without_an_end_is_asked_about_for_one_day() {
    EntryId id = begin();
    Instant began = test.moment().now();
    Urges urges = Urges.of(test.book());
    assertTrue(urges.open(began.plus(Duration.ofHours(23))).isPresent());
    assertTrue(urges.open(began.plus(Duration.ofHours(24))).isEmpty());
    end(id, Ending.STAYED);
    assertTrue(Urges.of(test.book()).open(began.plusSeconds(1)).isEmpty());
  }

  @Test
  void how_strong_it_is_now_is_what_was_said_last() {
    Urge urge = Urge.JUST_BEGUN.withStrength(Form.empty().with("strength", 8));
    assertEquals(Optional.of(8), urge.strengthNow());
    assertEquals(
        Optional.of(5),
        urge.with(new ToolUse(Tool.WAIT, Optional.of(8), Optional.of(5))).strengthNow());
    assertEquals(
        Optional.of(8),
        urge.with(new ToolUse(Tool.WAIT, Optional.of(8), Optional.empty())).strengthNow());
  }

  @Test
  void how_strong_it_was_at_first_is_not_overwritten_on_the_way() {
    Urge urge = Urge.JUST_BEGUN.withStrength(Form.empty().with("strength", 8));
    assertEquals(Optional.of(8), urge.withStrength(Form.empty().with("strength", 2)).strength());
  }

  @Test
  void tools_stand_in_the_given_order_while_nothing_is_known() {
    assertEquals(List.of(Tool.values()), new Helped(Map.of()).order());
  }

  @Test
  void the_tool_that_eased_most_comes_first() {
    List<Urge> urges = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      urges.add(use(Tool.HANDS, 8, 3));
      urges.add(use(Tool.REASONS, 6, 6));
    }
    assertEquals(Tool.HANDS, Helped.of(urges).order().getFirst());
  }

  @Test
  void one_lucky_use_does_not_outweigh_many_good_ones() {
    List<Urge> urges = new ArrayList<>();
    urges.add(use(Tool.CALL, 9, 2));
    for (int i = 0; i < 9; i++) {
      urges.add(use(Tool.WAIT, 7, 4));
    }
    assertEquals(Tool.WAIT, Helped.of(urges).order().getFirst());
  }

  @Test
  void nothing_is_said_of_a_tool_before_eight_uses() {
    List<Urge> urges = new ArrayList<>();
    for (int i = 0; i < Helped.SAY_FROM - 1; i++) {
      urges.add(use(Tool.WAIT, 7, 4));
    }
    assertEquals(Optional.empty(), Helped.of(urges).sentence(Tool.WAIT));
    urges.add(use(Tool.WAIT, 5, 5));
    assertEquals(
        Optional.of("Quieter after 7 of 8 uses, by 2.6 on average."),
        Helped.of(urges).sentence(Tool.WAIT));
  }

  @Test
  void every_tool_is_always_offered_whatever_was_recorded() {
    long seed = Long.getLong("seed", 11L);
    var random = new SplittableRandom(seed);
    for (int round = 0; round < 200; round++) {
      List<Urge> urges = new ArrayList<>();
      for (int i = random.nextInt(40); i > 0; i--) {
        Tool tool = TOOLS.get(random.nextInt(TOOLS.size()));
        urges.add(use(tool, random.nextInt(11), random.nextInt(11)));
      }
      List<Tool> order = new ArrayList<>(Helped.of(urges).order());
      order.sort(Comparator.comparingInt(List.of(Tool.values())::indexOf));
      assertEquals(List.of(Tool.values()), order, "rerun with -Dseed=" + seed);
    }
  }

  @Test
  void a_use_without_a_figure_on_both_sides_teaches_nothing() {
    Urge urge = Urge.JUST_BEGUN.with(new ToolUse(Tool.WAIT, Optional.empty(), Optional.of(1)));
    assertTrue(Helped.of(List.of(urge)).eased().isEmpty());
  }

  @Test
  void no_pattern_is_spoken_of_before_four_weeks() {
    for (int day = 1; day <= 20; day++) {
      test.at("2026-10-%02dT02:30".formatted(day));
      begin();
    }
    Urges urges = Urges.of(test.book());
    String early = UrgeTimesPage.chart(urges, test.moment()).sentence();
    assertTrue(early.contains("Too few yet"), early);
    test.at("2026-11-02T12:00");
    String later = UrgeTimesPage.chart(urges, test.moment()).sentence();
    assertTrue(later.contains("20 of them came between"), later);
  }

  @Test
  void the_list_for_the_hands_is_bounded() {
    Form many = Form.empty().with("things", "knit\n".repeat(41));
    HandsList.read(many);
    assertFalse(many.ok());
    Form blank = Form.empty().with("things", "\n knit \n\n walk\n");
    assertEquals(List.of("knit", "walk"), HandsList.read(blank).things());
    assertTrue(blank.ok());
  }

  @Test
  void an_urge_says_in_words_all_that_was_recorded() {
    Form form =
        Form.empty()
            .with("strength", 7)
            .with("words", "the song came on")
            .with("drank", "yes")
            .withAll("feels", List.of(Feel.MISSING));
    Urge urge =
        Urge.JUST_BEGUN
            .saying(form)
            .with(new ToolUse(Tool.WAIT, Optional.of(7), Optional.of(4)))
            .ended(Ending.EASED);
    test.book().write(Urge.TYPE, urge);
    Entry<Urge> read = test.reopen().all(Urge.TYPE).getFirst();
    assertEquals(urge, read.fact());
    assertTrue(read.fact().inWords().contains("7 of 10"));
    assertTrue(read.fact().inWords().contains("the song came on"));
    assertTrue(read.fact().inWords().contains("then 4 of 10"));
  }
}
