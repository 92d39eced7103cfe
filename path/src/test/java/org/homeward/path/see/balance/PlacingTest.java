package org.homeward.path.see.balance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.homeward.path.see.SentForm;
import org.homeward.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlacingTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-22");

  private static boolean accepts(String... fields) {
    Form form = SentForm.of(fields);
    Placing.read(form, DAY);
    return form.ok();
  }

  @Test
  void one_thing_placed_is_enough_and_nothing_is_not() {
    assertTrue(accepts("pays", "them"));
    assertTrue(accepts("overlooked", "They fix my bike"));
    assertFalse(accepts());
    assertFalse(accepts("plans", "skip", "pays", "skip"));
  }

  @Test
  void a_place_that_is_none_is_refused() {
    assertFalse(accepts("pays", "nobody"));
  }

  @Test
  void ones_own_thing_needs_a_name_to_be_placed() {
    assertFalse(accepts("pays", "them", "own-place", "me"));
    assertTrue(accepts("own", "the dentist", "own-place", "me"));
    assertTrue(accepts("pays", "them", "own", "x".repeat(80)));
    assertFalse(accepts("pays", "them", "own", "x".repeat(81)));
    assertFalse(accepts("pays", "them", "overlooked", "x".repeat(301)));
  }

  @Test
  void what_was_kept_fills_its_form_again() {
    Placing placing =
        Placing.read(
            SentForm.of(
                "plans",
                "me",
                "starts",
                "more-them",
                "own",
                "the dentist",
                "own-place",
                "even",
                "overlooked",
                "the bike"),
            DAY);
    assertEquals(placing, Placing.read(SentForm.filled(placing::fill), DAY));
  }

  @ParameterizedTest
  @EnumSource
  void each_place_leans_one_way_only(Place place) {
    Tilt tilt = new Placing(DAY, Map.of(Thing.PAYS, place), "", Optional.empty(), "").tilt();
    assertEquals(1, tilt.all());
    assertEquals(Integer.signum(place.steps()), tilt.them() - tilt.me());
  }

  @Test
  void a_tilt_counts_and_does_not_weigh() {
    assertEquals("Of 7, 4 lean to you, 2 lean to J., 1 is even.", new Tilt(4, 1, 2).sentence("J."));
    assertEquals("Of 1, 1 leans to them.", new Tilt(0, 0, 1).sentence("them"));
    assertEquals("Nothing is placed yet.", new Tilt(0, 0, 0).sentence("them"));
  }

  @Test
  void history_says_what_was_placed_and_what_they_give() {
    Placing placing =
        Placing.read(SentForm.of("pays", "more-me", "overlooked", "They fix my bike"), DAY);
    assertEquals("Paying: more me\nEasy to overlook in them: They fix my bike", placing.inWords());
  }
}
