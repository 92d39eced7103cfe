package org.homeward.app.wiring;

import java.nio.file.Path;
import org.homeward.app.vaults.Stores;
import org.homeward.store.sqlite.SqliteLogStore;
import org.homeward.vault.LogStore;

/// Chooses the store: one SQLite file in the data folder.
final class StoreWiring implements Stores {
  private static final String FILE = "notes.db";

  @Override
  public LogStore open(Path data) {
    return SqliteLogStore.open(file(data));
  }

  @Override
  public Path file(Path data) {
    return data.resolve(FILE);
  }
}
