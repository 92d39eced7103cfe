package org.homeward.chats.formats.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.homeward.chats.formats.JsonWriting;
import org.homeward.chats.formats.RandomHistory;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Fuzz;
import org.homeward.chats.reading.Joined;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.BytesSource;
import org.homeward.chats.source.Source;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetaRoundTripTest {
  private static final int ROUNDS = 300;

  @Test
  void a_history_in_pages_of_either_app_is_the_same_history() throws Exception {
    long first = Long.getLong("homeward.seed", 1);
    for (long seed = first; seed < first + ROUNDS; seed++) {
      Random random = new Random(seed);
      List<Collected.Line> history = RandomHistory.of(random);
      MetaApp app = random.nextBoolean() ? MetaApp.MESSENGER : MetaApp.INSTAGRAM;
      assertEquals(history, read(app, pages(app, history, random)), "seed " + seed);
    }
  }

  @Test
  void a_history_of_an_encrypted_chat_is_the_same_history() throws Exception {
    long first = Long.getLong("homeward.seed", 1);
    for (long seed = first; seed < first + ROUNDS; seed++) {
      Random random = new Random(seed);
      List<Collected.Line> history = RandomHistory.of(random);
      List<Source> file = List.of(source("Robin_3.json", encrypted(history, random)));
      assertEquals(history, read(MetaApp.MESSENGER, file), "seed " + seed);
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource
  void any_bytes_are_read_or_refused(MetaApp app) {
    Random random = new Random(6);
    List<Collected.Line> history = RandomHistory.of(random);
    Joined pages = new Joined("{}".getBytes(StandardCharsets.UTF_8));
    for (Source page : pages(app, history, random)) {
      pages.and(page.name(), ((BytesSource) page).bytes());
    }
    byte[] page = page(history.reversed()).getBytes(StandardCharsets.UTF_8);
    byte[] encrypted = encrypted(history, random).getBytes(StandardCharsets.UTF_8);
    Fuzz.run(
        getClass(),
        new MetaFormat(app).id(),
        "message_1.json",
        List.of(page, encrypted, pages.bytes()));
  }

  private static List<Collected.Line> read(MetaApp app, List<Source> files) throws Exception {
    Reading reading = Collected.reading();
    List<Chat> chats = new MetaFormat(app).find(new Bundle("export", files), reading);
    assertEquals(1, chats.size());
    Collected read = new Collected();
    chats.getFirst().read(reading, read);
    assertEquals(List.of(), reading.notes().all());
    return read.lines();
  }

  private static List<Source> pages(MetaApp app, List<Collected.Line> history, Random random) {
    String root =
        app == MetaApp.INSTAGRAM ? "your_instagram_activity" : "your_activity_across_facebook";
    List<Collected.Line> left = new ArrayList<>(history.reversed());
    List<Source> pages = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Collected.Line> some = left.subList(0, Math.min(left.size(), 1 + random.nextInt(5)));
      String name = root + "/messages/inbox/robin_1/message_" + (pages.size() + 1) + ".json";
      pages.add(random.nextInt(pages.size() + 1), source(name, page(some)));
      some.clear();
    }
    return pages;
  }

  private static Source source(String name, String json) {
    return new BytesSource(name, json.getBytes(StandardCharsets.UTF_8));
  }

  private static String page(List<Collected.Line> newestFirst) {
    StringBuilder json = new StringBuilder("{\n  \"participants\": [");
    json.append("{\"name\": \"Robin\"}, {\"name\": \"Sam\"}],\n  \"messages\": [");
    String comma = "";
    for (Collected.Line line : newestFirst) {
      json.append(comma)
          .append("\n    {\n      \"sender_name\": ")
          .append(JsonWriting.bytewise(line.sender()))
          .append(",\n      \"timestamp_ms\": ")
          .append(line.time().toEpochSecond(ZoneOffset.UTC) * 1000 + 7);
      if (line.kind() == MessageKind.MEDIA) {
        json.append(",\n      \"photos\": [{\"uri\": \"a.jpg\", \"creation_timestamp\": 1}]");
      }
      if (!line.text().isEmpty()) {
        json.append(",\n      \"content\": ").append(JsonWriting.bytewise(line.text()));
      }
      json.append("\n    }");
      comma = ",";
    }
    return json.append("\n  ],\n  \"title\": \"Robin\",\n  \"magic_words\": []\n}").toString();
  }

  private static String encrypted(List<Collected.Line> history, Random random) {
    StringBuilder json = new StringBuilder("{\"participants\": [\"Robin\", \"Sam\"],");
    json.append("\"threadName\": \"Robin_3\", \"messages\": [");
    String comma = "";
    for (Collected.Line line : random.nextBoolean() ? history : history.reversed()) {
      json.append(comma)
          .append("{\"isUnsent\": false, \"media\": [")
          .append(line.kind() == MessageKind.MEDIA ? "{\"uri\": \"./media/a.jpg\"}" : "")
          .append("], \"reactions\": [], \"senderName\": ")
          .append(JsonWriting.string(line.sender(), random))
          .append(", \"text\": ")
          .append(JsonWriting.string(line.text(), random))
          .append(", \"timestamp\": ")
          .append(line.time().toEpochSecond(ZoneOffset.UTC) * 1000)
          .append(", \"type\": \"text\"}");
      comma = ",";
    }
    return json.append("]}").toString();
  }
}
