package org.homeward.vault.contract;

import static org.homeward.vault.contract.Fixtures.ID;
import static org.homeward.vault.contract.Fixtures.neitherSecureNorRandom;
import static org.homeward.vault.contract.Fixtures.passphrase;
import static org.homeward.vault.contract.Fixtures.payload;
import static org.homeward.vault.contract.Fixtures.replay;
import static org.homeward.vault.contract.Fixtures.texts;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.homeward.vault.KeyCost;
import org.homeward.vault.RecoveryCode;
import org.homeward.vault.StoreException;
import org.homeward.vault.Vault;
import org.homeward.vault.VaultId;
import org.junit.jupiter.api.Test;

/// Who can open a vault, over the store under test.
interface KeyContract extends OpenedStore {

  private Optional<Vault> attempt(String text) {
    return Vault.open(store(), ID, passphrase(text), neitherSecureNorRandom(3));
  }

  private Optional<Vault> attempt(RecoveryCode code) {
    return Vault.open(store(), ID, code, neitherSecureNorRandom(4));
  }

  @Test
  default void a_wrong_passphrase_or_code_opens_nothing() {
    Vault.Creation creation = Fixtures.create(store(), ID, 1);
    creation.vault().close();
    assertTrue(attempt("Not even a secret").isEmpty());
    assertTrue(attempt(RecoveryCode.random(neitherSecureNorRandom(5))).isEmpty());
    assertTrue(attempt(creation.recoveryCode()).isPresent());
  }

  @Test
  default void a_printed_code_opens_the_vault() {
    Vault.Creation creation = Fixtures.create(store(), ID, 2);
    creation.vault().close();
    String printed = creation.recoveryCode().text();
    creation.recoveryCode().close();
    reopened();
    RecoveryCode typed = RecoveryCode.parse(printed.toLowerCase(Locale.ROOT)).orElseThrow();
    try (Vault vault = attempt(typed).orElseThrow()) {
      assertEquals(texts(1, 2), replay(vault, 1));
    }
  }

  @Test
  default void a_changed_passphrase_opens_the_same_log_and_the_old_one_does_not() {
    Vault.Creation creation = Fixtures.create(store(), ID, 2);
    try (Vault vault = creation.vault()) {
      byte[] before = store().keySlots(ID);
      assertFalse(vault.changePassphrase(passphrase("wrong"), passphrase("next")));
      assertArrayEquals(before, store().keySlots(ID));
      assertTrue(vault.changePassphrase(passphrase(), passphrase("next")));
      assertEquals(3, vault.append(payload(3)));
      assertTrue(vault.verify().isSound());
    }
    reopened();
    assertTrue(attempt("not even a secret").isEmpty());
    assertTrue(attempt(creation.recoveryCode()).isPresent());
    try (Vault vault = attempt("next").orElseThrow()) {
      assertEquals(texts(1, 3), replay(vault, 1));
    }
  }

  @Test
  default void the_recovery_code_sets_a_new_passphrase() {
    Vault.Creation creation = Fixtures.create(store(), ID, 1);
    try (Vault vault = creation.vault()) {
      RecoveryCode wrong = RecoveryCode.random(neitherSecureNorRandom(6));
      assertFalse(vault.setPassphrase(wrong, passphrase("next")));
      assertTrue(vault.setPassphrase(creation.recoveryCode(), passphrase("next")));
      assertTrue(vault.verify().isSound());
    }
    assertTrue(attempt("not even a secret").isEmpty());
    assertTrue(attempt("next").isPresent());
  }

  @Test
  default void a_renewed_code_opens_and_the_old_one_does_not() {
    Vault.Creation creation = Fixtures.create(store(), ID, 1);
    try (Vault vault = creation.vault()) {
      RecoveryCode renewed = vault.renewRecoveryCode();
      assertTrue(attempt(creation.recoveryCode()).isEmpty());
      assertTrue(attempt(renewed).isPresent());
      assertTrue(attempt("not even a secret").isPresent());
      assertFalse(vault.setPassphrase(creation.recoveryCode(), passphrase("next")));
      assertTrue(vault.verify().isSound());
    }
  }

  @Test
  default void one_vaults_key_slots_open_no_other_vault() {
    Fixtures.create(store(), ID, 1).vault().close();
    Fixtures.create(store(), new VaultId("second-vault"), 1).vault().close();
    SealedImage second = SealedImage.of(store(), new VaultId("second-vault"));
    SealedImage first = SealedImage.of(store(), ID);
    first.keySlots = second.keySlots;
    first.writeTo(store(), ID);
    assertTrue(attempt("not even a secret").isEmpty());
  }

  @Test
  default void a_forged_cost_is_refused_before_any_memory_is_taken() {
    Fixtures.create(store(), ID).vault().close();
    SealedImage image = SealedImage.of(store(), ID);
    image.keySlots[1] = 0x7f;
    image.writeTo(store(), ID);
    StoreException refused = assertThrows(StoreException.class, () -> attempt("not even a secret"));
    assertEquals(StoreException.Reason.DAMAGED, refused.reason());
  }

  @Test
  default void a_vault_cheaper_than_the_minimum_is_not_created() {
    KeyCost cheap = new KeyCost(32 * 1024, 3, 1);
    assertThrows(
        IllegalArgumentException.class,
        () -> Vault.create(store(), ID, cheap, passphrase(), neitherSecureNorRandom(7)));
  }
}
