package org.homeward.store.sqlite;

import java.nio.file.Path;
import org.homeward.vault.LogStore;
import org.homeward.vault.contract.LogStoreContract;
import org.junit.jupiter.api.io.TempDir;

class SqliteLogStoreTest extends LogStoreContract {
  @TempDir Path folder;

  @Override
  protected LogStore open() {
    return SqliteLogStore.open(folder.resolve("vaults.homeward"));
  }
}
