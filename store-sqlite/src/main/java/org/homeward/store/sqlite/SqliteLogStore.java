package org.homeward.store.sqlite;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.vault.AppendResult;
import org.homeward.vault.LogContents;
import org.homeward.vault.LogSink;
import org.homeward.vault.LogStore;
import org.homeward.vault.RecordVisitor;
import org.homeward.vault.StoreException;
import org.homeward.vault.StoreException.Reason;
import org.homeward.vault.VaultId;

/// Vaults in one SQLite file, used by one program at a time.
///
/// Every write is one transaction in a write-ahead log with `synchronous=FULL`: durable when the
/// method returns.
public final class SqliteLogStore implements LogStore {
  private static final int SEQUENCE_BITS = 40;

  private final SqliteSession session;

  private SqliteLogStore(SqliteSession session) {
    this.session = session;
  }

  /// Opens `file`, or makes it (and its folder) for its owner's eyes only.
  ///
  /// @throws StoreException if another program uses it, if it is something else or of a newer
  ///   Homeward, or if it cannot be read or written
  public static SqliteLogStore open(Path file) {
    SqliteLogStore store = new SqliteLogStore(new SqliteSession(SqliteFile.open(file)));
    try {
      store.finishDeletions();
      return store;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  @Override
  public List<VaultId> vaults() {
    return session.alone(() ->
        strings("SELECT vault FROM key_slots ORDER BY vault").stream().map(VaultId::new).toList());
  }

  @Override
  public byte[] keySlots(VaultId vault) {
    return session.alone(() ->
        bytes("SELECT block FROM key_slots WHERE vault = ?", vault.value())
            .orElseThrow(SqliteLogStore::noSuchVault));
  }

  @Override
  public byte[] head(VaultId vault) {
    return session.alone(() -> row(vault).head);
  }

  @Override
  public byte[] read(VaultId vault, long fromSequence, RecordVisitor visitor) {
    return session.alone(() -> {
      LogRow row = row(vault);
      long start = position(row.log, 0);
      try (ResultSet rows =
          session
              .statement(
                  "SELECT position, sealed FROM record"
                      + " WHERE position >= ? AND position < ? ORDER BY position",
                  start + fromSequence,
                  position(row.log + 1, 0))
              .executeQuery()) {
        while (rows.next()) {
          if (!visitor.visit(rows.getLong(1) - start, rows.getBytes(2))) {
            break;
          }
        }
      }
      return row.head;
    });
  }

  @Override
  public Optional<byte[]> blob(VaultId vault, String name) {
    return session.alone(() -> {
      requireVault(vault);
      return bytes("SELECT sealed FROM blob WHERE vault = ? AND name = ?", vault.value(), name);
    });
  }

  @Override
  public List<String> blobNames(VaultId vault) {
    return session.alone(() -> {
      requireVault(vault);
      return strings("SELECT name FROM blob WHERE vault = ? ORDER BY name", vault.value());
    });
  }

  @Override
  public boolean create(VaultId vault, byte[] keySlots, LogContents contents, IfPresent ifPresent) {
    return session.transaction(() -> {
      if (exists(vault)) {
        if (ifPresent == IfPresent.KEEP) {
          return false;
        }
        session.update("DELETE FROM key_slots WHERE vault = ?", vault.value());
        deleteRest(vault);
      }
      writeLog(vault, contents);
      session.update("INSERT INTO key_slots VALUES (?, ?)", vault.value(), keySlots);
      return true;
    });
  }

  @Override
  public AppendResult appendIfNext(
      VaultId vault, long sequence, byte[] expectedHead, List<byte[]> records, byte[] head) {
    return session.transaction(() -> {
      int moved =
          session.update(
              "UPDATE vault SET last = ?, head = ? WHERE id = ? AND last = ? AND head = ?",
              sequence + records.size() - 1,
              head,
              vault.value(),
              sequence - 1,
              expectedHead);
      LogRow row = row(vault);
      if (moved == 0) {
        return new AppendResult.Taken(row.last);
      }
      long next = position(row.log, sequence);
      for (byte[] record : records) {
        insert(next++, record);
      }
      return new AppendResult.Appended();
    });
  }

  @Override
  public boolean replaceLog(VaultId vault, byte[] expectedHead, LogContents contents) {
    boolean replaced =
        session.transaction(() -> {
          LogRow old = row(vault);
          if (!Arrays.equals(old.head, expectedHead)) {
            return false;
          }
          writeLog(vault, contents);
          deleteRecords(old.log);
          return true;
        });
    if (replaced) {
      forgetOverwritten();
    }
    return replaced;
  }

  @Override
  public boolean compareAndSetKeySlots(VaultId vault, byte[] expected, byte[] next) {
    boolean replaced =
        session.transaction(() -> {
          requireVault(vault);
          return session.update(
                  "UPDATE key_slots SET block = ? WHERE vault = ? AND block = ?",
                  next,
                  vault.value(),
                  expected)
              == 1;
        });
    if (replaced) {
      forgetOverwritten();
    }
    return replaced;
  }

  @Override
  public void putBlob(VaultId vault, String name, byte[] sealed) {
    session.transaction(() -> {
      requireVault(vault);
      return putBlobRow(vault, name, sealed);
    });
  }

  @Override
  public void deleteBlob(VaultId vault, String name) {
    session.transaction(() -> {
      requireVault(vault);
      return session.update("DELETE FROM blob WHERE vault = ? AND name = ?", vault.value(), name);
    });
  }

  @Override
  public void delete(VaultId vault) {
    session.transaction(
        () -> session.update("DELETE FROM key_slots WHERE vault = ?", vault.value()));
    forgetOverwritten();
    finishDeletions();
  }

  @Override
  public void close() {
    session.close();
  }

  /// Deletes what is left of vaults whose key slots are gone, also after a crash in between.
  private void finishDeletions() {
    List<String> shredded =
        session.alone(
            () -> strings("SELECT id FROM vault WHERE id NOT IN (SELECT vault FROM key_slots)"));
    for (String id : shredded) {
      session.transaction(() -> {
        deleteRest(new VaultId(id));
        return id;
      });
    }
    if (!shredded.isEmpty()) {
      forgetOverwritten();
    }
  }

  private void forgetOverwritten() {
    session.alone(() -> {
      session.forgetOverwritten();
      return true;
    });
  }

  /// Writes a new log under a number of its own, beside an old one that can still be read.
  private void writeLog(VaultId vault, LogContents contents) throws SQLException {
    long log = number("SELECT coalesce(max(log), 0) + 1 FROM vault");
    Sink sink = new Sink(vault, log);
    byte[] head = contents.writeTo(sink);
    session.update(
        "INSERT INTO vault VALUES (?, ?, ?, ?)"
            + " ON CONFLICT DO UPDATE SET log = excluded.log, last = excluded.last, head = excluded.head",
        vault.value(),
        log,
        sink.last,
        head);
  }

  private void deleteRest(VaultId vault) throws SQLException {
    deleteRecords(row(vault).log);
    session.update("DELETE FROM blob WHERE vault = ?", vault.value());
    session.update("DELETE FROM vault WHERE id = ?", vault.value());
  }

  private void deleteRecords(long log) throws SQLException {
    session.update(
        "DELETE FROM record WHERE position >= ? AND position < ?",
        position(log, 0),
        position(log + 1, 0));
  }

  private void insert(long position, byte[] record) throws SQLException {
    session.update("INSERT INTO record VALUES (?, ?)", position, record);
  }

  private int putBlobRow(VaultId vault, String name, byte[] sealed) throws SQLException {
    return session.update(
        "INSERT INTO blob VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET sealed = excluded.sealed",
        vault.value(),
        name,
        sealed);
  }

  @SuppressWarnings("ArrayRecordComponent") // read once and never compared as a record
  private record LogRow(long log, long last, byte[] head) {}

  private LogRow row(VaultId vault) throws SQLException {
    try (ResultSet rows =
        session
            .statement("SELECT log, last, head FROM vault WHERE id = ?", vault.value())
            .executeQuery()) {
      if (!rows.next()) {
        throw noSuchVault();
      }
      return new LogRow(rows.getLong(1), rows.getLong(2), rows.getBytes(3));
    }
  }

  private boolean exists(VaultId vault) throws SQLException {
    return bytes("SELECT head FROM vault WHERE id = ?", vault.value()).isPresent();
  }

  private void requireVault(VaultId vault) throws SQLException {
    if (!exists(vault)) {
      throw noSuchVault();
    }
  }

  private Optional<byte[]> bytes(String sql, Object... parameters) throws SQLException {
    try (ResultSet rows = session.statement(sql, parameters).executeQuery()) {
      return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
    }
  }

  private List<String> strings(String sql, Object... parameters) throws SQLException {
    List<String> strings = new ArrayList<>();
    try (ResultSet rows = session.statement(sql, parameters).executeQuery()) {
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
    }
    return strings;
  }

  private long number(String sql) throws SQLException {
    try (ResultSet rows = session.statement(sql).executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static long position(long log, long sequence) {
    return (log << SEQUENCE_BITS) + sequence;
  }

  private static StoreException noSuchVault() {
    return new StoreException(Reason.NO_SUCH_VAULT);
  }

  /// Inserts into one log as it is written.
  private final class Sink implements LogSink {
    private final VaultId vault;
    private final long log;
    private long last;

    Sink(VaultId vault, long log) {
      this.vault = vault;
      this.log = log;
    }

    @Override
    public void record(byte[] record) {
      session.alone(() -> {
        insert(position(log, last + 1), record);
        return ++last;
      });
    }

    @Override
    public void blob(String name, byte[] sealed) {
      session.alone(() -> putBlobRow(vault, name, sealed));
    }
  }
}
