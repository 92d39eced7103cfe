package org.homeward.app.vaults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.app.machine.Refusal;
import org.homeward.app.machine.Terminal;
import org.homeward.vault.LogStore;
import org.homeward.vault.Passphrase;
import org.homeward.vault.RecoveryCode;
import org.homeward.vault.Vault;
import org.homeward.vault.VaultId;

/// The vault in a data folder, closed, and the store that keeps it.
///
/// @param store open until this is closed
/// @param id the vault's name
/// @param file what the store keeps it in
record KeptVault(LogStore store, VaultId id, Path file) implements AutoCloseable {

  /// Finds the vault. Nothing is made where there is none.
  ///
  /// @throws Refusal when there is none
  static KeptVault in(Path data, Stores stores) throws Refusal {
    Path file = stores.file(data);
    if (!Files.isRegularFile(file)) {
      throw none(data);
    }
    LogStore store = stores.open(data);
    List<VaultId> vaults = store.vaults();
    if (vaults.isEmpty()) {
      store.close();
      throw none(data);
    }
    return new KeptVault(store, vaults.getFirst(), file);
  }

  private static Refusal none(Path data) {
    return new Refusal("There is no vault in " + data + " yet. --data names another folder.");
  }

  /// Opens the vault with what the person types: the passphrase or the recovery code.
  ///
  /// @throws Refusal when it is neither
  Vault open(Terminal terminal, SecureRandom random) throws Refusal, IOException {
    char[] typed = terminal.readSecret("Passphrase or recovery code:");
    try {
      return open(typed, random)
          .orElseThrow(() -> new Refusal("That does not open this vault. Nothing was changed."));
    } finally {
      Arrays.fill(typed, '\0');
    }
  }

  private Optional<Vault> open(char[] typed, SecureRandom random) throws Refusal {
    if (typed.length == 0 || typed.length > Passphrase.MAX_LENGTH) {
      throw new Refusal("No passphrase was given. Nothing was changed.");
    }
    // A code checks itself, so hardly any passphrase is one by accident.
    Optional<RecoveryCode> code = RecoveryCode.parse(new String(typed));
    if (code.isPresent()) {
      try (RecoveryCode given = code.get()) {
        return Vault.open(store, id, given, random);
      }
    }
    try (Passphrase given = Passphrase.of(typed)) {
      return Vault.open(store, id, given, random);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
