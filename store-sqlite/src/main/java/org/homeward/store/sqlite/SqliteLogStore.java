package org.homeward.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.homeward.vault.AppendResult;
import org.homeward.vault.LogContents;
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
  private final SqliteSession session;
  private final VaultTables tables;

  SqliteLogStore(SqliteSession session) {
    this.session = session;
    this.tables = new VaultTables(session);
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
    return session.alone(tables::vaults);
  }

  @Override
  public byte[] keySlots(VaultId vault) {
    return session.alone(() -> tables.keySlots(vault));
  }

  @Override
  public byte[] head(VaultId vault) {
    return session.alone(() -> tables.log(vault).head());
  }

  @Override
  public byte[] read(VaultId vault, long fromSequence, RecordVisitor visitor) {
    return session.alone(() -> {
      VaultTables.LogRow row = tables.log(vault);
      tables.read(row, fromSequence, visitor);
      return row.head();
    });
  }

  @Override
  public Optional<byte[]> blob(VaultId vault, String name) {
    return session.alone(() -> {
      requireVault(vault);
      return tables.blob(vault, name);
    });
  }

  @Override
  public List<String> blobNames(VaultId vault) {
    return session.alone(() -> {
      requireVault(vault);
      return tables.blobNames(vault);
    });
  }

  @Override
  public boolean create(VaultId vault, byte[] keySlots, LogContents contents, IfPresent ifPresent) {
    boolean created =
        session.transaction(() -> {
          if (tables.exists(vault) && ifPresent == IfPresent.KEEP) {
            return false;
          }
          tables.deleteKeySlots(vault);
          tables.deleteRest(vault);
          tables.writeLog(vault, contents);
          tables.putKeySlots(vault, keySlots);
          return true;
        });
    // Also without anything to forget: a vault is too young to be lost with the write-ahead log.
    if (created) {
      session.forgetOverwrittenIfPossible();
    }
    return created;
  }

  @Override
  public AppendResult appendIfNext(
      VaultId vault, long sequence, byte[] expectedHead, List<byte[]> records, byte[] head) {
    long last = sequence + records.size() - 1;
    return session.transaction(() -> {
      OptionalLong log = tables.advance(vault, sequence, expectedHead, last, head);
      if (log.isEmpty()) {
        return new AppendResult.Taken(tables.log(vault).last());
      }
      long next = sequence;
      for (byte[] record : records) {
        tables.insert(log.getAsLong(), next++, record);
      }
      return new AppendResult.Appended();
    });
  }

  @Override
  public boolean replaceLog(VaultId vault, byte[] expectedHead, LogContents contents) {
    boolean replaced =
        session.transaction(() -> {
          VaultTables.LogRow old = tables.log(vault);
          if (!Arrays.equals(old.head(), expectedHead)) {
            return false;
          }
          tables.writeLog(vault, contents);
          tables.deleteRecords(old);
          return true;
        });
    if (replaced) {
      session.forgetOverwrittenIfPossible();
    }
    return replaced;
  }

  @Override
  public boolean compareAndSetKeySlots(VaultId vault, byte[] expected, byte[] next) {
    boolean replaced =
        session.transaction(() -> {
          requireVault(vault);
          return tables.replaceKeySlots(vault, expected, next);
        });
    if (replaced) {
      session.forgetOverwrittenIfPossible();
    }
    return replaced;
  }

  @Override
  public void putBlob(VaultId vault, String name, byte[] sealed) {
    session.transaction(() -> {
      requireVault(vault);
      tables.putBlob(vault, name, sealed);
    });
  }

  @Override
  public void deleteBlob(VaultId vault, String name) {
    session.transaction(() -> {
      requireVault(vault);
      tables.deleteBlob(vault, name);
    });
  }

  @Override
  public void delete(VaultId vault) {
    session.transaction(() -> tables.deleteKeySlots(vault));
    session.forgetOverwritten();
    finishDeletions();
  }

  @Override
  public void close() {
    session.close();
  }

  /// Deletes what is left of vaults whose key slots are gone, also after a crash in between.
  private void finishDeletions() {
    List<VaultId> shredded = session.alone(tables::shredded);
    for (VaultId vault : shredded) {
      session.transaction(() -> tables.deleteRest(vault));
    }
    if (!shredded.isEmpty()) {
      session.forgetOverwritten();
    }
  }

  private void requireVault(VaultId vault) throws SQLException {
    if (!tables.exists(vault)) {
      throw new StoreException(Reason.NO_SUCH_VAULT);
    }
  }
}
