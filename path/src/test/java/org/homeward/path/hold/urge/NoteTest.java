package org.homeward.path.hold.urge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoteTest {
  private static Urge urge(boolean drank, Feel... feels) {
    return new Urge(
        Optional.empty(), List.of(feels), "", drank, Optional.empty(), List.of(), Optional.empty());
  }

  @Test
  void by_day_an_urge_of_nothing_in_particular_has_no_note() {
    assertEquals(List.of(), Note.of(urge(false, Feel.MISSING), false, false));
  }

  @Test
  void drink_says_what_the_night_would_say() {
    assertEquals(List.of(Note.NIGHT), Note.of(urge(false), true, false));
    assertEquals(List.of(Note.DRINK), Note.of(urge(true), true, false));
  }

  @Test
  void what_it_is_and_whom_it_touches_follow() {
    assertEquals(
        List.of(Note.THEY_WROTE, Note.WORRIED, Note.BUSINESS),
        Note.of(urge(false, Feel.WORRIED, Feel.THEY_WROTE), false, true));
  }
}
