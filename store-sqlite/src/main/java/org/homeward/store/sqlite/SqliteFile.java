package org.homeward.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.homeward.vault.StoreException;
import org.homeward.vault.StoreException.Reason;
import org.sqlite.jdbc4.JDBC4Connection;

/// The file itself: made so that only its owner can read it, recognised, and taken for this program
/// alone.
final class SqliteFile {
  /// "HMWD", at byte 68 of the file.
  static final int APPLICATION_ID = 0x484D5744;

  /// The schema described in the package.
  static final int SCHEMA_VERSION = 1;

  private static final int BUSY_TIMEOUT_MILLIS = 1_000;

  private SqliteFile() {}

  static Connection open(Path file) {
    Path target = file.toAbsolutePath();
    try {
      Path folder = target.getParent();
      if (folder != null) {
        PrivateFiles.folder(folder);
      }
      PrivateFiles.file(target);
    } catch (IOException e) {
      throw SqliteFailures.of(e);
    }
    try {
      Connection connection = connect(target);
      try {
        prepare(connection, target);
        return connection;
      } catch (SQLException | IOException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw SqliteFailures.of(e);
    } catch (IOException e) {
      throw SqliteFailures.of(e);
    }
  }

  private static Connection connect(Path target) throws SQLException {
    // As a URI, because the driver reads a question mark in a plain path as the start of options.
    // Not through DriverManager, whose search for drivers costs time at every start.
    String uri = target.toUri().toString();
    return new JDBC4Connection("jdbc:sqlite:" + uri, uri, new Properties());
  }

  private static void prepare(Connection connection, Path target) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = " + BUSY_TIMEOUT_MILLIS);
      statement.execute("PRAGMA locking_mode = EXCLUSIVE");
      boolean isNew = recognise(statement);
      PrivateFiles.restrict(target);
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute("PRAGMA secure_delete = ON");
      statement.execute("PRAGMA trusted_schema = OFF");
      // Takes the lock now, so that a second program hears of it here and not at its first write.
      statement.execute("BEGIN EXCLUSIVE");
      if (isNew) {
        createSchema(statement);
      }
      statement.execute("COMMIT");
      if (isNew) {
        statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)").close();
      }
    }
  }

  /// Whether the file is an empty one, to be made ours.
  private static boolean recognise(Statement statement) throws SQLException {
    long applicationId = number(statement, "PRAGMA application_id");
    long version = number(statement, "PRAGMA user_version");
    if (applicationId == 0
        && version == 0
        && number(statement, "SELECT count(*) FROM sqlite_schema") == 0) {
      return true;
    }
    if (applicationId != APPLICATION_ID) {
      throw new StoreException(Reason.NOT_A_HOMEWARD_FILE);
    }
    if (version > SCHEMA_VERSION) {
      throw new StoreException(Reason.NEWER_FORMAT);
    }
    if (version < SCHEMA_VERSION) {
      throw new StoreException(Reason.DAMAGED);
    }
    return false;
  }

  private static void createSchema(Statement statement) throws SQLException {
    statement.execute(
        """
        CREATE TABLE vault (
          id TEXT PRIMARY KEY, log INTEGER NOT NULL, last INTEGER NOT NULL, head BLOB NOT NULL
        ) STRICT, WITHOUT ROWID\
        """);
    statement.execute(
        "CREATE TABLE key_slots (vault TEXT PRIMARY KEY, block BLOB NOT NULL) STRICT");
    statement.execute(
        "CREATE TABLE record (position INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT");
    statement.execute(
        """
        CREATE TABLE blob (
          vault TEXT NOT NULL, name TEXT NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (vault, name)
        ) STRICT\
        """);
    statement.execute("PRAGMA application_id = " + APPLICATION_ID);
    statement.execute("PRAGMA user_version = " + SCHEMA_VERSION);
  }

  private static long number(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
