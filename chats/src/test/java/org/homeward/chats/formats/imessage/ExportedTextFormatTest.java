package org.homeward.chats.formats.imessage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.homeward.chats.message.MessageKind.DELETED;
import static org.homeward.chats.message.MessageKind.MEDIA;
import static org.homeward.chats.message.MessageKind.NOTICE;
import static org.homeward.chats.message.MessageKind.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Fuzz;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExportedTextFormatTest {
  private static final String CHAT =
      """
      May 17, 2022  5:29:42 PM (Read by you after 1 hour)
      Ana
      Hello

      with a blank line
      Tapbacks:
      Loved by Me

      May 17, 2022 12:05:00 AM
      Me
      a question?
          May 17, 2022  5:31:00 PM
          Ana
          an answer


      May 17, 2022  5:31:00 PM
      Ana
      an answer
      This message responded to an earlier message.

      May 18, 2022  9:00:00 AM Ana named the conversation Us

      May 18, 2022  9:01:00 AM
      Me
      /Users/me/Library/Messages/Attachments/a/b.jpg
      look

      May 18, 2022  9:02:00 AM
      Ana
      first
      Edited 5 seconds later: second

      May 18, 2022  9:03:00 AM
      Ana
      Ana unsent this message part 3 seconds after sending!

      """;

  private static Collected read(String text, Reading reading) throws Exception {
    return Collected.read(new ExportedTextFormat(), "Ana.txt", text.getBytes(UTF_8), reading);
  }

  @Test
  void messages_are_counted_once_with_their_own_words() throws Exception {
    Reading reading = Collected.reading();
    Collected read = read(CHAT, reading);
    assertEquals(List.of(TEXT, TEXT, TEXT, NOTICE, MEDIA, TEXT, DELETED), read.kinds());
    assertEquals(
        List.of(
            "Hello\n\nwith a blank line",
            "a question?",
            "an answer",
            "Ana named the conversation Us",
            "look",
            "second",
            ""),
        read.texts());
    assertEquals(Set.of("Ana", "Me"), read.authors());
    assertEquals(LocalDateTime.of(2022, 5, 17, 17, 29, 42), read.lines().getFirst().time());
    assertEquals(LocalDateTime.of(2022, 5, 17, 0, 5), read.lines().get(1).time());
    assertTrue(read.lines().get(5).edited());
    assertEquals(NoteKind.NO_ZONE, reading.notes().all().getFirst().kind());
  }

  @Tag("slow")
  @Test
  void any_bytes_are_read_or_refused() {
    Fuzz.run(getClass(), "imessage-exporter", "Ana.txt", List.of(CHAT.getBytes(UTF_8)));
  }
}
