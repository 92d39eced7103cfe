package org.homeward.chats.formats.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.homeward.chats.formats.JsonWriting;
import org.homeward.chats.formats.RandomHistory;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Fuzz;
import org.homeward.chats.reading.NoteKind;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.BytesSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TelegramRoundTripTest {
  private static final TelegramFormat FORMAT = new TelegramFormat();
  private static final int ROUNDS = 300;

  @Test
  void a_history_written_in_any_variant_is_the_same_history() throws Exception {
    long first = Long.getLong("homeward.seed", 1);
    for (long seed = first; seed < first + ROUNDS; seed++) {
      Random random = new Random(seed);
      List<Collected.Line> history = RandomHistory.of(random);
      String json = new Variant(random).chat(history);
      Charset charset =
          List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
              .get(random.nextInt(8) < 6 ? 0 : 1 + random.nextInt(2));
      Collected read =
          Collected.read(FORMAT, "result.json", json.getBytes(charset), Collected.reading());
      assertEquals(history, read.lines(), "seed " + seed);
    }
  }

  @Test
  void cut_anywhere_it_keeps_its_whole_messages_and_says_so() throws Exception {
    Random random = new Random(5);
    List<Collected.Line> history = RandomHistory.of(random);
    byte[] whole = new Variant(random).chat(history).getBytes(StandardCharsets.UTF_8);
    int enough = new String(whole, StandardCharsets.UTF_8).indexOf("\"messages\"");
    for (int length = enough + 40; length < whole.length - 1; length++) {
      Reading reading = Collected.reading();
      Bundle bundle =
          Bundle.of(new BytesSource("result.json", java.util.Arrays.copyOf(whole, length)));
      Collected read = new Collected();
      for (Chat chat : FORMAT.find(bundle, reading)) {
        chat.read(reading, read);
        assertTrue(
            reading.notes().all().stream().anyMatch(note -> note.kind() == NoteKind.CUT),
            "cut at " + length);
      }
      assertEquals(history.subList(0, read.lines().size()), read.lines(), "cut at " + length);
    }
  }

  @Tag("slow")
  @Test
  void any_bytes_are_read_or_refused() {
    Random random = new Random(6);
    byte[] chat =
        new Variant(random).chat(RandomHistory.of(random)).getBytes(StandardCharsets.UTF_8);
    String account =
        "{\"about\": \"x\", \"contacts\": {\"list\": []}, \"chats\": {\"list\": ["
            + new Variant(random).chat(RandomHistory.of(random))
            + "]}, \"left_chats\": {\"list\": ["
            + new Variant(random).chat(RandomHistory.of(random))
            + "]}}";
    Fuzz.run(
        getClass(),
        "telegram",
        "result.json",
        List.of(chat, account.getBytes(StandardCharsets.UTF_8)));
  }

  /// One way of writing a chat down.
  private static final class Variant {
    private final Random random;
    private final boolean pretty;
    private final boolean old;
    private final boolean strict;

    Variant(Random random) {
      this.random = random;
      this.pretty = random.nextBoolean();
      this.old = random.nextBoolean();
      this.strict = random.nextBoolean();
    }

    String chat(List<Collected.Line> history) {
      List<String> messages = history.stream().map(this::message).toList();
      return "{%n \"name\": \"Robin\",%n \"type\": \"personal_chat\",%n \"id\": 1,%n".formatted()
          + " \"messages\": [\n"
          + String.join(pretty ? ",\n" : ",", messages)
          + (pretty ? "\n ]\n}" : "]}");
    }

    private String message(Collected.Line line) {
      String comma = pretty ? ",\n   " : ",";
      StringBuilder json = new StringBuilder(pretty ? "  {\n   " : "{");
      json.append("\"id\": ").append(random.nextInt(100000)).append(comma);
      json.append("\"type\": \"message\"").append(comma);
      String seconds = String.valueOf(line.time().toEpochSecond(ZoneOffset.UTC));
      String date = line.time().toString();
      json.append("\"date\": \"").append(date.length() == 16 ? date + ":00" : date).append('"');
      json.append(comma);
      if (!old) {
        json.append("\"date_unixtime\": \"").append(seconds).append('"').append(comma);
      }
      int id = line.sender().hashCode() & 0xFFFF;
      json.append("\"from\": ").append(string(line.sender())).append(comma);
      json.append("\"from_id\": ").append(old ? "" + id : "\"user" + id + "\"").append(comma);
      if (line.kind() == MessageKind.MEDIA) {
        json.append("\"photo\": \"photos/1.jpg\"").append(comma);
      }
      return json.append(text(line.text(), comma)).append(pretty ? "\n  }" : "}").toString();
    }

    private String text(String text, String comma) {
      int middle =
          text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
      String pieces =
          "[%s, {\"type\": \"bold\", \"text\": %s}, \"\"]"
              .formatted(string(text.substring(0, middle)), string(text.substring(middle)));
      String whole = random.nextInt(3) == 0 ? pieces : string(text);
      if (old) {
        return "\"text\": " + whole;
      }
      String entities = "[{\"type\": \"plain\", \"text\": %s}]".formatted(string(text));
      return "\"text\": " + whole + comma + "\"text_entities\": " + entities;
    }

    private String string(String text) {
      return strict ? JsonWriting.string(text, random) : JsonWriting.telegram(text);
    }
  }
}
