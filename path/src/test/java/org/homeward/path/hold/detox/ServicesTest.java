package org.homeward.path.hold.detox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ServicesTest {
  private static final String GOOD =
      """
      # a remark
      service: letters Letters

      way: mute
      do: Leave them in the box.
      source: nobody.example
      checked: 2026-11-22
      """;

  private static void isRefused(String text, String why) {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> Services.read(new StringReader(text)), text);
    assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.getMessage());
  }

  @Test
  void every_service_has_a_way_and_every_way_its_steps_its_pages_and_its_day() {
    LocalDate first = LocalDate.parse("2026-11-01");
    for (Service service : Services.packed().all()) {
      assertFalse(service.ways().isEmpty(), service.key());
      assertEquals(
          service.ways().size(),
          service.ways().stream().map(HowTo::way).distinct().count(),
          service.key());
      for (HowTo way : service.ways()) {
        assertTrue(way.steps().endsWith("."), way.steps());
        assertFalse(way.source().isEmpty(), way.steps());
        assertFalse(way.checked().isBefore(first), way.steps());
        assertTrue(
            (way.way() != Way.BLOCK && way.way() != Way.LOCATION) || way.noticed(),
            service.key() + ": blocking and ending a location can always be noticed");
      }
    }
    assertEquals(21, Services.packed().all().size());
  }

  @Test
  void the_quietest_way_stands_first_and_blocking_last() {
    List<Way> ways =
        Services.packed().named("whatsapp").orElseThrow().ways().stream().map(HowTo::way).toList();
    assertEquals(List.of(Way.MUTE, Way.ARCHIVE, Way.BLOCK), ways);
  }

  @Test
  void what_no_page_said_is_left_open() throws IOException {
    HowTo way = Services.read(new StringReader(GOOD)).all().getFirst().ways().getFirst();
    assertEquals("", way.they());
    assertFalse(way.noticed());
  }

  @Test
  void a_file_that_is_not_well_formed_is_refused_with_its_line() {
    isRefused(GOOD.replace("checked: 2026-11-22\n", ""), "the field checked");
    isRefused(GOOD.replace("2026-11-22", "last week"), "a day");
    isRefused(GOOD.replace("way: mute", "way: shout"), "a way");
    isRefused(GOOD.replace("do: ", "how: "), "line 5: wanted a field");
    isRefused(GOOD.replace("do: Leave", "do: " + "very ".repeat(50)), "a value of its length");
    isRefused(GOOD.replace("service: letters Letters", "service: Letters"), "a service alone");
    isRefused(GOOD + "\nservice: letters Again\n", "a service once");
    isRefused("way: mute\ndo: x\nsource: y\nchecked: 2026-11-22\n", "a service first");
    isRefused(GOOD + "noticed: maybe\n", "yes");
    isRefused(GOOD + "do: twice\n", "a field once");
  }
}
