package org.homeward.app.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeward.app.commandline.ChatChoices.Output;
import org.homeward.chats.reading.DayOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatWordsTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private static Request read(String... words) {
    return new CommandLineReader(
            new Surroundings(
                Map.of(), "Linux", Path.of("/home/robin"), Path.of("/home/robin/here"), () -> ZONE))
        .read(words);
  }

  private static List<String> problems(String... words) {
    return assertInstanceOf(Request.Refused.class, read(words)).problems();
  }

  @Test
  void files_are_found_from_where_the_person_is() {
    Request.ReadChats request =
        assertInstanceOf(Request.ReadChats.class, read("chats", "a.txt", "/b/c.zip"));
    assertEquals(List.of(Path.of("/home/robin/here/a.txt"), Path.of("/b/c.zip")), request.files());
    ChatChoices choices = request.choices();
    assertEquals(Output.TEXT, choices.output());
    assertNull(choices.zone());
    assertTrue(choices.words());
    assertNull(choices.dayOrder());
    assertNull(choices.me());
  }

  @Test
  void every_choice_is_read() {
    Request.ReadChats request =
        assertInstanceOf(
            Request.ReadChats.class,
            read(
                "chats",
                "--json",
                "--chat",
                "Sam",
                "--me=-x-",
                "--day-first",
                "--zone",
                "+02:00",
                "--same",
                "Ann=Annie",
                "--same",
                "Ann=A. B.",
                "a.txt",
                "--no-words"));
    assertEquals(
        new ChatChoices(
            Output.JSON,
            "Sam",
            "-x-",
            Map.of("Annie", "Ann", "A. B.", "Ann"),
            DayOrder.DAY_FIRST,
            false,
            List.of(),
            ZoneId.of("+02:00")),
        request.choices());
  }

  @Test
  void lines_of_messages_are_printed_where_both_are_asked_for() {
    Request.ReadChats request =
        assertInstanceOf(Request.ReadChats.class, read("chats", "--json", "--messages", "a.txt"));
    assertEquals(Output.MESSAGES, request.choices().output());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chats|chats needs a FILE... after it.",
        "chats a --day-first --month-first|--day-first and --month-first cannot both be.",
        "chats a --same Ann|--same is Ann, but must be two names like Ann=Annie.",
        "chats a --chat|--chat needs a value after it.",
        "chats a --me x --me y|--me is written twice.",
        "chats a --words|--words needs a value after it.",
        "chats a --words en.txt --no-words|--words and --no-words cannot both be.",
        "serve --words en.txt|--words belongs to chats.",
        "chats a --jsn|--jsn is not an option here. Did you mean --json?",
        "vault info --zone UTC|--zone belongs to chats.",
        "serve --json|--json belongs to chats.",
      })
  void what_is_wrong_is_said(String words, String problem) {
    assertEquals(List.of(problem), problems(words.split(" ")));
  }

  @Test
  void lists_of_words_are_found_from_where_the_person_is_at_most_twenty() {
    List<String> words = new ArrayList<>(List.of("chats", "a"));
    for (int i = 0; i < 20; i++) {
      words.addAll(List.of("--words", "en.txt"));
    }
    Request.ReadChats request =
        assertInstanceOf(Request.ReadChats.class, read(words.toArray(String[]::new)));
    assertEquals(20, request.choices().ownLists().size());
    assertEquals(Path.of("/home/robin/here/en.txt"), request.choices().ownLists().getFirst());
    words.addAll(List.of("--words", "/b/nl.txt"));
    assertEquals(
        List.of("--words is written more than 20 times."), problems(words.toArray(String[]::new)));
  }

  @Test
  void no_file_has_a_nul_in_its_name() {
    assertEquals(
        List.of("a\0b cannot be the name of a file."), problems("chats", "a", "--words", "a\0b"));
  }

  @Test
  void a_zone_written_wrong_is_suggested() {
    assertEquals(
        "--zone is Europe/Berln, but must be a zone like Europe/Berlin or +02:00. Did you mean"
            + " Europe/Berlin?",
        problems("chats", "a", "--zone", "Europe/Berln").getFirst());
  }
}
