package org.homeward.chats.text.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.homeward.chats.reading.Corruption;
import org.homeward.chats.source.BytesSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  private static final int BLOB_MAX = 1 << 20;

  @TempDir Path folder;

  private static Database open(byte[] file) throws IOException {
    return open(file, null);
  }

  private static Database open(byte[] file, byte @Nullable [] log) throws IOException {
    return Database.open(
        new BytesSource("x.db", file), log == null ? null : new BytesSource("x.db-wal", log));
  }

  private static Table table(Database database, String name) {
    return Objects.requireNonNull(database.table(name));
  }

  private static @Nullable Object value(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> null;
      case 1 -> (long) random.nextInt(3);
      case 2 -> (long) random.nextInt(200) - 100;
      case 3 -> random.nextLong() >> random.nextInt(64);
      case 4 -> random.nextLong();
      case 5 -> random.nextInt(1000) / 8.0;
      case 6 -> "grüße 😀 ".repeat(random.nextInt(5));
      case 7 -> "long ".repeat(random.nextInt(6000));
      default -> {
        byte[] blob = new byte[random.nextInt(random.nextInt(10) == 0 ? 70_000 : 300)];
        random.nextBytes(blob);
        yield blob;
      }
    };
  }

  private void fill(SqliteFile file, Random random) throws SQLException {
    file.run("CREATE TABLE t(id INTEGER PRIMARY KEY, \"a b\" BLOB, c, [d,e], f DEFAULT (1+2))");
    file.connection().setAutoCommit(false);
    int rows = random.nextInt(400);
    for (int i = 0; i < rows; i++) {
      long id = random.nextInt(10) == 0 ? random.nextLong() : i * 3L;
      file.put(
          "INSERT OR REPLACE INTO t VALUES(?,?,?,?,?)",
          id,
          value(random),
          value(random),
          value(random),
          value(random));
    }
    file.run("ALTER TABLE t ADD COLUMN late", "DELETE FROM t WHERE id % 5 = 1");
    file.put("INSERT OR REPLACE INTO t VALUES(?,?,?,?,?,?)", 7, 1, 2, 3, 4, "late");
    file.connection().commit();
    file.connection().setAutoCommit(true);
  }

  private static void assertSame(SqliteFile file, Database database, String where)
      throws SQLException, IOException {
    Table table = table(database, "t");
    List<String> names = List.of("id", "a b", "c", "d,e", "f", "late");
    int[] columns = names.stream().mapToInt(table::column).toArray();
    assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5}, columns, where);
    Rows rows = table.rows();
    try (Statement statement = file.connection().createStatement();
        ResultSet expected = statement.executeQuery("SELECT * FROM t ORDER BY id")) {
      while (expected.next()) {
        assertTrue(rows.next(), where);
        for (int i = 0; i < columns.length; i++) {
          assertSame(expected.getObject(i + 1), rows, columns[i], where);
        }
      }
    }
    assertEquals(false, rows.next(), where);
    assertEquals(0, rows.damaged(), where);
  }

  private static void assertSame(@Nullable Object expected, Rows rows, int column, String where)
      throws IOException {
    assertEquals(expected == null, rows.isNull(column), where);
    switch (expected) {
      case null -> assertEquals("", rows.text(column), where);
      case String text -> assertEquals(text, rows.text(column), where);
      case Double number -> assertEquals(number.longValue(), rows.integer(column, -1), where);
      case Number number -> assertEquals(number.longValue(), rows.integer(column, -1), where);
      case byte[] blob -> {
        assertTrue(rows.load(column, BLOB_MAX), where);
        assertArrayEquals(blob, Arrays.copyOfRange(rows.bytes(), rows.from(), rows.to()), where);
      }
      default -> throw new AssertionError(expected.getClass());
    }
  }

  @Test
  void every_table_is_read_as_sqlite_reads_it() throws Exception {
    int[] sizes = {512, 1024, 4096, 65536};
    String[] encodings = {"UTF-8", "UTF-16le", "UTF-16be"};
    for (int seed = 0; seed < 24; seed++) {
      Random random = new Random(seed);
      String where = "seed " + seed;
      try (SqliteFile file = new SqliteFile(folder.resolve(seed + ".db"))) {
        file.run(
            "PRAGMA page_size=" + sizes[seed % 4], "PRAGMA encoding='" + encodings[seed % 3] + "'");
        fill(file, random);
        if (random.nextBoolean()) {
          file.run("VACUUM");
        }
        try (Database database = open(file.bytes())) {
          assertSame(file, database, where);
        }
      }
    }
  }

  @Test
  void what_is_only_in_the_log_is_read_and_what_was_not_committed_is_not() throws Exception {
    for (int seed = 0; seed < 6; seed++) {
      Random random = new Random(seed);
      try (SqliteFile file = new SqliteFile(folder.resolve(seed + "-log.db"))) {
        file.run("PRAGMA journal_mode=WAL", "PRAGMA wal_autocheckpoint=0");
        fill(file, random);
        boolean oldFramesStay = seed % 2 == 0;
        file.run("PRAGMA wal_checkpoint(" + (oldFramesStay ? "RESTART" : "TRUNCATE") + ")");
        file.put("INSERT OR REPLACE INTO t VALUES(?,?,?,?,?,?)", 4, "only", "in", "the", "log", 1);
        byte[] log = file.log();
        try (Database database = open(file.bytes(), log)) {
          assertSame(file, database, "seed " + seed);
        }
        file.connection().setAutoCommit(false);
        file.run("PRAGMA cache_size=1", "UPDATE t SET c = zeroblob(20000)");
        byte[] unfinished = file.log();
        byte[] database = file.bytes();
        file.connection().rollback();
        file.connection().setAutoCommit(true);
        try (Database opened = open(database, unfinished)) {
          assertSame(file, opened, "unfinished, seed " + seed);
        }
        byte[] changed = log.clone();
        changed[changed.length - 5] ^= 1;
        try (Database opened = open(database, changed);
            Database without = open(database, null)) {
          assertEquals(!oldFramesStay, texts(without).equals(texts(opened)), "seed " + seed);
        }
      }
    }
  }

  private static String texts(Database database) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Rows rows = table(database, "t").rows(); rows.next(); ) {
      all.append(rows.rowid()).append(rows.text(1)).append(rows.text(2));
    }
    return all.toString();
  }

  @Test
  void columns_are_found_however_the_table_was_written() {
    Columns columns =
        Columns.of(
            "CREATE TABLE message (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT UNIQUE NOT"
                + " NULL DEFAULT 'a,b)', `c d` DECIMAL(1, 2), /* e, */ f INTEGER REFERENCES chat"
                + " (ROWID), -- g,\n h, PRIMARY KEY (f, guid), CHECK (f > 1))");
    assertEquals(List.of("ROWID", "guid", "c d", "f", "h"), columns.names());
    assertEquals(0, columns.rowid());
  }

  @Test
  void what_is_no_database_is_refused() {
    for (String text : List.of("", "SQLite format 3\0", "SQLite format 3\0" + "x".repeat(200))) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      assertThrows(DamagedDatabaseException.class, () -> open(bytes));
    }
  }

  @Test
  void damaged_files_end_in_what_is_left_or_in_a_refusal() throws Exception {
    byte[] whole;
    byte[] log;
    try (SqliteFile file = new SqliteFile(folder.resolve("damaged.db"))) {
      file.run("PRAGMA page_size=512", "PRAGMA journal_mode=WAL", "PRAGMA wal_autocheckpoint=0");
      fill(file, new Random(1));
      file.run("PRAGMA wal_checkpoint(RESTART)");
      file.put("INSERT OR REPLACE INTO t VALUES(?,?,?,?,?,?)", 4, "only", "in", "the", "log", 1);
      whole = file.bytes();
      log = file.log();
    }
    Corruption[] corruptions = Corruption.values();
    long until = System.nanoTime() + Long.getLong("homeward.fuzz.seconds", 2) * 1_000_000_000L;
    for (long seed = 0; System.nanoTime() - until < 0; seed++) {
      Random random = new Random(seed);
      byte[] damaged = corruptions[random.nextInt(corruptions.length)].of(whole, random);
      byte[] damagedLog = corruptions[random.nextInt(corruptions.length)].of(log, random);
      try (Database database = open(damaged, random.nextBoolean() ? damagedLog : null)) {
        Table table = database.table("t");
        if (table != null) {
          readAll(table);
        }
      } catch (DamagedDatabaseException declared) {
        assertTrue(String.valueOf(declared.getMessage()).startsWith("This database"));
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  private static void readAll(Table table) throws IOException {
    for (Rows rows = table.rows(); rows.next(); ) {
      for (int column = -1; column < 6; column++) {
        try {
          rows.text(column);
          rows.integer(column, 0);
          rows.load(column, BLOB_MAX);
        } catch (DamagedDatabaseException ofOneRow) {
          assertTrue(String.valueOf(ofOneRow.getMessage()).startsWith("This database"));
        }
      }
    }
  }
}
