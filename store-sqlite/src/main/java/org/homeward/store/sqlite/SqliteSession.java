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

  /// Work that gives something back.
  @FunctionalInterface
  interface Work<T> {
    T run() throws SQLException;
  }

  /// Work that gives nothing back.
  @FunctionalInterface
  interface Task {
    void run() throws SQLException;
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
      forgetStatements();
      throw SqliteFailures.of(e);
    } finally {
      lock.unlock();
    }
  }

  /// As [#alone(Work)].
  void alone(Task task) {
    alone(returning(task));
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

  /// As [#transaction(Work)].
  void transaction(Task task) {
    transaction(returning(task));
  }

  private static Work<Boolean> returning(Task task) {
    return () -> {
      task.run();
      return true;
    };
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

  /// Moves the write-ahead log into the file and empties it, so that nothing overwritten or deleted
  /// stays readable in it.
  void forgetOverwritten() {
    alone(() -> statement("PRAGMA wal_checkpoint(TRUNCATE)").executeQuery().close());
  }

  /// As [#forgetOverwritten], for a change that is already durable and must not be reported as
  /// failed: what could not be moved now is moved by the next checkpoint, at the latest on closing.
  void forgetOverwrittenIfPossible() {
    try {
      forgetOverwritten();
    } catch (StoreException later) {
      return;
    }
  }

  void close() {
    lock.lock();
    try {
      if (!closed) {
        closed = true;
        forgetStatements();
        connection.close();
      }
    } catch (SQLException e) {
      throw SqliteFailures.of(e);
    } finally {
      lock.unlock();
    }
  }

  /// The driver frees a statement that failed and leaves its object behind, unusable.
  private void forgetStatements() {
    for (PreparedStatement statement : statements.values()) {
      try {
        statement.close();
      } catch (SQLException alreadyFreed) {
        // Then there is nothing left to free.
      }
    }
    statements.clear();
  }

  private void execute(String sql) throws SQLException {
    statement(sql).execute();
  }

  private void rollBack() {
    try {
      execute("ROLLBACK");
    } catch (SQLException alreadyRolledBack) {
      // After a full disk or a failed write SQLite rolls back by itself and then says that there is
      // no transaction; the exception that brought us here is the one to report.
      return;
    }
  }
}
