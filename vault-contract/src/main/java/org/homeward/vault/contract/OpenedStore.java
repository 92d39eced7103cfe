package org.homeward.vault.contract;

import org.homeward.vault.LogStore;

/// The store under test.
interface OpenedStore {
  /// The store as it is open now.
  LogStore store();

  /// The same store after closing and opening it.
  LogStore reopened();
}
