package org.homeward.vault.contract;

import static org.homeward.vault.contract.Fixtures.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.vault.BlobDamagedException;
import org.homeward.vault.Finding;
import org.homeward.vault.LogDamagedException;
import org.homeward.vault.Vault;
import org.homeward.vault.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever is done to the bytes is detected and named.
interface CorruptionContract extends OpenedStore {

  @ParameterizedTest
  @EnumSource
  default void corruption_is_detected_and_named(CorruptionMode mode) {
    try (CorruptedVault bytes = new CorruptedVault(store())) {
      assertTrue(bytes.vault.verify().isSound(), "before");
      for (int at : mode.places(CorruptedVault.SIZE)) {
        bytes.startOver();
        mode.apply(bytes, at);
        bytes.putBack();
        Finding expected = mode.expected(at, CorruptedVault.SIZE);
        assertNamed(bytes.vault, expected, mode + " at " + at);
        if (expected instanceof Finding.InLog) {
          try (Vault again = bytes.openAgain()) {
            assertNamed(again, expected, mode + " at " + at + ", opened again");
          }
        }
      }
    }
  }

  private static void assertNamed(Vault vault, Finding expected, String what) {
    Verification verification = vault.verify();
    assertFalse(verification.isSound(), what);
    assertEquals(expected, nameless(verification.findings().getFirst()), what);
    if (expected instanceof Finding.InLog inLog) {
      List<String> visited = new ArrayList<>();
      LogDamagedException thrown =
          assertThrows(
              LogDamagedException.class,
              () -> vault.replay(1, (_, payload) -> visited.add(text(payload))),
              what);
      assertEquals(inLog, thrown.finding(), what);
      assertEquals(inLog.sequence(), thrown.sequence(), what);
      int proven = (int) Math.min(inLog.sequence() - 1, CorruptedVault.SIZE);
      if (!(inLog instanceof Finding.RecordsBeyondHead)) {
        assertEquals(CorruptedVault.texts().subList(0, proven), visited, what);
      }
    } else {
      assertEquals(CorruptedVault.texts(), Fixtures.replay(vault, 1), what);
    }
  }

  private static Finding nameless(Finding finding) {
    return finding instanceof Finding.AlteredBlob ? new Finding.AlteredBlob("*") : finding;
  }

  @Test
  default void a_replay_from_inside_names_damage_just_before_it() {
    try (CorruptedVault bytes = new CorruptedVault(store())) {
      byte[] before = bytes.image.record(6);
      before[before.length - 1] ^= 1;
      bytes.putBack();
      LogDamagedException thrown =
          assertThrows(LogDamagedException.class, () -> Fixtures.replay(bytes.vault, 7));
      assertEquals(new Finding.AlteredRecord(6), thrown.finding());
      assertEquals(CorruptedVault.texts().subList(7, 12), Fixtures.replay(bytes.vault, 8));
    }
  }

  @Test
  default void a_damaged_snapshot_is_as_good_as_none() {
    try (CorruptedVault bytes = new CorruptedVault(store())) {
      bytes.snapshot()[40] ^= 1;
      bytes.putBack();
      assertEquals(Optional.empty(), bytes.vault.readSnapshot());
    }
  }

  @Test
  default void a_snapshot_of_records_that_are_no_longer_there_is_as_good_as_none() {
    try (CorruptedVault bytes = new CorruptedVault(store())) {
      bytes.image.records.subList(3, CorruptedVault.SIZE).clear();
      bytes.putBack();
      assertEquals(Optional.empty(), bytes.vault.readSnapshot());
    }
  }

  @Test
  default void a_damaged_draft_is_said_to_be_damaged() {
    try (CorruptedVault bytes = new CorruptedVault(store())) {
      bytes.blob()[40] ^= 1;
      bytes.putBack();
      BlobDamagedException thrown =
          assertThrows(BlobDamagedException.class, () -> bytes.vault.readBlob("draft"));
      assertFalse(thrown.toString().contains("a draft"));
    }
  }

  @Test
  default void nothing_is_appended_to_a_log_whose_head_is_damaged() {
    try (CorruptedVault bytes = new CorruptedVault(store())) {
      bytes.image.head[30] ^= 1;
      bytes.putBack();
      try (Vault again = bytes.openAgain()) {
        assertEquals(CorruptedVault.SIZE, again.lastSequence());
        assertThrows(LogDamagedException.class, () -> again.append(Fixtures.payload(13)));
        assertThrows(LogDamagedException.class, () -> again.erase(_ -> false));
      }
    }
  }

  @Test
  default void an_erasure_of_a_damaged_log_changes_nothing() {
    try (CorruptedVault bytes = new CorruptedVault(store())) {
      bytes.image.record(7)[50] ^= 1;
      bytes.putBack();
      LogDamagedException thrown =
          assertThrows(
              LogDamagedException.class, () -> bytes.vault.erase(sequence -> sequence == 2));
      assertEquals(7, thrown.sequence());
      assertEquals(new Finding.AlteredRecord(7), bytes.vault.verify().findings().getFirst());
      assertEquals(CorruptedVault.SIZE, bytes.vault.lastSequence());
    }
  }

  @Test
  default void a_whole_store_put_back_is_noticed_only_while_the_vault_is_open() {
    try (CorruptedVault bytes = new CorruptedVault(store())) {
      bytes.image = bytes.earlier;
      bytes.putBack();
      assertThrows(LogDamagedException.class, () -> Fixtures.replay(bytes.vault, 1));
      try (Vault again = bytes.openAgain()) {
        assertTrue(
            again.verify().isSound(), "the documented limit: nothing is left to compare with");
      }
    }
  }

  @Test
  default void several_kinds_of_damage_are_all_named() {
    try (CorruptedVault bytes = new CorruptedVault(store())) {
      bytes.image.record(3)[50] ^= 1;
      bytes.image.record(9)[0] = 7;
      bytes.image.records.removeLast();
      bytes.image.keySlots[45 + 20] ^= 1;
      bytes.putBack();
      assertEquals(
          List.of(
              new Finding.AlteredRecord(3),
              new Finding.UnknownRecordVersion(9, 7),
              new Finding.MissingTail(12, 12),
              new Finding.AlteredSlot(0)),
          bytes.vault.verify().findings());
    }
  }

  @Test
  default void a_log_of_noise_is_verified_without_end_or_exception() {
    try (CorruptedVault bytes = new CorruptedVault(store())) {
      bytes.image.records.clear();
      for (int i = 0; i < 300; i++) {
        byte[] noise = new byte[285];
        Fixtures.neitherSecureNorRandom(i).nextBytes(noise);
        noise[0] = 1;
        bytes.image.records.add(noise);
      }
      bytes.putBack();
      Verification verification = bytes.vault.verify();
      assertEquals(0, verification.records());
      assertEquals(new Finding.StrangeRecord(1), verification.findings().getFirst());
    }
  }
}
