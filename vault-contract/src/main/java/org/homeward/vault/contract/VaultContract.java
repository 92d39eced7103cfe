package org.homeward.vault.contract;

import static org.homeward.vault.contract.Fixtures.ID;
import static org.homeward.vault.contract.Fixtures.bytes;
import static org.homeward.vault.contract.Fixtures.payload;
import static org.homeward.vault.contract.Fixtures.replay;
import static org.homeward.vault.contract.Fixtures.text;
import static org.homeward.vault.contract.Fixtures.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.vault.KeyCost;
import org.homeward.vault.Snapshot;
import org.homeward.vault.StaleVaultException;
import org.homeward.vault.StoreException;
import org.homeward.vault.Vault;
import org.homeward.vault.VaultClosedException;
import org.junit.jupiter.api.Test;

/// What a vault does over the store under test.
interface VaultContract extends OpenedStore {

  @Test
  default void what_was_appended_is_there_after_reopening() {
    try (Vault vault = Fixtures.create(store(), ID, 30).vault()) {
      assertEquals(30, vault.lastSequence());
    }
    try (Vault vault = Fixtures.open(reopened(), ID)) {
      assertEquals(30, vault.lastSequence());
      assertEquals(texts(1, 30), replay(vault, 1));
      assertEquals(texts(17, 30), replay(vault, 17));
      assertEquals(List.of(), replay(vault, 31));
      assertEquals(31, vault.append(payload(31)));
      assertTrue(vault.verify().isSound());
      assertEquals(31, vault.verify().records());
    }
  }

  @Test
  default void an_empty_vault_is_empty_and_sound() {
    try (Vault vault = Fixtures.create(store(), ID).vault()) {
      assertEquals(0, vault.lastSequence());
      assertEquals(List.of(), replay(vault, 1));
      assertEquals(Optional.empty(), vault.readSnapshot());
      assertTrue(vault.verify().isSound());
    }
  }

  @Test
  default void several_payloads_go_in_together() {
    try (Vault vault = Fixtures.create(store(), ID).vault()) {
      assertEquals(3, vault.appendAll(List.of(payload(1), payload(2), payload(3))));
      assertEquals(3, vault.appendAll(List.of()));
      assertEquals(texts(1, 3), replay(vault, 1));
    }
  }

  @Test
  default void payloads_of_every_size_up_to_the_limit_come_back() {
    try (Vault vault = Fixtures.create(store(), ID).vault()) {
      for (int length : new int[] {0, 1, 252, 253, 4096, 4 << 20}) {
        long sequence = vault.append(new byte[length]);
        vault.replay(sequence, (_, payload) -> assertEquals(length, payload.length));
      }
      byte[] tooLong = new byte[(4 << 20) + 1];
      assertThrows(IllegalArgumentException.class, () -> vault.append(tooLong));
      assertThrows(
          IllegalArgumentException.class, () -> vault.appendAll(List.of(payload(1), tooLong)));
      assertEquals(6, vault.lastSequence());
    }
  }

  @Test
  default void a_vault_is_not_created_over_another() {
    Fixtures.create(store(), ID, 1).vault().close();
    StoreException refused = assertThrows(StoreException.class, () -> Fixtures.create(store(), ID));
    assertEquals(StoreException.Reason.VAULT_EXISTS, refused.reason());
    try (Vault vault = Fixtures.open(store(), ID)) {
      assertEquals(1, vault.lastSequence());
    }
  }

  @Test
  default void a_snapshot_opens_over_the_log_it_was_made_from() {
    try (Vault vault = Fixtures.create(store(), ID, 5).vault()) {
      vault.writeSnapshot(bytes("fold of five"), 5);
      vault.append(payload(6));
    }
    try (Vault vault = Fixtures.open(reopened(), ID)) {
      Snapshot snapshot = vault.readSnapshot().orElseThrow();
      assertEquals("fold of five", text(snapshot.fold()));
      assertEquals(5, snapshot.through());
      assertEquals(texts(6, 6), replay(vault, snapshot.through() + 1));
      vault.writeSnapshot(bytes("fold of two"), 2);
      assertEquals(2, vault.readSnapshot().orElseThrow().through());
      assertThrows(IllegalArgumentException.class, () -> vault.writeSnapshot(bytes("x"), 7));
      assertTrue(vault.verify().isSound());
    }
  }

  @Test
  default void a_draft_is_overwritten_read_and_deleted_and_its_name_is_not_seen() {
    try (Vault vault = Fixtures.create(store(), ID).vault()) {
      vault.writeBlob("letter-to-k", bytes("first"));
      vault.writeBlob("letter-to-k", bytes("second"));
      assertEquals("second", text(vault.readBlob("letter-to-k").orElseThrow()));
      assertEquals(1, store().blobNames(ID).size());
      assertFalse(store().blobNames(ID).getFirst().contains("letter"));
      assertTrue(vault.verify().isSound());
      vault.deleteBlob("letter-to-k");
      assertEquals(Optional.empty(), vault.readBlob("letter-to-k"));
      assertThrows(IllegalArgumentException.class, () -> vault.writeBlob("A name", bytes("x")));
    }
  }

