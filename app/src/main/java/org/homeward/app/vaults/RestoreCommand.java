package org.homeward.app.vaults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.homeward.app.machine.DataFolder;
import org.homeward.app.machine.Refusal;
import org.homeward.app.machine.Terminal;
import org.homeward.vault.Backup;
import org.homeward.vault.LogStore;
import org.homeward.vault.LogStore.IfPresent;
import org.homeward.vault.VaultId;

/// Brings a vault back from a backup. Homeward must not be open meanwhile.
public final class RestoreCommand {
  private final Stores stores;
  private final Terminal terminal;

  public RestoreCommand(Stores stores, Terminal terminal) {
    this.stores = stores;
    this.terminal = terminal;
  }

  /// Restores a backup into a data folder: all of it or nothing.
  ///
  /// @param replaces whether a vault that is there may be replaced
  /// @throws Refusal when there is no such file, Homeward is open, or a vault is there that may not
  ///   be replaced
  public void run(Path data, Path file, boolean replaces) throws Refusal, IOException {
    if (!Files.isRegularFile(file)) {
      throw new Refusal("There is no file " + file + ".");
    }
    // Read to its end first, so that a damaged backup replaces nothing.
    Backup.Contents contents = Backup.check(file);
    try (DataFolder folder = DataFolder.take(data);
        LogStore store = stores.open(folder.path())) {
      List<VaultId> before = store.vaults();
      if (!before.isEmpty() && !replaces) {
        throw new Refusal(
            "There is a vault in "
                + data
                + " already. With --replace the backup takes its place, and what is there now is"
                + " gone for good.");
      }
      Backup.restore(file, store, IfPresent.REPLACE);
      before.stream().filter(id -> !id.equals(contents.vault())).forEach(store::delete);
      terminal
          .out()
          .println("Brought back " + Counted.of(contents.records(), contents.blobs()) + ".");
    }
  }
}
