package org.homeward.path.see.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.homeward.path.practice.TestBook;
import org.homeward.path.see.SentForm;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoadTest {
  private final TestBook test = new TestBook(Wish.TYPE, Future.TYPE);
  private final ValuesPractice practice = new ValuesPractice();

  private void wished(String... fields) {
    test.book().write(Wish.TYPE, Wish.read(SentForm.of(fields)));
  }

  private Road road() {
    return Road.of(test.book());
  }

  private static boolean accepts(String... fields) {
    Form form = SentForm.of(fields);
    Wish.read(form);
    return form.ok();
  }

  @Test
  void a_wish_needs_what_it_is_about_and_the_persons_own_side() {
    assertTrue(accepts("topic", "children", "mine", "x".repeat(300)));
    assertFalse(accepts("topic", "children", "mine", "x".repeat(301)));
    assertFalse(accepts("topic", "children", "theirs", "none"));
    assertFalse(accepts("mine", "a child"));
    assertFalse(accepts("topic", "weather", "mine", "sun"));
  }

  @Test
  void nothing_said_of_them_is_never_called_known() {
    assertFalse(Wish.read(SentForm.of("topic", "work", "mine", "a shop", "known", "yes")).known());
  }

  @Test
  void what_was_kept_fills_its_form_again() {
    Wish wish =
        Wish.read(
            SentForm.of(
                "topic",
                "place",
                "mine",
                "the sea",
                "theirs",
                "the city",
                "known",
                "yes",
                "gap",
                "far",
                "core",
                "yes"));
    assertEquals(wish, Wish.read(SentForm.filled(wish::fill)));
    var future = new Future("Bread, a dog", Optional.of(Future.There.EDGE));
    assertEquals(future, Future.read(SentForm.filled(future::fill)));
  }

  @Test
  void a_future_holds_2000_characters_and_not_one_more() {
    Form fits = SentForm.of("picture", "x".repeat(2000));
    Future.read(fits);
    assertTrue(fits.ok());
    Form more = SentForm.of("picture", "x".repeat(2001));
    Future.read(more);
    assertFalse(more.ok());
  }

  @Test
  void wishes_stand_by_topic_and_a_topic_written_about_is_offered_no_more() {
    wished("topic", "money", "mine", "enough");
    wished("topic", "children", "mine", "two");
    test.reopen();
    assertEquals(
        List.of(Topic.CHILDREN, Topic.MONEY),
        road().wishes().stream().map(entry -> entry.fact().topic()).toList());
    assertFalse(road().open().contains(Topic.MONEY));
    assertTrue(road().open().contains(Topic.FAITH));
  }

  @Test
  void something_else_can_be_written_about_more_than_once_and_each_has_its_own_name() {
    wished("topic", "other", "mine", "a dog", "gap", "near");
    wished("topic", "other", "mine", "x".repeat(31), "gap", "far");
    assertTrue(road().open().contains(Topic.OTHER));
    assertEquals(
        List.of("a dog", "x".repeat(29) + "…"),
        RoadPicture.of(road(), "J.").orElseThrow().table().rows().stream()
            .map(List::getFirst)
            .toList());
  }

  @Test
  void distances_are_counted_and_those_nobody_said_are_not() {
    assertEquals("", road().sentence());
    wished("topic", "money", "mine", "enough");
    assertEquals("", road().sentence());
    wished("topic", "work", "mine", "a shop", "gap", "meetable");
    assertEquals("Of 1 wish, none lies far apart.", road().sentence());
    wished("topic", "children", "mine", "two", "gap", "opposite", "core", "yes");
    wished("topic", "place", "mine", "the sea", "gap", "far");
    assertEquals(
        "Of 3 wishes, 2 lie far apart, and you could not live without 1 of those.",
        road().sentence());
    assertEquals(road().sentence(), practice.offersTo("weigh", test.moment()).getFirst().words());
  }

  @ParameterizedTest
  @EnumSource
  void every_distance_fits_into_the_picture(Gap gap) {
    wished("topic", "work", "mine", "a shop", "gap", Form.key(gap));
    var chart = RoadPicture.of(road(), "J.").orElseThrow();
    assertEquals(List.of("Work", gap.label(), "no"), chart.table().rows().getFirst());
    assertFalse(chart.picture().toString().contains("\"-"), "nothing lies left of the edge");
  }
}
