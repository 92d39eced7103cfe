package org.homeward.chats.text.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/// A database for tests, written by SQLite itself.
public final class SqliteFile implements AutoCloseable {
  private final Path path;
  private final Connection connection;

  public SqliteFile(Path path) throws SQLException {
    this.path = path;
    this.connection = DriverManager.getConnection("jdbc:sqlite:" + path);
  }

  /// Runs each statement.
  public SqliteFile run(String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
    return this;
  }

  /// Runs one statement with values.
  public SqliteFile put(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
    return this;
  }

  public Connection connection() {
    return connection;
  }

  /// The file as it is on the disk now.
  public byte[] bytes() throws IOException {
    return Files.readAllBytes(path);
  }

  /// The write-ahead log as it is on the disk now.
  public byte[] log() throws IOException {
    return Files.readAllBytes(path.resolveSibling(path.getFileName() + "-wal"));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
