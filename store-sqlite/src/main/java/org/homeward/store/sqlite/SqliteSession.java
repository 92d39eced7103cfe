package org.homeward.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.homeward.vault.StoreException;
import org.homeward.vault.StoreException.Reason;
import org.jspecify.annotations.Nullable;

/// The one connection to the file: its lock, its transactions and its statements, each compiled
/// once and kept.
final class SqliteSession {
  private final Connection connection;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private boolean closed;

  /// Work on the open file.
  @FunctionalInterface
  interface Work<T> {
    T run() throws SQLException;
  }

  SqliteSession(Connection connection) {
    this.connection = connection;
  }

  /// Runs `work` with nobody else on the connection.
  <T> T alone(Work<T> work) {
    lock.lock();
    try {
      if (closed) {
        throw new StoreException(Reason.CLOSED);
      }
      return work.run();
    } catch (SQLException e) {
      throw SqliteFailures.of(e);
    } finally {
      lock.unlock();
    }
  }

  /// Runs `work` in one transaction, durable on return; whatever it throws undoes it.
  <T> T transaction(Work<T> work) {
    return alone(() -> {
      execute("BEGIN IMMEDIATE");
      boolean committed = false;
      try {
        T result = work.run();
        execute("COMMIT");
        committed = true;
        return result;
      } finally {
        if (!committed) {
          rollBack();
        }
      }
    });
  }

  /// The statement for `sql` with its parameters set: a `byte[]`, a `Long` or a `String` each.
  PreparedStatement statement(String sql, Object... parameters) throws SQLException {
    @Nullable PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < parameters.length; i++) {
      switch (parameters[i]) {
        case byte[] bytes -> statement.setBytes(i + 1, bytes);
        case Long number -> statement.setLong(i + 1, number);
        case String text -> statement.setString(i + 1, text);
        default -> throw new IllegalArgumentException("no SQL for " + parameters[i].getClass());
      }
    }
    return statement;
  }

  /// Runs a statement that changes rows, and says how many.
  int update(String sql, Object... parameters) throws SQLException {
    return statement(sql, parameters).executeUpdate();
  }

  void execute(String sql) throws SQLException {
    statement(sql).execute();
  }

  /// Moves the write-ahead log into the file and empties it, so that nothing overwritten or deleted
  /// stays readable in it.
  void forgetOverwritten() throws SQLException {
    PreparedStatement checkpoint = statement("PRAGMA wal_checkpoint(TRUNCATE)");
    checkpoint.executeQuery().close();
  }

  void close() {
    lock.lock();
    try {
      if (!closed) {
        closed = true;
        for (PreparedStatement statement : statements.values()) {
          statement.close();
        }
        connection.close();
      }
    } catch (SQLException e) {
      throw SqliteFailures.of(e);
    } finally {
      lock.unlock();
    }
  }

  private void rollBack() {
    try {
      execute("ROLLBACK");
    } catch (SQLException alreadyRolledBack) {
      // SQLite itself rolls back after a full disk or a failed write, and then says there is no
      // transaction; the exception that brought us here is the one to report.
      return;
    }
  }
}
