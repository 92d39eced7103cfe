package org.homeward.chats.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.chats.outcome.Sleep;
import org.homeward.chats.words.LabelledSet;
import org.homeward.chats.words.Lexicon;
import org.junit.jupiter.api.Test;

class FigureTest {
  // Tests run in the module.
  private static final Path DOCUMENT = Path.of("../docs/measures.md");

  @Test
  void the_document_defines_each_figure_in_the_same_words() throws Exception {
    Settings settings = Settings.usual(Lexicon.NONE);
    List<String> rows =
        Arrays.stream(Figure.values())
            .map(figure ->
                "| %s<br>`%s` | %s |"
                    .formatted(figure.title(), figure.label(), figure.definition(settings)))
            .toList();
    List<String> written =
        Files.readAllLines(DOCUMENT).stream().filter(line -> line.contains("<br>")).toList();
    assertEquals(
        rows.stream().collect(Collectors.joining("\n")),
        written.stream().collect(Collectors.joining("\n")));
  }

  @Test
  void the_document_says_how_many_messages_are_labelled() throws Exception {
    assertTrue(
        Files.readString(DOCUMENT).contains(LabelledSet.read().size() + " messages written"));
  }

  @Test
  void a_definition_has_the_hours_and_days_that_were_chosen() {
    Settings settings = new Settings(6, 21, Lexicon.NONE);
    assertTrue(Figure.INITIATIONS.definition(settings).contains("at least 6 hours"));
    assertTrue(Figure.SILENCES_BROKEN.definition(settings).contains("at least 21 days"));
  }

  @Test
  void sleep_is_estimated_only_where_it_shows() {
    long[] hours = new long[24];
    Arrays.fill(hours, 20);
    assertEquals(Sleep.UNKNOWN, Sleep.estimate(hours));
    for (int hour = 23; hour < 23 + 8; hour++) {
      hours[hour % 24] = 0;
    }
    assertEquals(new Sleep(23, 8), Sleep.estimate(hours));
    assertTrue(new Sleep(23, 8).covers(6) && !new Sleep(23, 8).covers(7));
    Arrays.setAll(hours, hour -> hour == 20 ? 400 : 0);
    assertEquals(Sleep.UNKNOWN, Sleep.estimate(hours), "23 hours without a message are no sleep");
    Arrays.setAll(hours, hour -> hour > 7 ? 10 : 0);
    assertEquals(Sleep.UNKNOWN, Sleep.estimate(hours), "too few messages");
  }
}
