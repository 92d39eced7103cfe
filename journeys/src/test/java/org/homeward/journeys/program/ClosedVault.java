package org.homeward.journeys.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.homeward.store.sqlite.SqliteLogStore;
import org.homeward.vault.KeyCost;
import org.homeward.vault.Passphrase;
import org.homeward.vault.Vault;
import org.homeward.vault.VaultId;

/// A vault whose program has ended.
public final class ClosedVault {
  private static final String FILE = "notes.db";

  private ClosedVault() {}

  /// Makes a vault whose passphrase takes no time to check, for whoever opens it hundreds of times.
  public static void createAsQuickToOpen(Path data, String passphrase) {
    try (SqliteLogStore store = SqliteLogStore.open(data.resolve(FILE));
        Passphrase secret = Passphrase.of(passphrase.toCharArray())) {
      var random = new SecureRandom();
      VaultId id = VaultId.random(random);
      Vault.Creation creation =
          Vault.create(store, id, KeyCost.forTestsInsecurely(), secret, random);
      creation.recoveryCode().close();
      creation.vault().close();
    }
  }

  /// Asserts that every record of it can be proven to be what was written; also where there is no
  /// vault yet.
  public static void isSound(Path data, String passphrase) {
    Path file = data.resolve(FILE);
    if (!Files.exists(file)) {
      return;
    }
    try (SqliteLogStore store = SqliteLogStore.open(file);
        Passphrase secret = Passphrase.of(passphrase.toCharArray())) {
      for (VaultId id : store.vaults()) {
        try (Vault vault = Vault.open(store, id, secret, new SecureRandom()).orElseThrow()) {
          assertEquals(List.of(), vault.verify().findings(), "the vault verifies");
        }
      }
    }
  }
}
