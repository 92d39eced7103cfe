package org.homeward.app.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneRequestTest {
  private static Request read(String... words) {
    return new CommandLineReader(
            new Surroundings(
                Map.of(),
                "Linux",
                Path.of("/home/robin"),
                Path.of("/home/robin/here"),
                () -> ZoneOffset.UTC))
        .read(words);
  }

  @Test
  void a_file_is_found_from_where_the_person_is() {
    assertEquals(
        new Request.ReadTone(Optional.of(Path.of("/home/robin/here/letter.txt"))),
        read("tone", "letter.txt"));
  }

  @Test
  void a_dash_stands_for_what_is_typed() {
    assertEquals(new Request.ReadTone(Optional.empty()), read("tone", "-"));
  }

  @Test
  void the_figures_need_no_file() {
    assertEquals(new Request.MeasureTone(), read("tone", "--check"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tone|tone needs a FILE after it.",
        "tone a b|b is one word too many for tone.",
        "tone --check a|a is one word too many for tone.",
        "chats a --check|--check belongs to tone.",
        "tone - -|- is one word too many for tone.",
      })
  void what_is_wrong_is_said(String words, String problem) {
    Request.Refused refused = assertInstanceOf(Request.Refused.class, read(words.split(" ")));
    assertEquals(List.of(problem), refused.problems());
  }

  @Test
  void the_help_explains_it() {
    Request.Help help = assertInstanceOf(Request.Help.class, read("help", "tone"));
    assertTrue(help.text().contains("--check"));
  }
}
