package org.homeward.app.vaults;

import java.nio.file.Path;
import org.homeward.vault.LogStore;

/// Where the vault of a data folder is kept.
public interface Stores {

  /// The store of a data folder, made where it is missing.
  ///
  /// @throws org.homeward.vault.StoreException when it cannot be opened
  LogStore open(Path data);

  /// The file the store keeps everything in; it need not exist.
  Path file(Path data);
}
