package org.homeward.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoutesTest {
  private final Routes routes =
      new Routes()
          .get("/", call -> new Reply.NoContent())
          .get("/n/k4/new", call -> new Reply.NoContent())
          .get("/n/k4/{id}/edit", call -> new Reply.NoContent())
          .post("/n/k4/keep", call -> new Reply.NoContent());

  @Test
  void a_named_segment_is_found_with_its_value() {
    assertEquals(Map.of("id", "x1"), routes.find("GET", "/n/k4/x1/edit").orElseThrow().params());
  }

  @Test
  void a_literal_segment_goes_before_a_named_one() {
    assertTrue(routes.find("GET", "/n/k4/new").orElseThrow().params().isEmpty());
  }

  @Test
  void a_page_answers_only_its_own_method() {
    assertTrue(routes.find("POST", "/n/k4/new").isEmpty());
    assertTrue(routes.find("GET", "/n/k4/keep").isEmpty());
    assertTrue(routes.knows("/n/k4/keep"));
  }

  @Test
  void what_no_pattern_names_is_not_found() {
    assertFalse(routes.knows("/n/k4"));
    assertFalse(routes.knows("/n/k4/x1/edit/more"));
    assertFalse(routes.knows("//"));
    assertTrue(routes.knows("/"));
  }

  @Test
  void two_pages_at_one_address_are_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> routes.get("/n/k4/new", call -> Reply.see("/")));
  }

  @Test
  void a_way_back_is_always_one_of_ours() {
    assertEquals("/n/k4", Keeping.safe("/n/k4"));
    assertEquals("/", Keeping.safe("//elsewhere.example"));
    assertEquals("/", Keeping.safe("https://elsewhere.example"));
    assertEquals("/", Keeping.safe(""));
    assertEquals("/", Keeping.safe("/../etc"));
  }
}
