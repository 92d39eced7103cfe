package org.homeward.path.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.homeward.book.EntryType;
import org.homeward.path.practice.Practice;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PracticesTest {
  private final Practices practices = new Practices();

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
  }
}
