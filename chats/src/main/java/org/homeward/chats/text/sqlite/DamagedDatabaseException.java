package org.homeward.chats.text.sqlite;

import java.io.IOException;

/// A database that is not as SQLite writes it.
public final class DamagedDatabaseException extends IOException {
  private static final long serialVersionUID = 1;

  /// @param reason what is wrong; never anything that is in the database
  public DamagedDatabaseException(String reason) {
    super("This database is damaged: " + reason + ".");
  }
}
