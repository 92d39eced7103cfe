package org.homeward.path.decide.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.TestBook;
import org.homeward.path.practice.Times;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BothSidesTest {
  private final WeighPractice practice = new WeighPractice(List::of);
  private final TestBook test = emptyBook();

  static TestBook emptyBook() {
    List<EntryType<?>> types = new ArrayList<>(new WeighPractice(List::of).types());
    types.add(Person.TYPE);
    return new TestBook(types.toArray(EntryType<?>[]::new));
  }

  private Entry<WeighLine> line(Side side, String text, int weight, Root root) {
    return test.book()
        .write(
            WeighLine.TYPE, new WeighLine(side, text, OptionalInt.of(weight), Optional.of(root)));
  }

  private void weighedAgain(Map<Entry<WeighLine>, Integer> weights) {
    List<Weighing.Weighed> lines =
        weights.entrySet().stream()
            .map(each -> new Weighing.Weighed(each.getKey().id().value(), each.getValue()))
            .toList();
    test.book()
        .write(
            Weighing.TYPE,
            new Weighing(OptionalInt.of(6), OptionalInt.of(7), OptionalInt.empty(), "", lines));
  }

  private BothSides sides() {
    return BothSides.of(test.book());
  }

  private List<String> texts(List<BothSides.Line> lines) {
    return lines.stream().map(line -> line.entry().fact().text()).toList();
  }

  @Test
  void each_list_begins_with_what_weighs_most_and_ends_with_what_was_not_weighed() {
    test.book()
        .write(
            WeighLine.TYPE,
            new WeighLine(Side.STAYING, "the house", OptionalInt.empty(), Optional.empty()));
    line(Side.STAYING, "the mornings", 4, Root.WISH);
    line(Side.LEAVING, "the silence", 9, Root.WISH);
    line(Side.STAYING, "the children", 8, Root.WISH);
    assertEquals(
        List.of("the children", "the mornings", "the house"), texts(sides().on(Side.STAYING)));
    assertEquals(List.of("the silence"), texts(sides().on(Side.LEAVING)));
  }

  @Test
  void the_weight_is_the_one_said_last_on_the_line_or_on_weighing_again() {
    Entry<WeighLine> mornings = line(Side.STAYING, "the mornings", 4, Root.WISH);
    test.at("2026-10-10T10:00");
    weighedAgain(Map.of(mornings, 7));
    assertEquals(OptionalInt.of(7), sides().weightOf(mornings.id()));

    test.at("2026-10-11T10:00");
    var changed =
        new WeighLine(Side.STAYING, "our mornings", OptionalInt.of(2), Optional.of(Root.WISH));
    test.book().put(WeighLine.TYPE, mornings.id(), changed);
    assertEquals(OptionalInt.of(2), sides().weightOf(mornings.id()));

    test.at("2026-10-20T10:00");
    weighedAgain(Map.of());
    assertEquals(OptionalInt.of(2), sides().weightOf(mornings.id()), "skipped is not nothing");
  }

  @Test
  void taking_the_weighing_out_brings_the_earlier_weight_back() {
    Entry<WeighLine> mornings = line(Side.STAYING, "the mornings", 4, Root.WISH);
    weighedAgain(Map.of(mornings, 7));
    test.book().remove(Weighing.TYPE, test.book().all(Weighing.TYPE).getFirst().id());
    assertEquals(OptionalInt.of(4), sides().weightOf(mornings.id()));
  }

  @Test
  void what_the_person_calls_fear_habit_or_the_years_can_be_set_aside_on_either_side() {
    line(Side.STAYING, "what people would say", 8, Root.FEAR);
    line(Side.STAYING, "eleven years", 9, Root.SPENT);
    line(Side.STAYING, "how they laugh", 5, Root.WISH);
    line(Side.LEAVING, "I always leave", 3, Root.HABIT);
    assertEquals(List.of("how they laugh"), texts(sides().plainOn(Side.STAYING)));
    assertEquals(2, sides().setAsideOn(Side.STAYING));
    assertEquals(List.of(), sides().plainOn(Side.LEAVING));
    assertEquals(1, sides().setAsideOn(Side.LEAVING));
  }

  @Test
  void a_line_whose_root_is_not_known_is_never_set_aside() {
    var line = new WeighLine(Side.STAYING, "the dog", OptionalInt.of(5), Optional.empty());
    test.book().write(WeighLine.TYPE, line);
    assertEquals(1, sides().plainOn(Side.STAYING).size());
  }

  @Test
  void everything_is_there_after_a_restart() {
    Entry<WeighLine> mornings = line(Side.STAYING, "the mornings", 4, Root.WISH);
    weighedAgain(Map.of(mornings, 7));
    test.book().write(Touched.TYPE, new Touched("Ana", "calmer", "two homes"));
    test.book()
        .put(
            LongPage.TYPE,
            new EntryId("year"),
            new LongPage(LongPage.Kind.YEAR, "The same kitchen, the same silence."));
    BothSides before = sides();
    test.reopen();
    assertEquals(before.lines(), sides().lines());
    assertEquals(before.weighings(), sides().weighings());
    assertEquals(1, sides().touched().size());
    assertEquals(1, test.book().all(LongPage.TYPE).size());
  }

  @Test
  void the_lists_are_offered_again_after_a_week_to_whoever_still_weighs() {
    assertEquals(0, practice.steps(test.moment()).size());
    var me = new Person(Optional.of(Situation.DOUBTING), "", "");
    test.book().put(Person.TYPE, new EntryId("me"), me);
    assertEquals("/n/g5", practice.steps(test.moment()).getFirst().path());
    line(Side.LEAVING, "the silence", 9, Root.WISH);
    assertEquals(0, practice.steps(test.moment()).size());
    test.at("2026-10-11T09:00");
    assertEquals("/n/g5/again", practice.steps(test.moment()).getFirst().path());
    weighedAgain(Map.of());
    assertEquals(0, practice.steps(test.moment()).size());
  }

  @Test
  void no_step_on_the_first_page_speaks_of_staying_or_leaving() {
    var me = new Person(Optional.of(Situation.DOUBTING), "", "");
    test.book().put(Person.TYPE, new EntryId("me"), me);
    String first = practice.steps(test.moment()).toString();
    line(Side.LEAVING, "the silence", 9, Root.WISH);
    test.at("2026-11-11T09:00");
    String again = practice.steps(test.moment()).toString();
    assertFalse((first + again).matches("(?is).*(stay|leav).*"), first + again);
  }

  @Test
  void pictures_hold_every_weighing_and_every_line_of_any_book() {
    long seed = 20261003;
    var random = new Random(seed);
    List<Entry<WeighLine>> lines = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      test.at(Instant.parse("2026-10-03T20:00:00Z").plusSeconds(i * 90_000L));
      Side side = Side.values()[random.nextInt(2)];
      Root root = Root.values()[random.nextInt(Root.values().length)];
      lines.add(line(side, "line " + i + " <&\"", random.nextInt(11), root));
      weighedAgain(Map.of(lines.get(random.nextInt(lines.size())), random.nextInt(11)));
      BothSides now = sides();
      assertEquals(lines.size(), SidesPicture.of(now).table().rows().size(), "seed " + seed);
      var weeks = WeeksPicture.of(now.weighings(), Times.of(test.moment()));
      assertEquals(i + 1, weeks.table().rows().size(), "seed " + seed);
      assertFalse(weeks.picture().toString().contains("NaN"), "seed " + seed);
      assertTrue(SidesPicture.of(now).picture().toString().contains("&lt;&amp;&quot;"));
    }
  }
}
