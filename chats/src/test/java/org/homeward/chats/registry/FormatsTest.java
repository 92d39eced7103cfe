package org.homeward.chats.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.chats.reading.ChatFormat;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Fuzz;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.BytesSource;
import org.homeward.chats.source.Zipped;
import org.homeward.chats.text.sqlite.SqliteFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
  @TempDir Path folder;

  private Map<String, byte[]> samples() throws Exception {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("whatsapp", "[02.01.24, 10:00:00] Ana: hi\n[02.01.24, 10:00:01] Ben: yes\n");
    texts.put(
        "telegram",
        "{\"name\": \"Ana\", \"type\": \"personal_chat\", \"id\": 1, \"messages\": [{\"id\": 1,"
            + " \"type\": \"message\", \"date\": \"2024-01-02T10:00:00\", \"from\": \"Ana\","
            + " \"from_id\": \"user1\", \"text\": \"hi\"}]}");
    texts.put(
        "messenger",
        "{\"participants\": [{\"name\": \"Ana\"}, {\"name\": \"Ben\"}], \"messages\":"
            + " [{\"sender_name\": \"Ana\", \"timestamp_ms\": 1700000000000, \"content\": \"hi\"}],"
            + " \"title\": \"Ana\", \"thread_path\": \"inbox/ana_1\"}");
    texts.put(
        "sms-backup",
        "<?xml version='1.0'?><smses count=\"1\"><sms address=\"+491\" date=\"1700000000000\""
            + " type=\"1\" body=\"hi\"/></smses>");
    texts.put("imessage-exporter", "May 17, 2022  5:29:42 PM\nAna\nhi\n\n");
    texts.put(
        "signal",
        "{\"version\":\"1\",\"backupTimeMs\":\"1\"}\n{\"chat\":{\"id\":\"1\",\"recipientId\":\"2\"}}\n"
            + "{\"chatItem\":{\"chatId\":\"1\",\"authorId\":\"2\",\"dateSent\":\"1700000000000\","
            + "\"standardMessage\":{\"text\":{\"body\":\"hi\"}}}}\n");
    texts.put(
        "signal-export",
        "{\"date\": \"2024-01-02T10:00:00\", \"sender\": \"Ana\", \"body\": \"hi  \", \"quote\":"
            + " \"\", \"sticker\": null, \"reactions\": [], \"attachments\": []}\n");
    texts.put(
        "line",
        "[LINE] Chat history with Ana\nSaved on: x\n\n2024.01.02 Tuesday\n10:00\tAna\thi\n");
    texts.put(
        "google-chat",
        "{\"messages\": [{\"creator\": {\"name\": \"Ana\"}, \"created_date\": \"Tuesday, January 2,"
            + " 2024 at 3:04:05 PM UTC\", \"text\": \"hi\", \"topic_id\": \"x\"}]}");
    texts.put(
        "discord",
        "{\"guild\": {\"id\": \"0\"}, \"channel\": {\"id\": \"1\", \"name\": \"ana\"},"
            + " \"dateRange\": {}, \"exportedAt\": \"x\", \"messages\": [{\"id\": \"1\", \"type\":"
            + " \"Default\", \"timestamp\": \"2024-01-02T10:00:00Z\", \"content\": \"hi\","
            + " \"author\": {\"id\": \"1\", \"name\": \"ana\"}}]}");
    texts.put(
        "discord-package",
        "[{\"ID\": 1, \"Timestamp\": \"2024-01-02 10:00:00\", \"Contents\": \"hi\","
            + " \"Attachments\": \"\"}]");
    Map<String, byte[]> samples = new LinkedHashMap<>();
    texts.forEach((format, text) -> samples.put(format, text.getBytes(UTF_8)));
    try (SqliteFile file = new SqliteFile(folder.resolve("chat.db"))) {
      file.run(
          "CREATE TABLE message (ROWID INTEGER PRIMARY KEY, text TEXT, handle_id INTEGER, date"
              + " INTEGER, is_from_me INTEGER)",
          "CREATE TABLE handle (ROWID INTEGER PRIMARY KEY, id TEXT)",
          "INSERT INTO handle VALUES(1,'+15550001')",
          "INSERT INTO message VALUES(1,'hi',1,700000000,0)");
      samples.put("imessage", file.bytes());
    }
    return samples;
  }

  private static List<String> claiming(Bundle bundle) throws IOException {
    List<String> claiming = new ArrayList<>();
    for (ChatFormat format : Formats.all()) {
      try {
        if (!format.find(bundle, Collected.reading()).isEmpty()) {
          claiming.add(format.id());
        }
      } catch (RefusedException e) {
        claiming.add(format.id() + " refuses");
      }
    }
    return claiming;
  }

  @Test
  void each_file_is_claimed_by_its_own_format_and_no_other_whatever_it_is_called()
      throws Exception {
    Map<String, byte[]> samples = samples();
    for (Map.Entry<String, byte[]> sample : samples.entrySet()) {
      for (String name : List.of("x", "x.txt", "x.json", "_chat.txt", "message_1.json")) {
        Bundle bundle = Bundle.of(new BytesSource(name, sample.getValue()));
        assertEquals(List.of(sample.getKey()), claiming(bundle), sample.getKey() + " as " + name);
      }
    }
  }

  @Tag("slow")
  @Test
  void any_bytes_are_read_or_refused() throws Exception {
    List<byte[]> archives = new ArrayList<>();
    Zipped packed = new Zipped();
    samples()
        .forEach((format, sample) -> {
          archives.add(new Zipped().store(format, sample).bytes());
          packed.add(format + "/message_1.json", sample);
        });
    archives.add(packed.bytes());
    Fuzz.run(getClass(), "every-format", "x.zip", archives);
  }

  @Test
  void brackets_of_an_iphone_and_of_signal_export_are_told_apart() throws IOException {
    String date = "[2024-01-02 10:00:0%d] ";
    String signal =
        (date.formatted(0) + "Ana: hi  \n" + date.formatted(1))
            + "Me: one\ntwo\nthree\nfour  \n"
            + (date.formatted(2) + "Ana: ok  \n(- Me: x -)\n");
    String phone =
        (date.formatted(0) + "Ana: hi\n" + date.formatted(1))
            + "Me: one\ntwo  \nthree\n"
            + (date.formatted(2) + "Ana: ok (yes)\n");
    assertEquals(
        List.of("signal-export"),
        claiming(Bundle.of(new BytesSource("x", signal.getBytes(UTF_8)))));
    assertEquals(
        List.of("whatsapp"), claiming(Bundle.of(new BytesSource("x", phone.getBytes(UTF_8)))));
  }

  @Test
  void what_is_no_chat_is_claimed_by_nobody() throws IOException {
    for (String text :
        List.of(
            "",
            "{}",
            "[]",
            "{\"messages\": []}",
            "<xml/>",
            "hello\nworld\n",
            "PK",
            "\0\0\0\0",
            "ID,Name\n1,2\n",
            "{\"a\": 1}\n{\"b\": 2}\n",
            "2024-01-02 10:00:00 INFO started\n")) {
      assertEquals(
          List.of(), claiming(Bundle.of(new BytesSource("x.txt", text.getBytes(UTF_8)))), text);
    }
  }
}
