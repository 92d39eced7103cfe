package org.homeward.chats.formats.imessage;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.homeward.chats.message.MessageKind.DELETED;
import static org.homeward.chats.message.MessageKind.EMPTY;
import static org.homeward.chats.message.MessageKind.MEDIA;
import static org.homeward.chats.message.MessageKind.NOTICE;
import static org.homeward.chats.message.MessageKind.POLL;
import static org.homeward.chats.message.MessageKind.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Fuzz;
import org.homeward.chats.reading.Joined;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.Bundles;
import org.homeward.chats.source.BytesSource;
import org.homeward.chats.source.Zipped;
import org.homeward.chats.text.sqlite.SqliteFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesFormatTest {
  private static final long NANOS = 1_000_000_000;
  // The first second of 2024, counted from 2001.
  private static final long START = 725_760_000;

  @TempDir Path folder;
  private Path path = Path.of("");

  @BeforeEach
  void path() {
    path = folder.resolve("chat.db");
  }

  /// A database of a new system, with two people and a group.
  private SqliteFile database() throws SQLException {
    return new SqliteFile(path)
        .run(
            "CREATE TABLE message (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT UNIQUE NOT"
                + " NULL, text TEXT, handle_id INTEGER DEFAULT 0, attributedBody BLOB, date"
                + " INTEGER, is_from_me INTEGER DEFAULT 0, item_type INTEGER DEFAULT 0,"
                + " cache_has_attachments INTEGER DEFAULT 0, balloon_bundle_id TEXT,"
                + " associated_message_type INTEGER DEFAULT 0, date_retracted INTEGER,"
                + " date_edited INTEGER)",
            "CREATE TABLE handle (ROWID INTEGER PRIMARY KEY AUTOINCREMENT UNIQUE, id TEXT NOT"
                + " NULL, service TEXT NOT NULL)",
            "CREATE TABLE chat (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT, style INTEGER,"
                + " chat_identifier TEXT, display_name TEXT)",
            "CREATE TABLE chat_message_join (chat_id INTEGER REFERENCES chat (ROWID) ON DELETE"
                + " CASCADE, message_id INTEGER, message_date INTEGER DEFAULT 0, PRIMARY KEY"
                + " (chat_id, message_id))",
            "CREATE TABLE chat_handle_join (chat_id INTEGER, handle_id INTEGER)",
            "CREATE TABLE message_attachment_join (message_id INTEGER, attachment_id INTEGER)",
            "INSERT INTO handle VALUES(1,'+15550001','iMessage'),(2,'+15550001','SMS'),"
                + "(3,'ben@example.org','iMessage')",
            "INSERT INTO chat VALUES(1,'i',45,'+15550001',''),(2,'s',45,'+15550001',NULL),"
                + "(3,'g',43,'chat123',''),(4,'unused',45,'x','')",
            "INSERT INTO chat_handle_join VALUES(1,1),(2,2),(3,1),(3,3)");
  }

  private int next;

  private void put(SqliteFile file, int chat, @Nullable Integer handle, long second, Object... rest)
      throws SQLException {
    next++;
    file.put(
        "INSERT INTO message(ROWID, guid, handle_id, date, is_from_me) VALUES(?,?,?,?,?)",
        next,
        "guid" + next,
        handle == null ? 0 : handle,
        (START + second) * NANOS,
        handle == null ? 1 : 0);
    for (int i = 0; i < rest.length; i += 2) {
      file.put("UPDATE message SET " + rest[i] + " = ? WHERE ROWID = ?", rest[i + 1], next);
    }
    if (chat > 0) {
      file.put("INSERT INTO chat_message_join VALUES(?,?,0)", chat, next);
    }
  }

  private static List<Chat> find(byte[] database, Reading reading) throws Exception {
    return new MessagesFormat().find(Bundle.of(new BytesSource("chat.db", database)), reading);
  }

  private static Collected read(Chat chat) throws Exception {
    Collected collected = new Collected();
    chat.read(Collected.reading(), collected);
    return collected;
  }

  @Test
  void each_kind_of_row_is_what_it_is() throws Exception {
    try (SqliteFile file = database()) {
      put(file, 1, 1, 0, "text", "hello");
      put(file, 1, null, 5, "attributedBody", Archived.text("a long one ".repeat(60)));
      put(file, 1, 1, 10, "text", "\ufffc", "cache_has_attachments", 1);
      put(file, 1, 1, 15, "attributedBody", Archived.text("\ufffc look at this"));
      put(file, 1, 1, 20, "text", "Loved “hello”", "associated_message_type", 2000);
      put(file, 1, 1, 25, "text", "Removed", "associated_message_type", 3001);
      put(file, 1, 1, 30, "item_type", 2);
      put(file, 1, null, 35, "date_retracted", 1, "text", "gone");
      put(file, 1, null, 40, "date_edited", 1);
      put(file, 1, null, 45, "date_edited", 1, "text", "better");
      put(file, 1, 1, 50);
      put(
          file,
          1,
          1,
          55,
          "text",
          "https://example.org",
          "cache_has_attachments",
          1,
          "balloon_bundle_id",
          "com.apple.messages.URLBalloonProvider");
      put(file, 1, 1, 60, "text", "\ufffd", "balloon_bundle_id", "com.apple.Handwriting");
      put(file, 1, 1, 65, "balloon_bundle_id", "com.apple.messages.Polls");
      put(file, 1, 1, 70, "text", "caption");
      file.put("INSERT INTO message_attachment_join VALUES(?,1)", next);
      List<Chat> chats = find(file.bytes(), Collected.reading());
      assertEquals(List.of("+15550001"), chats.stream().map(Chat::name).toList());
      Collected read = read(chats.getFirst());
      assertEquals(
          List.of(
              TEXT, TEXT, MEDIA, MEDIA, NOTICE, DELETED, DELETED, TEXT, EMPTY, TEXT, MEDIA, POLL,
              MEDIA),
          read.kinds());
      assertEquals(
          List.of(
              "hello",
              "a long one ".repeat(60),
              "",
              "look at this",
              "",
              "",
              "",
              "better",
              "",
              "https://example.org",
              "",
              "",
              "caption"),
          read.texts());
      assertEquals(Set.of("+15550001", "Me"), read.authors());
      assertEquals(LocalDateTime.of(2024, 1, 1, 0, 0), read.lines().getFirst().time());
      assertTrue(read.lines().get(7).edited());
    }
  }

  @Test
  void one_address_over_two_services_is_one_conversation_in_order() throws Exception {
    try (SqliteFile file = database()) {
      put(file, 1, 1, 100, "text", "second, over one");
      put(file, 2, 2, 50, "text", "first, over the other");
      put(file, 2, null, 150, "text", "third");
      put(file, 3, 3, 10, "text", "in the group");
      put(file, 3, 1, 20, "text", "too");
      put(file, 0, 3, 30, "text", "in no chat");
      put(file, 0, 1, 200, "text", "fourth, in no chat");
      List<Chat> chats = find(file.bytes(), Collected.reading());
      assertEquals(
          List.of("+15550001", "+15550001, ben@example.org", "ben@example.org"),
          chats.stream().map(Chat::name).toList());
      assertEquals(
          List.of("first, over the other", "second, over one", "third", "fourth, in no chat"),
          read(chats.get(0)).texts());
      assertEquals(Set.of("+15550001", "ben@example.org"), read(chats.get(1)).authors());
      assertEquals(List.of("in no chat"), read(chats.get(2)).texts());
    }
  }

  @Test
  void old_databases_lack_columns_and_count_seconds() throws Exception {
    try (SqliteFile file = new SqliteFile(path)) {
      file.run(
          "CREATE TABLE message (ROWID INTEGER PRIMARY KEY, text TEXT, handle_id INTEGER, date"
              + " INTEGER, is_from_me INTEGER)",
          "CREATE TABLE handle (ROWID INTEGER PRIMARY KEY, id TEXT)",
          "INSERT INTO handle VALUES(1,'+15550001')",
          "INSERT INTO message VALUES(1,'old',1," + START + ",0),(2,'undated',1,0,0)");
      Reading reading = Collected.reading();
      Collected read = new Collected();
      find(file.bytes(), reading).getFirst().read(reading, read);
      assertEquals(List.of("old"), read.texts());
      assertEquals(LocalDateTime.of(2024, 1, 1, 0, 0), read.lines().getFirst().time());
      assertEquals(1, reading.notes().skippedCount());
    }
  }

  @Test
  void the_newest_messages_are_in_the_file_beside_it() throws Exception {
    try (SqliteFile file = database()) {
      file.run("PRAGMA journal_mode=WAL", "PRAGMA wal_autocheckpoint=0");
      put(file, 1, 1, 0, "text", "in the file");
      file.run("PRAGMA wal_checkpoint(RESTART)");
      put(file, 1, 1, 5, "text", "in the log");
      Chat chat =
          new MessagesFormat().find(Bundles.open(path).getFirst(), Collected.reading()).getFirst();
      assertEquals(List.of("in the file", "in the log"), read(chat).texts());
    }
  }

  @Test
  void a_database_in_an_archive_is_read_packed_or_not() throws Exception {
    byte[] database;
    try (SqliteFile file = database()) {
      put(file, 1, 1, 0, "text", "hello");
      database = file.bytes();
    }
    for (byte[] archive :
        List.of(
            new Zipped().add("chat.db", database).bytes(),
            new Zipped().store("chat.db", database).bytes())) {
      Bundle bundle = Bundles.of(new BytesSource("x.zip", archive));
      Chat chat = new MessagesFormat().find(bundle, Collected.reading()).getFirst();
      assertEquals(List.of("hello"), read(chat).texts());
    }
  }

  @Test
  void databases_of_other_apps_are_not_claimed() throws Exception {
    try (SqliteFile file = new SqliteFile(path)) {
      file.run("CREATE TABLE message (id INTEGER PRIMARY KEY, data TEXT)", "CREATE TABLE jid(x)");
      assertEquals(List.of(), find(file.bytes(), Collected.reading()));
    }
  }

  @Test
  void a_database_without_its_first_page_is_refused() {
    byte[] head = Arrays.copyOf("SQLite format 3\0".getBytes(US_ASCII), 100);
    RefusedException refused =
        assertThrows(RefusedException.class, () -> find(head, Collected.reading()));
    assertTrue(refused.sentence().contains("chat.db"), refused.sentence());
  }

  @Tag("slow")
  @Test
  void any_bytes_are_read_or_refused() throws Exception {
    List<byte[]> files = new ArrayList<>();
    Random random = new Random(1);
    try (SqliteFile file = database()) {
      for (int i = 0; i < 40; i++) {
        put(
            file,
            1 + random.nextInt(3),
            random.nextBoolean() ? null : 1 + random.nextInt(3),
            i,
            random.nextBoolean() ? "text" : "attributedBody",
            random.nextBoolean() ? "text " + i : Archived.text("text ".repeat(i * 5)));
      }
      // Small pages make more of them, and of what joins them, in fewer bytes.
      file.run("PRAGMA page_size=512", "VACUUM");
      files.add(file.bytes());
      file.run("PRAGMA journal_mode=WAL", "PRAGMA wal_autocheckpoint=0");
      put(file, 1, 1, 200, "text", "only in the log");
      files.add(new Joined(file.bytes()).and("chat.db-wal", file.log()).bytes());
    }
    Fuzz.run(getClass(), "imessage", "chat.db", files);
  }
}
