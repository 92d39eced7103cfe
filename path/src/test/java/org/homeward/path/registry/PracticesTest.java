package org.homeward.path.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
<<<<<<< HEAD
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homeward.path.practice.Practice;
import org.homeward.web.page.Routes;
=======

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.homeward.book.EntryType;
import org.homeward.path.practice.Practice;
>>>>>>> see
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PracticesTest {
  private final Practices practices = new Practices();

<<<<<<< HEAD
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
=======
  private static <T, K> List<K> namedTwice(List<T> all, Function<T, K> name) {
    Set<K> seen = new HashSet<>();
    List<K> twice = new ArrayList<>();
    all.forEach(each -> {
      if (!seen.add(name.apply(each))) {
        twice.add(name.apply(each));
      }
    });
    return twice;
  }

  @Test
  void no_two_practices_share_an_id_an_address_or_the_name_of_an_entry() {
    assertEquals(List.of(), namedTwice(practices.all(), Practice::id));
    assertEquals(List.of(), namedTwice(practices.all(), Practice::code));
    assertEquals(List.of(), namedTwice(practices.types(), EntryType::name));
>>>>>>> see
  }
}
