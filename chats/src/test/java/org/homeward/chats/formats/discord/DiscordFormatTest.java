package org.homeward.chats.formats.discord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.homeward.chats.message.MessageKind.CALL;
import static org.homeward.chats.message.MessageKind.EMPTY;
import static org.homeward.chats.message.MessageKind.MEDIA;
import static org.homeward.chats.message.MessageKind.NOTICE;
import static org.homeward.chats.message.MessageKind.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Fuzz;
import org.homeward.chats.reading.Joined;
import org.homeward.chats.reading.Note;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.BytesSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DiscordFormatTest {
  private static String message(
      String type, String time, String content, String name, String rest) {
    return ("{\"id\": \"1\", \"type\": \"%s\", \"timestamp\": \"%s\", \"timestampEdited\": null,"
            + " \"isPinned\": false, \"content\": \"%s\", \"author\": {\"id\": \"%d\", \"name\":"
            + " \"%s\", \"nickname\": \"%s Nick\", \"isBot\": false}, \"attachments\": [],"
            + " \"embeds\": [], \"stickers\": [], \"reactions\": []%s}")
        .formatted(type, time, content, name.hashCode(), name, name, rest);
  }

  private static String file(String... messages) {
    return "{\n\"guild\": {\"id\": \"0\", \"name\": \"Direct Messages\"}, \"channel\": {\"id\":"
        + " \"5\", \"type\": \"DirectTextChat\", \"name\": \"ana\"}, \"dateRange\": {\"after\":"
        + " null}, \"exportedAt\": \"x\", \"messages\": ["
        + String.join(",\n", messages)
        + "], \"messageCount\": 1}";
  }

  private static final String CHAT =
      file(
          message("Default", "2024-01-02T10:00:05.5+01:00", "later", "ana", ""),
          message("Default", "2024-01-02T10:00:00+01:00", "hello", "ana", ""),
          message("Reply", "2024-01-02T10:01:00+01:00", "better", "mia", "")
              .replace("Edited\": null", "Edited\": \"2024-01-02T10:02:00+01:00\""),
          message("Default", "2024-01-02T10:02:00+01:00", "", "mia", "")
              .replace("\"attachments\": []", "\"attachments\": [{\"url\": \"x\"}, {}]"),
          message(
              "Call",
              "2024-01-02T10:03:00+01:00",
              "Started a call",
              "mia",
              ", \"callEndedTimestamp\": \"2024-01-02T10:04:30+01:00\""),
          message("RecipientAdd", "2024-01-02T10:05:00+01:00", "Added x", "mia", ""),
          message("46", "2024-01-02T10:06:00+01:00", "", "mia", ""),
          message("Default", "2024-01-02T10:07:00+01:00", "", "mia", ""));

  private static final String PACKAGE =
      "[{\"ID\": 2, \"Timestamp\": \"2024-01-02 10:05:00\", \"Contents\": \"second\","
          + " \"Attachments\": \"\"}, {\"ID\": 1, \"Timestamp\": \"2024-01-02 10:00:00\","
          + " \"Contents\": \"\", \"Attachments\": \"https://x/y.png\"}]";

  private static final String TABLE =
      "ID,Timestamp,Contents,Attachments\r\n"
          + "2,2023-01-02 10:05:00.123000+00:00,\"a \"\"b\"\", c\nd\",\r\n"
          + "1,2023-01-02 10:00:00+00:00,plain,https://x/y.png\n";

  @Test
  void an_exported_channel_is_read_in_order() throws Exception {
    Collected read =
        Collected.read(new DiscordFormat(), "x.json", CHAT.getBytes(UTF_8), Collected.reading());
    assertEquals(List.of(TEXT, TEXT, TEXT, MEDIA, CALL, NOTICE, NOTICE, EMPTY), read.kinds());
    assertEquals(List.of("hello", "later", "better"), read.texts().subList(0, 3));
    assertEquals(Set.of("ana Nick", "mia Nick"), read.authors());
    assertEquals(LocalDateTime.of(2024, 1, 2, 9, 0), read.lines().getFirst().time());
    assertTrue(read.lines().get(2).edited());
  }

  @Test
  void parts_of_one_channel_are_one_chat() throws Exception {
    Bundle bundle =
        new Bundle(
            "x",
            List.of(
                new BytesSource("a [part 1].json", CHAT.getBytes(UTF_8)),
                new BytesSource("a [part 2].json", CHAT.getBytes(UTF_8)),
                new BytesSource("b.json", CHAT.replace("\"5\"", "\"6\"").getBytes(UTF_8))));
    List<Chat> chats = new DiscordFormat().find(bundle, Collected.reading());
    assertEquals(List.of("ana", "ana"), chats.stream().map(Chat::name).toList());
    Collected read = new Collected();
    chats.getFirst().read(Collected.reading(), read);
    assertEquals(16, read.lines().size());
  }

  @Test
  void a_package_has_one_side_and_says_so() throws Exception {
    Bundle bundle =
        new Bundle(
            "package",
            List.of(
                new BytesSource(
                    "account/user.json",
                    "{\"username\": \"mia1\", \"global_name\": \"Mia\"}".getBytes(UTF_8)),
                new BytesSource(
                    "messages/index.json",
                    "{\"77\": \"Direct Message with ana#0\", \"78\": null}".getBytes(UTF_8)),
                new BytesSource("messages/c77/messages.json", PACKAGE.getBytes(UTF_8)),
                new BytesSource("messages/c78/channel.json", "{\"id\": \"78\"}".getBytes(UTF_8)),
                new BytesSource("messages/c78/messages.csv", TABLE.getBytes(UTF_8))));
    Reading reading = Collected.reading();
    List<Chat> chats = new DiscordPackageFormat().find(bundle, reading);
    assertEquals(List.of("ana#0", "c78"), chats.stream().map(Chat::name).toList());
    Collected objects = new Collected();
    chats.get(0).read(reading, objects);
    assertEquals(List.of(MEDIA, TEXT), objects.kinds());
    assertEquals(Set.of("Mia"), objects.authors());
    Collected table = new Collected();
    chats.get(1).read(reading, table);
    assertEquals(List.of("plain", "a \"b\", c\nd"), table.texts());
    assertEquals(List.of(MEDIA, TEXT), table.kinds());
    assertTrue(reading.notes().all().stream().map(Note::kind).allMatch(NoteKind.ONE_SIDED::equals));
  }

  @Tag("slow")
  @Test
  void any_bytes_are_read_or_refused() {
    byte[] chat = CHAT.getBytes(UTF_8);
    List<byte[]> chats = List.of(chat, new Joined(chat).and("y.json", chat).bytes());
    Fuzz.run(getClass(), "discord", "x.json", chats);
    Fuzz.run(
        getClass(),
        "discord-package",
        "messages/c77/messages.json",
        List.of(
            PACKAGE.getBytes(UTF_8),
            TABLE.getBytes(UTF_8),
            new Joined(PACKAGE.getBytes(UTF_8))
                .and("messages/c78/messages.csv", TABLE.getBytes(UTF_8))
                .and("messages/c78/channel.json", "{\"id\": \"78\"}".getBytes(UTF_8))
                .and("messages/index.json", "{\"77\": \"ana#0\"}".getBytes(UTF_8))
                .and("account/user.json", "{\"username\": \"mia1\"}".getBytes(UTF_8))
                .bytes()));
  }
}
