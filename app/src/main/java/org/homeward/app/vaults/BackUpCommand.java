package org.homeward.app.vaults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.homeward.app.machine.Refusal;
import org.homeward.app.machine.Terminal;
import org.homeward.vault.Backup;

/// Saves the vault, as sealed as it is, in one new file.
public final class BackUpCommand {
  private final Stores stores;
  private final Terminal terminal;

  public BackUpCommand(Stores stores, Terminal terminal) {
    this.stores = stores;
    this.terminal = terminal;
  }

  /// Backs up the vault in a data folder.
  ///
  /// @param target a file that does not exist, in a folder that does
  /// @throws Refusal when there is no vault or no such folder, or the file is there already
  public void run(Path data, Path target) throws Refusal, IOException {
    NewPlace.check(target);
    try (KeptVault kept = KeptVault.in(data, stores)) {
      Backup.Contents contents = Backup.write(kept.store(), kept.id(), target);
      terminal
          .out()
          .println(
              "Saved "
                  + Counted.of(contents.records(), contents.blobs())
                  + " in "
                  + target
                  + " ("
                  + DescribeCommand.size(Files.size(target))
                  + ").");
      terminal
          .out()
          .println("It opens with the passphrase and the recovery code of today, on any machine.");
    }
  }
}
