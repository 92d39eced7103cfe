package org.homeward.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormTest {
  private static Form form(String name, String value) {
    return Form.of(Map.of(name, List.of(value)));
  }

  @Test
  void a_text_within_its_bound_is_read_without_surrounding_space() {
    Form form = form("text", "  a word \r\n another  ");
    assertEquals("a word \n another", form.text("text").atMost(40).required("?"));
    assertTrue(form.ok());
  }

  @Test
  void a_missing_text_is_asked_for_in_the_given_words() {
    Form form = form("text", "   ");
    form.text("text").required("Write a few words.");
    assertEquals("Write a few words.", form.error("text"));
  }

  @Test
  void a_text_that_is_too_long_says_by_how_much_and_stays() {
    Form form = form("text", "x".repeat(100_000));
    form.text("text").atMost(500).optional();
    assertTrue(form.error("text").contains("500"), form.error("text"));
    assertTrue(form.error("text").contains("100,000"), form.error("text"));
    assertEquals(100_000, form.value("text").length());
  }

  @Test
  void control_characters_are_taken_out_and_said_to_be() {
    Form form = form("text", "a\u0000b\u0007c\ud800d\ufffde");
    assertEquals("abcde", form.value("text"));
    assertFalse(form.ok());
  }

  @ParameterizedTest
  @ValueSource(strings = {"שלום", "\u202eabc", "👩🏽‍🚀", "a\tb\nc", "é", "𝔘"})
  void every_script_and_sign_of_writing_stays_as_it_was(String text) {
    Form form = form("text", text);
    assertEquals(text, form.value("text"));
    assertTrue(form.ok());
  }

  @Test
  void a_number_off_the_scale_is_refused_and_a_skipped_one_is_not() {
    assertEquals(OptionalInt.of(10), form("n", "10").scale("n", 0, 10));
    Form skipped = form("n", "skip");
    assertEquals(OptionalInt.empty(), skipped.scale("n", 0, 10));
    assertTrue(skipped.ok());
    for (String wrong : List.of("11", "-1", "four", "99999999999")) {
      Form form = form("n", wrong);
      assertEquals(OptionalInt.empty(), form.scale("n", 0, 10));
      assertFalse(form.ok(), wrong);
    }
  }

  @Test
  void a_choice_is_one_of_the_constants_or_an_error() {
    assertEquals(Optional.of(DayOfWeek.MONDAY), form("d", "monday").choice("d", DayOfWeek.class));
    Form form = form("d", "someday");
    assertEquals(Optional.empty(), form.choice("d", DayOfWeek.class));
    assertFalse(form.ok());
  }

  @Test
  void a_day_out_of_its_bounds_is_refused_with_the_bound() {
    LocalDate first = LocalDate.of(2020, 1, 1);
    LocalDate last = LocalDate.of(2026, 11, 22);
    assertEquals(Optional.of(last), form("d", "2026-11-22").date("d", first, last));
    for (String wrong : List.of("2019-12-31", "2026-11-23", "22.11.2026", "2026-02-30")) {
      Form form = form("d", wrong);
      assertEquals(Optional.empty(), form.date("d", first, last));
      assertFalse(form.ok(), wrong);
    }
  }

  @Test
  void a_time_is_hours_and_minutes() {
    assertEquals(Optional.of(LocalTime.of(2, 5)), form("t", "02:05").time("t"));
    Form form = form("t", "25:00");
    assertEquals(Optional.empty(), form.time("t"));
    assertFalse(form.ok());
  }

  @Test
  void any_fields_read_back_from_their_encoding() {
    long seed = Long.getLong("seed", 4L);
    var random = new SplittableRandom(seed);
    for (int round = 0; round < 300; round++) {
      String value = randomText(random);
      String body = "a=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&b=&a=2";
      var fields = FormBody.parse(body.getBytes(StandardCharsets.UTF_8));
      assertEquals(List.of(value, "2"), fields.get("a"), "rerun with -Dseed=" + seed);
      assertEquals(List.of(""), fields.get("b"));
    }
  }

  private static String randomText(SplittableRandom random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      int codePoint = random.nextInt(0x11000);
      text.appendCodePoint(codePoint >= 0xD800 && codePoint < 0xE000 ? '&' : codePoint);
    }
    return text.toString();
  }

  @Test
  void a_broken_percent_sign_stands_for_itself() {
    var fields = FormBody.parse("a=100%&b=%zz&c=%4".getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("100%"), fields.get("a"));
    assertEquals(List.of("%zz"), fields.get("b"));
    assertEquals(List.of("%4"), fields.get("c"));
  }

  @Test
  void any_bytes_are_read_or_refused_and_nothing_else() {
    long seed = Long.getLong("seed", 5L);
    var random = new SplittableRandom(seed);
    for (int round = 0; round < 500; round++) {
      byte[] body = new byte[random.nextInt(300)];
      random.nextBytes(body);
      try {
        Form.of(FormBody.parse(body));
      } catch (FormRefusedException declared) {
        assertFalse(String.valueOf(declared.getMessage()).isEmpty(), "seed " + seed);
      }
    }
  }

  @Test
  void more_fields_than_any_page_has_are_refused() {
    byte[] body = "a=1&".repeat(FormBody.FIELDS_MAX + 1).getBytes(StandardCharsets.UTF_8);
    assertThrows(FormRefusedException.class, () -> FormBody.parse(body));
  }
}
