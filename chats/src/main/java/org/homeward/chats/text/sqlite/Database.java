package org.homeward.chats.text.sqlite;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.homeward.chats.source.Source;
import org.jspecify.annotations.Nullable;

/// A SQLite database, opened for reading.
///
/// ```
/// try (Database database = Database.open(bytes, null)) {
///   Table messages = database.table("message");
///   int text = messages.column("text");
///   for (Rows rows = messages.rows(); rows.next(); ) {
///     ... rows.text(text)
///   }
/// }
/// ```
///
/// Not thread-safe.
public final class Database implements Closeable {
  // What SQLite itself says of the table of tables.
  private static final String SCHEMA =
      "CREATE TABLE sqlite_schema(type text,name text,tbl_name text,rootpage integer,sql text)";

  private final Pages pages;
  private final Map<String, Table> tables = new HashMap<>();

  private Database(Pages pages) {
    this.pages = pages;
  }

  /// Whether a file begins as a database does.
  public static boolean starts(byte[] head) {
    return Pages.starts(head);
  }

  /// Opens a database, and closes what it was given with it.
  ///
  /// @param log the write-ahead log beside it, or null where there is none
  /// @throws DamagedDatabaseException where its tables cannot be found
  public static Database open(Source.RandomAccess bytes, Source.@Nullable RandomAccess log)
      throws IOException {
    try {
      Database database = new Database(new Pages(bytes, log));
      database.readTables();
      return database;
    } catch (IOException e) {
      try (bytes;
          Source.@Nullable RandomAccess alsoClosed = log) {
        throw e;
      }
    }
  }

  private void readTables() throws IOException {
    Table schema = Table.of(pages, 1, SCHEMA);
    Rows rows = schema.rows();
    while (rows.next()) {
      if (rows.text(0).equals("table")) {
        String sql = rows.text(4);
        tables.put(
            rows.text(1).toLowerCase(Locale.ROOT), Table.of(pages, (int) rows.integer(3, 0), sql));
      }
    }
    if (rows.damaged() > 0) {
      throw new DamagedDatabaseException("its list of tables is not whole");
    }
  }

  /// A table, or null where there is none of that name.
  public @Nullable Table table(String name) {
    return tables.get(name.toLowerCase(Locale.ROOT));
  }

  @Override
  public void close() throws IOException {
    pages.close();
  }
}
