package org.homeward.path.prepare.exit.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.path.practice.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HelpLinesTest {
  private static final HelpLines PACKED = HelpLines.packed();

  static Stream<HelpLine> every_line() {
    return PACKED.all().stream();
  }

  static Stream<Country> every_country() {
    return PACKED.countries().stream();
  }

  @ParameterizedTest
  @MethodSource("every_line")
  void every_line_can_be_reached_as_it_is_dialled_in_its_country(HelpLine line) {
    for (Way way : line.ways()) {
      String link = way.link().orElse("");
      switch (way.channel()) {
        case CALL -> assertTrue(link.matches("tel:([0-9]+|(%23|\\*)[0-9*]+(%23)?)"), link);
        case TEXT -> assertTrue(link.matches("sms:[0-9]+(\\?body=[A-Za-z]+)?"), link);
        case WHATSAPP, CHAT, WEB -> assertEquals("", link);
      }
      if (!link.isEmpty()) {
        assertEquals(digits(way.shown()), digits(link.replace("%23", "").replaceAll("\\?.*", "")));
      }
    }
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  @ParameterizedTest
  @MethodSource("every_line")
  void every_line_says_what_it_was_compared_with_and_when(HelpLine line) {
    assertFalse(line.name().isEmpty());
    assertTrue(line.source().contains(".") || line.source().startsWith("aidlines"));
    assertFalse(line.verifiedOn().isBefore(LocalDate.of(2026, 11, 1)));
  }

  @ParameterizedTest
  @MethodSource("every_country")
  void every_country_begins_with_its_emergency_number_and_its_kinds_stand_together(
      Country country) {
    List<Kind> kinds = PACKED.in(country.code()).stream().map(HelpLine::kind).toList();
    assertEquals(Kind.EMERGENCY, kinds.getFirst());
    assertEquals(kinds.stream().sorted().toList(), kinds);
    assertTrue(kinds.contains(Kind.CRISIS) || country.code().equals("IT"), country.name());
    assertTrue(kinds.contains(Kind.ABUSE) || country.code().equals("CA"), country.name());
  }

  @Test
  void no_way_stands_twice_for_the_same_kind_in_a_country() {
    Set<String> seen = new HashSet<>();
    for (HelpLine line : PACKED.all()) {
      for (Way way : line.ways()) {
        String key = line.country().code() + line.kind() + way.words();
        assertTrue(seen.add(key), key);
      }
    }
  }

  @Test
  void short_codes_get_no_country_prefix_and_number_signs_are_coded() {
    assertEquals("tel:988", call("988"));
    assertEquals("tel:3919", call("3919"));
    assertEquals("tel:*120*7867%23", call("*120*7867#"));
    assertEquals("tel:%238008", call("#8008"));
    assertEquals("tel:18007997233", call("1-800-799-7233"));
    assertEquals(
        "sms:741741?body=HOME", new Way(Way.Channel.TEXT, "741741", "HOME").link().orElse(""));
  }

  private static String call(String shown) {
    return new Way(Way.Channel.CALL, shown, "").link().orElse("");
  }

  @Test
  void the_numbers_that_hold_in_several_countries_come_first_for_who_has_no_time() {
    List<String> numbers =
        PACKED.sharedEmergencies().stream().map(shared -> shared.way().shown()).toList();
    assertEquals(List.of("112", "911", "999", "110"), numbers);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-22,false", "2027-11-22,false", "2027-11-23,true", "2031-01-01,true"})
  void a_number_may_have_changed_after_twelve_months(LocalDate today, boolean old)
      throws IOException {
    HelpLine line = read(WELL_FORMED).getFirst();
    assertEquals(old, line.mayHaveChanged(today));
  }

  private static final String WELL_FORMED =
      """
      country: GB United Kingdom

      line: Samaritans
      kind: crisis
      call: 116 123
      source: example.org
      verified: 2026-11-22
      """;

  private static List<HelpLine> read(String text) throws IOException {
    return HelpLines.read(new StringReader(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind: crisis->kind: help",
        "kind: crisis->",
        "call: 116 123->",
        "call: 116 123->call: +44abc",
        "call: 116 123->call: 1\ncall: 2\ncall: 3",
        "call: 116 123->call: 116 123\nword: HOME",
        "call: 116 123->text: 116 123\nword: HOME NOW",
        "call: 116 123->web: http://example.org/",
        "call: 116 123->call: 116 123\nbill: shown",
        "call: 116 123->call: 116 123\nfee: none",
        "call: 116 123->call:",
        "source: example.org->",
        "source: example.org->source: a.org\nsource: b.org",
        "verified: 2026-11-22->verified: 22.11.2026",
        "verified: 2026-11-22->",
        "line: Samaritans->",
        "country: GB United Kingdom->",
        "country: GB United Kingdom->country: gb United Kingdom",
        "country: GB United Kingdom->country: GB United Kingdom\n\ncountry: GB Again"
      })
  void a_malformed_list_is_refused(String change) {
    String[] parts = change.split("->", -1);
    String changed = WELL_FORMED.replace(parts[0], parts[1]);
    assertThrows(MalformedHelpLineException.class, () -> read(changed));
  }

  @Test
  void what_is_wrong_is_named_with_its_place() {
    var refused =
        assertThrows(
            MalformedHelpLineException.class,
            () -> read(WELL_FORMED.replace("kind: crisis", "kind: help")));
    assertEquals("help lines, line 3: kind: no such kind", refused.getMessage());
  }
}
