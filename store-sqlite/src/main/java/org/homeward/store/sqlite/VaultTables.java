package org.homeward.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.homeward.vault.LogContents;
import org.homeward.vault.LogSink;
import org.homeward.vault.RecordVisitor;
import org.homeward.vault.StoreException;
import org.homeward.vault.StoreException.Reason;
import org.homeward.vault.VaultId;
import org.jspecify.annotations.Nullable;

/// The rows of the four tables. Every method expects to be inside [SqliteSession#alone], and those
/// that change rows inside a transaction.
final class VaultTables {
  private static final int SEQUENCE_BITS = 40;

  private final SqliteSession session;

  VaultTables(SqliteSession session) {
    this.session = session;
  }

  /// One row of `vault`.
  ///
  /// @param log the number of the vault's log
  /// @param last the number of its last record
  /// @param head its sealed head
  @SuppressWarnings("ArrayRecordComponent") // read once and never compared as a record
  record LogRow(long log, long last, byte[] head) {}

  List<VaultId> vaults() throws SQLException {
    return strings("SELECT vault FROM key_slots ORDER BY vault").stream()
        .map(VaultTables::id)
        .toList();
  }

  /// Vaults whose deletion began and was not finished.
  List<VaultId> shredded() throws SQLException {
    return strings("SELECT id FROM vault WHERE id NOT IN (SELECT vault FROM key_slots)").stream()
        .map(VaultTables::id)
        .toList();
  }

  /// The vault a file names, which noise in it may have made into anything.
  private static VaultId id(String stored) {
    try {
      return new VaultId(stored);
    } catch (IllegalArgumentException e) {
      throw new StoreException(Reason.DAMAGED, e);
    }
  }

  boolean exists(VaultId vault) throws SQLException {
    return bytes("SELECT block FROM key_slots WHERE vault = ?", vault.value()).isPresent();
  }

  /// The vault's row.
  ///
  /// @throws StoreException if there is none
  LogRow log(VaultId vault) throws SQLException {
    return findLog(vault).orElseThrow(() -> new StoreException(Reason.NO_SUCH_VAULT));
  }

  private Optional<LogRow> findLog(VaultId vault) throws SQLException {
    try (ResultSet rows =
        session
            .statement("SELECT log, last, head FROM vault WHERE id = ?", vault.value())
            .executeQuery()) {
      return rows.next()
          ? Optional.of(new LogRow(rows.getLong(1), rows.getLong(2), bytes(rows, 3)))
          : Optional.empty();
    }
  }

  byte[] keySlots(VaultId vault) throws SQLException {
    return bytes("SELECT block FROM key_slots WHERE vault = ?", vault.value())
        .orElseThrow(() -> new StoreException(Reason.NO_SUCH_VAULT));
  }

  void putKeySlots(VaultId vault, byte[] block) throws SQLException {
    session.update("INSERT INTO key_slots VALUES (?, ?)", vault.value(), block);
  }

  boolean replaceKeySlots(VaultId vault, byte[] expected, byte[] next) throws SQLException {
    return session.update(
            "UPDATE key_slots SET block = ? WHERE vault = ? AND block = ?",
            next,
            vault.value(),
            expected)
        == 1;
  }

  void deleteKeySlots(VaultId vault) throws SQLException {
    session.update("DELETE FROM key_slots WHERE vault = ?", vault.value());
  }

  void read(LogRow row, long fromSequence, RecordVisitor visitor) throws SQLException {
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
        if (!visitor.visit(rows.getLong(1) - start, bytes(rows, 2))) {
          return;
        }
      }
    }
  }

  /// Moves the head from `expectedHead` and `sequence - 1` on to `head` and `last`, if it is there.
  ///
  /// @return the number of the vault's log; empty where the head was not there
  OptionalLong advance(VaultId vault, long sequence, byte[] expectedHead, long last, byte[] head)
      throws SQLException {
    try (ResultSet rows =
        session
            .statement(
                "UPDATE vault SET last = ?, head = ? WHERE id = ? AND last = ? AND head = ?"
                    + " RETURNING log",
                last,
                head,
                vault.value(),
                sequence - 1,
                expectedHead)
            .executeQuery()) {
      return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
    }
  }

  void insert(long log, long sequence, byte[] record) throws SQLException {
    session.update("INSERT INTO record VALUES (?, ?)", position(log, sequence), record);
  }

  /// Writes a new log under a number of its own, beside an old one that can still be read.
  void writeLog(VaultId vault, LogContents contents) throws SQLException {
    Sink sink = new Sink(vault, nextLog());
    byte[] head = contents.writeTo(sink);
    session.update(
        """
        INSERT INTO vault VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE
        SET log = excluded.log, last = excluded.last, head = excluded.head\
        """,
        vault.value(),
        sink.log,
        sink.last,
        head);
  }

  private long nextLog() throws SQLException {
    try (ResultSet rows =
        session.statement("SELECT coalesce(max(log), 0) + 1 FROM vault").executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  void deleteRecords(LogRow row) throws SQLException {
    session.update(
        "DELETE FROM record WHERE position >= ? AND position < ?",
        position(row.log, 0),
        position(row.log + 1, 0));
  }

  /// Deletes whatever there is of a vault beside its key slots.
  void deleteRest(VaultId vault) throws SQLException {
    Optional<LogRow> row = findLog(vault);
    if (row.isPresent()) {
      deleteRecords(row.get());
    }
    session.update("DELETE FROM blob WHERE vault = ?", vault.value());
    session.update("DELETE FROM vault WHERE id = ?", vault.value());
  }

  Optional<byte[]> blob(VaultId vault, String name) throws SQLException {
    return bytes("SELECT sealed FROM blob WHERE vault = ? AND name = ?", vault.value(), name);
  }

  List<String> blobNames(VaultId vault) throws SQLException {
    return strings("SELECT name FROM blob WHERE vault = ? ORDER BY name", vault.value());
  }

  void putBlob(VaultId vault, String name, byte[] sealed) throws SQLException {
    session.update(
        "INSERT INTO blob VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET sealed = excluded.sealed",
        vault.value(),
        name,
        sealed);
  }

  void deleteBlob(VaultId vault, String name) throws SQLException {
    session.update("DELETE FROM blob WHERE vault = ? AND name = ?", vault.value(), name);
  }

  private Optional<byte[]> bytes(String sql, Object... parameters) throws SQLException {
    try (ResultSet rows = session.statement(sql, parameters).executeQuery()) {
      return rows.next() ? Optional.of(bytes(rows, 1)) : Optional.empty();
    }
  }

  /// A damaged file can hold a null where the schema allows none; it is read as no bytes, which no
  /// seal opens.
  private static byte[] bytes(ResultSet rows, int column) throws SQLException {
    byte @Nullable [] bytes = rows.getBytes(column);
    return bytes == null ? new byte[0] : bytes;
  }

  private List<String> strings(String sql, Object... parameters) throws SQLException {
    List<String> strings = new ArrayList<>();
    try (ResultSet rows = session.statement(sql, parameters).executeQuery()) {
      while (rows.next()) {
        String string = rows.getString(1);
        if (string == null) {
          throw new StoreException(Reason.DAMAGED);
        }
        strings.add(string);
      }
    }
    return strings;
  }

  private static long position(long log, long sequence) {
    return (log << SEQUENCE_BITS) + sequence;
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
      last++;
      session.alone(() -> insert(log, last, record));
    }

    @Override
    public void blob(String name, byte[] sealed) {
      session.alone(() -> putBlob(vault, name, sealed));
    }
  }
}
