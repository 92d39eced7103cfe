package org.homeward.chats.formats.signal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.homeward.chats.message.MessageKind.CALL;
import static org.homeward.chats.message.MessageKind.DELETED;
import static org.homeward.chats.message.MessageKind.MEDIA;
import static org.homeward.chats.message.MessageKind.NOTICE;
import static org.homeward.chats.message.MessageKind.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Fuzz;
import org.homeward.chats.reading.Joined;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.BytesSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SignalExportFormatTest {
  private static String line(String date, String sender, String body, String rest) {
    return ("{\"date\": \"%s\", \"sender\": \"%s\", \"body\": \"%s\", \"quote\": \"\","
            + " \"sticker\": null, \"reactions\": [], \"attachments\": [], \"deleted\": false%s}\n")
        .formatted(date, sender, body, rest);
  }

  private static final String LINES =
      line("2024-01-02T10:00:00", "Ana", "hello  ", "")
          + line("2024-01-02T10:00:05.123000", "Me", "two\\nlines  ", "")
          + line("2024-01-02T10:01:00", "Ana", "  ", "")
              .replace(
                  "\"attachments\": []",
                  "\"attachments\": [{\"name\": \"a\", \"path\": \"b\"}, {\"name\": \"c\"}]")
          + line("2024-01-02T10:02:00", "Ana", "  ", "").replace("null", "{\"emoji\": \"x\"}")
          + line("2024-01-02T10:03:00", "Ana", "", "").replace("false", "true")
          + line(
              "2024-01-02T10:04:00",
              "Me",
              "Missed voice call  ",
              ", \"call\": true, \"missed\": true")
          + line("2024-01-02T10:05:00", "No-Sender", "  ", "")
          + line("1970-01-01T01:00:00", "Ana", "lost  ", "");

  private static final String MARKDOWN =
      """
      [2024-01-02 10:00:00] Ana: hello \s

      [2024-01-02 10:00:05] Me:\s

      > what she
      > said: before

      two
      lines \s
      (- Ana: x -)
      [2024-01-02 10:01:00] Ana: look  ![a.jpg](./media/a.jpg) \s
      [2024-01-02 10:02:00] Ana:  \s
      (( y ))
      [2024-01-02 10:03:00] Ana: (This message was deleted)
      [2024-01-02 10:04:00] No-Sender:  \s
      """;

  private static Collected read(String name, String text, Reading reading) throws Exception {
    return Collected.read(new SignalExportFormat(), name, text.getBytes(UTF_8), reading);
  }

  @Test
  void lines_of_objects_are_read() throws Exception {
    Reading reading = Collected.reading();
    Collected read = read("data.json", LINES, reading);
    assertEquals(List.of(TEXT, TEXT, MEDIA, MEDIA, DELETED, CALL, NOTICE), read.kinds());
    assertEquals(List.of("hello", "two\nlines"), read.texts().subList(0, 2));
    assertEquals(Set.of("Ana", "Me"), read.authors());
    assertEquals(LocalDateTime.of(2024, 1, 2, 10, 0, 5), read.lines().get(1).time());
    assertEquals(1, reading.notes().skippedCount());
  }

  @Test
  void the_text_is_read_without_what_is_said_around_the_words() throws Exception {
    Collected read = read("chat.md", MARKDOWN, Collected.reading());
    assertEquals(List.of(TEXT, TEXT, MEDIA, MEDIA, DELETED, NOTICE), read.kinds());
    assertEquals(List.of("hello", "two\nlines", "look", "", ""), read.texts().subList(0, 5));
    assertEquals(Set.of("Ana", "Me"), read.authors());
  }

  @Test
  void a_chat_that_is_there_twice_is_read_once_and_named_by_its_folder() throws Exception {
    Bundle bundle =
        new Bundle(
            "out",
            List.of(
                new BytesSource("Ana/chat.md", MARKDOWN.getBytes(UTF_8)),
                new BytesSource("Ana/data.json", LINES.getBytes(UTF_8)),
                new BytesSource("Ben/chat.md", MARKDOWN.getBytes(UTF_8))));
    List<Chat> chats = new SignalExportFormat().find(bundle, Collected.reading());
    assertEquals(List.of("Ana", "Ben"), chats.stream().map(Chat::name).toList());
  }

  @Tag("slow")
  @Test
  void any_bytes_are_read_or_refused() {
    Fuzz.run(
        getClass(),
        "signal-export",
        "Ana/chat.md",
        List.of(
            LINES.getBytes(UTF_8),
            MARKDOWN.getBytes(UTF_8),
            new Joined(MARKDOWN.getBytes(UTF_8))
                .and("Ana/data.json", LINES.getBytes(UTF_8))
                .bytes()));
  }
}
