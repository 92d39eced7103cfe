package org.homeward.app.chats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.homeward.app.commandline.ChatChoices;
import org.homeward.app.machine.Refusal;
import org.homeward.app.machine.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadChatsCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;
  private Path chat;

  @BeforeEach
  void a_chat_of_two() throws IOException {
    chat = folder.resolve("chat.txt");
    Files.writeString(
        chat,
        """
        13/01/2024, 09:00 - Messages and calls are end-to-end encrypted.
        13/01/2024, 09:15 - Ann: good morning, how are you?
        13/01/2024, 09:18 - Ben: I love you
        13/01/2024, 09:19 - Ben: <Media omitted>
        13/01/2024, 23:00 - Ann: good night
        30/01/2024, 08:00 - Ben: I miss you. Please come back
        30/01/2024, 08:02 - Ann: This message was deleted
        """);
  }

  private static ChatChoices choices(ChatChoices.Output output, boolean words) {
    return new ChatChoices(output, "", null, Map.of(), null, words, List.of(), ZoneOffset.UTC);
  }

  private static String printed(ChatChoices choices, Path... files) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            () -> null,
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            System.err);
    new ReadChatsCommand(terminal, () -> ZoneOffset.UTC).run(List.of(files), choices);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void one_object_has_what_was_read_and_measured() throws Exception {
    JsonNode read = JSON.readTree(printed(choices(ChatChoices.Output.JSON, true), chat));
    assertEquals("whatsapp", read.get("format").asString());
    assertEquals(6, read.get("messages").asInt());
    assertEquals(3, read.get("senders").get("Ann").asInt());
    assertEquals(1, read.get("system").asInt());
    assertEquals(1, read.get("media").asInt());
    assertEquals(1, read.get("deleted").asInt());
    assertEquals("2024-01-13T09:15", read.get("first").asString());
    assertEquals("2024-01-30T08:02", read.get("last").asString());
    JsonNode analysis = read.get("analysis");
    assertEquals(8, analysis.get("silence_hours").asInt());
    assertEquals(2, analysis.get("initiations").get("Ann").asInt());
    assertEquals(1, analysis.get("initiations").get("Ben").asInt());
    assertEquals(2.5, analysis.get("reply_median_minutes").get("Ben").asDouble(), 0.51);
    JsonNode gap = analysis.get("gaps").get(0);
    assertEquals("2024-01-13T23:00", gap.get("start").asString());
    assertEquals("Ann", gap.get("last_before").asString());
    assertEquals("Ben", gap.get("broken_by").asString());
    assertEquals(
        "I miss you. Please come back",
        analysis.get("last_affection").get("Ben").get("text").asString());
    assertTrue(analysis.get("last_affection").get("Ann").isNull());
    assertEquals(1, analysis.get("cycles").size());
  }

  @Test
  void without_words_nothing_is_said_of_what_rests_on_them() throws Exception {
    JsonNode with = JSON.readTree(printed(choices(ChatChoices.Output.JSON, true), chat));
    JsonNode without = JSON.readTree(printed(choices(ChatChoices.Output.JSON, false), chat));
    for (String same : List.of("messages", "senders", "system", "media", "deleted", "notes")) {
      assertEquals(with.get(same), without.get(same), same);
    }
    for (String same : List.of("initiations", "replies", "reply_median_minutes", "gaps")) {
      assertEquals(with.get("analysis").get(same), without.get("analysis").get(same), same);
    }
    assertTrue(without.get("analysis").get("last_affection").isNull());
    assertTrue(without.get("analysis").get("cycles").isNull());
    JsonNode counts = without.get("analysis").get("counts");
    assertFalse(counts.has("words"));
    assertFalse(counts.has("affection"));
    assertEquals(with.get("analysis").get("counts").get("media"), counts.get("media"));
    String text = printed(choices(ChatChoices.Output.TEXT, false), chat);
    assertFalse(text.contains("Kind words"), text);
    assertTrue(text.contains("Conversations started"), text);
  }

  @Test
  void each_message_is_a_line_where_messages_are_asked_for() throws Exception {
    List<JsonNode> lines =
        printed(choices(ChatChoices.Output.MESSAGES, true), chat)
            .lines()
            .map(JSON::readTree)
            .toList();
    assertEquals(7, lines.size());
    assertEquals(2, lines.get(2).get("index").asInt());
    assertEquals("2024-01-13T09:18", lines.get(2).get("time").asString());
    assertEquals("Ben", lines.get(2).get("sender").asString());
    assertEquals("text", lines.get(2).get("kind").asString());
    assertEquals("I love you", lines.get(2).get("text").asString());
  }

  @Test
  void what_is_no_chat_is_refused_with_its_name() throws Exception {
    Path other = folder.resolve("other.txt");
    Files.writeString(other, "a shopping list\n");
    Refusal refused =
        assertThrows(Refusal.class, () -> printed(choices(ChatChoices.Output.JSON, true), other));
    assertTrue(refused.sentence().contains("other.txt"), refused.sentence());
  }
}
