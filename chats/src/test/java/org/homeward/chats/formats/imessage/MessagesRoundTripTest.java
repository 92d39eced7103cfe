package org.homeward.chats.formats.imessage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.homeward.chats.formats.RandomHistory;
import org.homeward.chats.formats.RoundTrip;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Collected.Line;
import org.homeward.chats.reading.Corruption;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.Bundles;
import org.homeward.chats.source.BytesSource;
import org.homeward.chats.text.sqlite.SqliteFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Histories in a database that SQLite wrote, and in the text of imessage-exporter.
class MessagesRoundTripTest {
  private static final long TO_2001 = 978_307_200;
  private static final DateTimeFormatter EXPORTED =
      DateTimeFormatter.ofPattern("MMM dd, uuuu pph:mm:ss a", Locale.ENGLISH);

  @TempDir Path folder;

  private static String called(String name) {
    int number = RandomHistory.NAMES.indexOf(name);
    return number == 0 ? "Me" : "+1555000" + number;
  }

  @Test
  void a_history_in_a_database_is_the_same_history() {
    Path path = folder.resolve("chat.db");
    RoundTrip.many(
        25,
        random -> {
          Files.deleteIfExists(path);
          List<Line> history =
              RandomHistory.of(random, MessagesRoundTripTest::called, String::trim);
          try (SqliteFile file = new SqliteFile(path)) {
            write(history, file, random);
            Reading reading = Collected.reading();
            List<Chat> chats = new MessagesFormat().find(Bundles.open(path).getFirst(), reading);
            Collected read = new Collected();
            chats.getFirst().read(reading, read);
            RoundTrip.same(history, read.lines());
            assertEquals(1, chats.size());
            assertEquals(0, reading.notes().skippedCount());
          }
        });
  }

  @Test
  void a_harmed_database_is_read_as_far_as_it_is_whole_or_refused() throws Exception {
    Random random = new Random(3);
    List<Line> history = new ArrayList<>();
    while (history.size() < 20) {
      history = RandomHistory.of(random, MessagesRoundTripTest::called, String::trim);
    }
    byte[] whole;
    try (SqliteFile file = new SqliteFile(folder.resolve("chat.db"))) {
      file.run("PRAGMA page_size=512");
      write(history, file, random);
      file.run("PRAGMA journal_mode=DELETE", "VACUUM");
      whole = file.bytes();
    }
    for (int round = 0; round < 40; round++) {
      for (Corruption corruption : Corruption.values()) {
        harmed(corruption.of(whole, random), history.size());
      }
    }
  }

  private static void harmed(byte[] database, int most) throws IOException {
    Reading reading = Collected.reading();
    Collected read = new Collected();
    try {
      Bundle bundle = Bundle.of(new BytesSource("chat.db", database));
      for (Chat chat : new MessagesFormat().find(bundle, reading)) {
        chat.read(reading, read);
      }
    } catch (RefusedException refused) {
      assertTrue(refused.sentence().contains("chat.db"), refused.sentence());
    }
    // A page that was copied may be reached twice.
    assertTrue(read.lines().size() <= 3 * most, "no messages are made up");
  }

  private static void write(List<Line> history, SqliteFile file, Random random)
      throws SQLException {
    boolean old = random.nextInt(4) == 0;
    boolean inLog = random.nextBoolean();
    file.run(
        "PRAGMA journal_mode=" + (inLog ? "WAL" : "MEMORY"),
        "PRAGMA synchronous=OFF",
        "CREATE TABLE message (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT, text TEXT,"
            + " handle_id INTEGER DEFAULT 0, attributedBody BLOB, date INTEGER, is_from_me INTEGER"
            + " DEFAULT 0, item_type INTEGER DEFAULT 0, cache_has_attachments INTEGER DEFAULT 0,"
            + " associated_message_type INTEGER DEFAULT 0)",
        "CREATE TABLE handle (ROWID INTEGER PRIMARY KEY, id TEXT, service TEXT)",
        "CREATE TABLE chat (ROWID INTEGER PRIMARY KEY, guid TEXT, style INTEGER, chat_identifier"
            + " TEXT, display_name TEXT)",
        "CREATE TABLE chat_message_join (chat_id INTEGER, message_id INTEGER, PRIMARY KEY (chat_id,"
            + " message_id))",
        "CREATE TABLE chat_handle_join (chat_id INTEGER, handle_id INTEGER)",
        "INSERT INTO chat VALUES(1,'g',43,'chat1','Us')");
    file.connection().setAutoCommit(false);
    for (int i = 1; i < RandomHistory.NAMES.size(); i++) {
      file.put("INSERT INTO handle VALUES(?,?,'iMessage')", i, "+1555000" + i);
      file.put("INSERT INTO chat_handle_join VALUES(1,?)", i);
    }
    List<Integer> numbers = new ArrayList<>();
    for (int i = 1; i <= history.size(); i++) {
      numbers.add(i);
    }
    if (random.nextBoolean()) {
      // Rows come in the order they arrived in, which is not always that of their times.
      Collections.shuffle(numbers, random);
    }
    for (int i = 0; i < history.size(); i++) {
      put(history.get(i), numbers.get(i), old, file, random);
    }
    file.connection().commit();
    file.connection().setAutoCommit(true);
  }

