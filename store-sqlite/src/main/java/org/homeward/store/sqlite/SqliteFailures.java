package org.homeward.store.sqlite;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import org.homeward.vault.StoreException;
import org.homeward.vault.StoreException.Reason;

/// Turns what SQLite and the file system say into what a person can act on.
final class SqliteFailures {
  private SqliteFailures() {}

  static StoreException of(SQLException failure) {
    // The primary result code is the low byte of the extended one; sqlite.org/rescode.html.
    Reason reason =
        switch (failure.getErrorCode() & 0xff) {
          case 5, 6 -> Reason.LOCKED;
          case 3, 8, 14, 23 -> Reason.READ_ONLY;
          case 11 -> Reason.DAMAGED;
          case 13 -> Reason.DISK_FULL;
          case 26 -> Reason.NOT_A_HOMEWARD_FILE;
          default -> Reason.INPUT_OUTPUT;
        };
    return new StoreException(reason, failure);
  }

  static StoreException of(IOException failure) {
    return new StoreException(
        failure instanceof AccessDeniedException ? Reason.READ_ONLY : Reason.INPUT_OUTPUT, failure);
  }
}
