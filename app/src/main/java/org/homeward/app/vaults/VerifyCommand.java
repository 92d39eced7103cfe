package org.homeward.app.vaults;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.homeward.app.machine.Refusal;
import org.homeward.app.machine.Terminal;
import org.homeward.vault.Finding;
import org.homeward.vault.Vault;
import org.homeward.vault.Verification;

/// Reads every record of the vault and names what is damaged.
public final class VerifyCommand {
  private final Stores stores;
  private final Terminal terminal;
  private final SecureRandom random;

  public VerifyCommand(Stores stores, Terminal terminal, SecureRandom random) {
    this.stores = stores;
    this.terminal = terminal;
    this.random = random;
  }

  /// Verifies the vault in a data folder.
  ///
  /// @return whether nothing is damaged
  /// @throws Refusal when there is no vault or what was typed does not open it
  public boolean run(Path data) throws Refusal, IOException {
    try (KeptVault kept = KeptVault.in(data, stores);
        Vault vault = kept.open(terminal, random)) {
      Verification verification = vault.verify();
      for (Finding finding : verification.findings()) {
        terminal.out().println(finding.sentence());
      }
      String counted = Counted.of(verification.records(), verification.blobs());
      terminal
          .out()
          .println(
              verification.isSound()
                  ? "Everything is as it was written: " + counted + "."
                  : "The vault is damaged. What was proven to be whole: " + counted + ".");
      return verification.isSound();
    }
  }
}
