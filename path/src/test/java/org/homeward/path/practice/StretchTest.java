package org.homeward.path.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StretchTest {
  private static final String LIST = "/n/a1/list";

  private static Stretch<String> at(List<String> all, String address) {
    String n = address.equals(LIST) ? "" : address.substring((LIST + "/from/").length());
    return Stretch.of(all, LIST, n, String::length);
  }

  private static List<String> texts(long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, random.nextInt(200))
        .mapToObj(i -> i + "x".repeat(random.nextInt(10) == 0 ? random.nextInt(30_000) : 40))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void page_after_page_everything_is_there_once_in_its_order(long seed) {
    List<String> all = texts(seed);
    List<String> seen = new ArrayList<>();
    Optional<String> address = Optional.of(LIST);
    while (address.isPresent()) {
      Stretch<String> some = at(all, address.get());
      assertEquals(seen.size() + 1, some.first(), "seed " + seed);
      seen.addAll(some.shown());
      address = some.after();
    }
    assertEquals(all, seen, "seed " + seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void from_any_place_the_way_back_leads_to_the_beginning_and_misses_nothing(long seed) {
    List<String> all = texts(seed);
    int place = 1 + new Random(seed).nextInt(Math.max(1, all.size()));
    Stretch<String> some = at(all, LIST + "/from/" + place);
    int first = some.first();
    while (some.before().isPresent()) {
      some = at(all, some.before().get());
      assertTrue(some.first() + some.shown().size() >= first, "seed " + seed);
      first = some.first();
    }
    assertEquals(1, first, "seed " + seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void the_part_around_a_place_shows_it(long seed) {
    List<String> all = texts(seed);
    for (int place = 1; place <= all.size(); place++) {
      String address = Stretch.around(place, all, LIST, String::length);
      String wanted = all.get(place - 1);
      assertTrue(at(all, address).shown().contains(wanted), "seed " + seed + ", " + place);
    }
  }

  @Test
  void a_short_list_has_no_other_pages() {
    Stretch<String> some = at(List.of("one", "two"), LIST);
    assertEquals(List.of("one", "two"), some.shown());
    assertTrue(some.before().isEmpty());
    assertTrue(some.after().isEmpty());
  }

  @Test
  void what_is_no_place_in_the_list_shows_its_beginning() {
    for (String n : List.of("0", "-3", "99", "x", "99999999999", "")) {
      assertEquals(1, Stretch.of(List.of("one", "two"), LIST, n, String::length).first(), n);
    }
  }

  @Test
  void an_empty_list_shows_nothing() {
    assertTrue(at(List.of(), LIST).shown().isEmpty());
  }
}
