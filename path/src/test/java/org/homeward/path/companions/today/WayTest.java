package org.homeward.path.companions.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.homeward.book.EntryId;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.practice.TestBook;
import org.homeward.path.prepare.exit.Careful;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WayTest {
  private final TestBook test = new TestBook(Person.TYPE, Careful.TYPE).at("2026-10-03T21:30");

  private void says(Situation situation) {
    test.book().put(Person.TYPE, new EntryId("me"), new Person(Optional.of(situation), "", ""));
  }

  @Test
  void nobody_is_sent_anywhere_before_they_say_where_they_are() {
    assertEquals(Optional.empty(), Way.of(test.book()));
  }

  @Test
  void each_answer_has_a_way_of_its_own() {
    var ways = Arrays.stream(Situation.values()).map(Way::of).toList();
    assertEquals(Situation.values().length, new HashSet<>(ways).size());
    ways.forEach(way -> {
      assertFalse(way.sentence().isEmpty());
      assertEquals(way.practices().size(), new HashSet<>(way.practices()).size());
    });
  }

  @Test
  void the_careful_way_begins_with_help_and_never_with_a_talk() {
    says(Situation.TELLING);
    Careful.turnOn(test.book());
    List<String> practices = Way.of(test.book()).orElseThrow().practices();
    assertEquals(List.of("exit", "circle"), practices.subList(0, 2));
    assertFalse(practices.contains("talk"));
    assertFalse(practices.contains("parting"));
    assertTrue(practices.contains("kindness"));
  }

  @Test
  void somebody_who_doubts_finds_what_it_does_to_them_on_the_way_and_early_where_it_is_careful() {
    says(Situation.DOUBTING);
    assertTrue(Way.of(test.book()).orElseThrow().practices().contains("harm"));
    Careful.turnOn(test.book());
    List<String> practices = Way.of(test.book()).orElseThrow().practices();
    assertEquals(List.of("exit", "circle", "affairs", "harm"), practices.subList(0, 4));
    assertFalse(practices.contains("asked"));
  }

  @Test
  void the_careful_way_needs_no_answer() {
    Careful.turnOn(test.book());
    assertEquals("exit", Way.of(test.book()).orElseThrow().practices().get(0));
  }

  @Test
  void what_is_not_on_the_way_comes_after_all_that_is() {
    Way way = Way.of(Situation.LEFT_ME);
    assertEquals(0, way.place("letgo"));
    assertEquals(way.practices().size(), way.place("status"));
  }
}
