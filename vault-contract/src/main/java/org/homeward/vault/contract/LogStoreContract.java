package org.homeward.vault.contract;

import org.homeward.vault.InMemoryLogStore;
import org.homeward.vault.LogStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// What a store has to pass: extend this and say how it is opened.
public abstract class LogStoreContract
    implements StoreContract,
        VaultContract,
        KeyContract,
        CorruptionContract,
        FailureContract,
        BackupContract,
        AttachmentContract {
  private LogStore store = new InMemoryLogStore();

  /// Opens the store of this test; after a close, the same store with what it kept.
  protected abstract LogStore open();

  /// Closes `store` and opens it again.
  protected LogStore reopen(LogStore store) {
    store.close();
    return open();
  }

  @BeforeEach
  final void openStore() {
    store = open();
  }

  @AfterEach
  final void closeStore() {
    store.close();
  }

  @Override
  public final LogStore store() {
    return store;
  }

  @Override
  public final LogStore reopened() {
    store = reopen(store);
    return store;
  }
}