  private static void put(Line line, int number, boolean old, SqliteFile file, Random random)
      throws SQLException {
    boolean media = line.kind() == MessageKind.MEDIA;
    boolean mine = line.sender().equals("Me");
    long second = line.time().toEpochSecond(ZoneOffset.UTC) - TO_2001;
    String text = media ? "\ufffc" + line.text() : line.text();
    boolean archived = !old && random.nextBoolean();
    file.put(
        "INSERT INTO message(ROWID, guid, text, attributedBody, handle_id, date, is_from_me,"
            + " cache_has_attachments) VALUES(?,?,?,?,?,?,?,?)",
        number,
        "guid" + number,
        archived ? null : text,
        archived ? Archived.text(text) : null,
        mine ? 0 : line.sender().charAt(line.sender().length() - 1) - '0',
        old ? second : second * 1_000_000_000L + random.nextInt(1_000_000_000),
        mine ? 1 : 0,
        media ? 1 : 0);
    file.put("INSERT INTO chat_message_join VALUES(1,?)", number);
    if (random.nextInt(5) == 0) {
      file.put(
          "INSERT INTO message(ROWID, guid, text, handle_id, date, associated_message_type)"
              + " VALUES(?,?,'Loved “it”',1,1,2000)",
          number + 1000,
          "tap" + number);
      file.put("INSERT INTO chat_message_join VALUES(1,?)", number + 1000);
    }
  }

  private static String withoutBlankLinesAround(String text) {
    return text.replaceAll("^\n+|\n+$", "");
  }

  @Test
  void a_history_in_the_exporters_text_is_the_same_history() {
    RoundTrip.many(
        300,
        random -> {
          List<Line> history =
              RandomHistory.of(
                  random,
                  name -> name.equals("Robin") ? "Me" : name,
                  MessagesRoundTripTest::withoutBlankLinesAround);
          StringBuilder file = new StringBuilder();
          for (int i = 0; i < history.size(); i++) {
            file.append(exported(history.get(i), random));
            if (i + 1 < history.size() && random.nextInt(5) == 0) {
              file.append(answer(history.get(i + 1)));
            }
            file.append('\n');
          }
          Reading reading = Collected.reading();
          Collected read =
              Collected.read(
                  new ExportedTextFormat(), "Ana.txt", file.toString().getBytes(UTF_8), reading);
          RoundTrip.same(history, read.lines());
          assertEquals(0, reading.notes().skippedCount());
        });
  }

  private static String exported(Line line, Random random) {
    String read = random.nextInt(3) == 0 ? " (Read by you after 5 minutes, 2 seconds)" : "";
    return EXPORTED.format(line.time())
        + read
        + "\n"
        + line.sender()
        + "\n"
        + (line.kind() == MessageKind.MEDIA ? "/Users/x/Attachments/aa/b.heic\n" : "")
        + (line.text().isEmpty() ? "" : line.text() + "\n")
        + (random.nextInt(4) == 0 ? "Tapbacks:\nLoved by Me\n" : "");
  }

  /// What answers a message stands below it too, and again in its own place.
  private static String answer(Line line) {
    return "    %s\n    %s\n    %s\n\n"
        .formatted(
            EXPORTED.format(line.time()), line.sender(), line.text().replace("\n", "\n    "));
  }
}
