package org.homeward.path.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homeward.path.practice.Practice;
import org.homeward.web.page.Routes;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PracticesTest {
  private final Practices practices = new Practices();

  @Test
  void no_two_practices_share_a_name_or_an_address() {
    Set<String> seen = new HashSet<>();
    for (Practice practice : practices.all()) {
      assertTrue(seen.add(practice.id()), "twice: " + practice.id());
      assertTrue(seen.add(practice.path()), "twice: " + practice.path());
    }
  }

  @Test
  void no_two_practices_write_entries_of_the_same_type() {
    List<String> names = practices.types().stream().map(type -> type.name()).toList();
    assertEquals(names.stream().distinct().toList(), names);
  }

  @Test
  void no_two_pages_answer_the_same_request() {
    var behind = new Routes();
    practices.routes(new Routes(), behind);
    assertTrue(behind.find("GET", "/").isPresent());
  }
}