  @Test
  default void erased_records_are_gone_and_the_others_are_numbered_anew() {
    try (Vault vault = Fixtures.create(store(), ID, 6).vault()) {
      vault.writeSnapshot(bytes("fold"), 6);
      vault.writeBlob("draft", bytes("kept"));
      vault.erase(sequence -> sequence == 2 || sequence == 6);
      assertEquals(4, vault.lastSequence());
      assertEquals(Optional.empty(), vault.readSnapshot());
      assertEquals(5, vault.append(payload(7)));
    }
    try (Vault vault = Fixtures.open(reopened(), ID)) {
      List<Long> left = List.of(1L, 3L, 4L, 5L, 7L);
      assertEquals(left.stream().map(number -> text(payload(number))).toList(), replay(vault, 1));
      assertEquals("kept", text(vault.readBlob("draft").orElseThrow()));
      assertTrue(vault.verify().isSound());
      vault.erase(_ -> true);
      assertEquals(0, vault.lastSequence());
      assertTrue(vault.verify().isSound());
    }
  }

  @Test
  default void starting_over_leaves_what_is_kept_under_a_new_key_and_nothing_else() {
    byte[] before;
    try (Vault vault = Fixtures.create(store(), ID, 6).vault()) {
      vault.writeBlob("draft", bytes("half a sentence"));
      before = store().keySlots(ID);
    }
    Vault.Creation creation =
        Vault.startOver(
            store(),
            ID,
            KeyCost.forTestsInsecurely(),
            Fixtures.passphrase(),
            Fixtures.neitherSecureNorRandom(9),
            List.of(payload(2), payload(5)));
    creation.recoveryCode().close();
    creation.vault().close();
    assertFalse(Arrays.equals(before, store().keySlots(ID)));
    try (Vault vault = Fixtures.open(reopened(), ID)) {
      assertEquals(List.of(text(payload(2)), text(payload(5))), replay(vault, 1));
      assertEquals(Optional.empty(), vault.readBlob("draft"));
      assertEquals(3, vault.append(payload(7)));
      assertTrue(vault.verify().isSound());
    }
  }

  @Test
  default void a_vault_open_twice_notices_the_other_and_catches_up() {
    try (Vault one = Fixtures.create(store(), ID, 2).vault();
        Vault other = Fixtures.open(store(), ID)) {
      other.append(payload(3));
      assertThrows(StaleVaultException.class, () -> one.append(payload(4)));
      assertEquals(texts(3, 3), replay(one, 3));
      assertEquals(4, one.append(payload(4)));
      assertEquals(texts(1, 4), replay(other, 1));
    }
  }

  @Test
  default void a_vault_open_twice_notices_that_the_other_erased() {
    try (Vault one = Fixtures.create(store(), ID, 3).vault();
        Vault other = Fixtures.open(store(), ID)) {
      other.erase(sequence -> sequence == 1);
      other.append(payload(4));
      assertEquals(one.lastSequence(), other.lastSequence());
      assertThrows(StaleVaultException.class, () -> one.append(payload(5)));
      assertThrows(StaleVaultException.class, () -> replay(one, 1));
      assertTrue(other.verify().isSound());
    }
  }

  @Test
  default void a_visitor_may_not_call_the_vault_it_visits() {
    try (Vault vault = Fixtures.create(store(), ID, 2).vault()) {
      assertThrows(
          IllegalStateException.class, () -> vault.replay(1, (_, _) -> vault.append(payload(3))));
      assertEquals(2, vault.lastSequence());
      assertTrue(vault.verify().isSound());
    }
  }

  @Test
  default void a_range_that_is_not_there_is_refused() {
    try (Vault vault = Fixtures.create(store(), ID, 2).vault()) {
      assertThrows(IllegalArgumentException.class, () -> replay(vault, 0));
      assertThrows(IllegalArgumentException.class, () -> replay(vault, 4));
    }
  }

  @Test
  default void a_closed_vault_does_nothing_more() {
    Vault vault = Fixtures.create(store(), ID, 1).vault();
    vault.close();
    vault.close();
    assertThrows(VaultClosedException.class, vault::lastSequence);
    assertThrows(VaultClosedException.class, () -> vault.append(payload(2)));
    assertThrows(VaultClosedException.class, () -> replay(vault, 1));
    assertThrows(VaultClosedException.class, vault::readSnapshot);
    assertThrows(VaultClosedException.class, () -> vault.readBlob("draft"));
    assertThrows(VaultClosedException.class, () -> vault.erase(_ -> true));
    assertThrows(VaultClosedException.class, vault::verify);
  }
}
