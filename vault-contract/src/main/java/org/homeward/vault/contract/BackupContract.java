package org.homeward.vault.contract;

import static org.homeward.vault.contract.Fixtures.ID;
import static org.homeward.vault.contract.Fixtures.bytes;
import static org.homeward.vault.contract.Fixtures.passphrase;
import static org.homeward.vault.contract.Fixtures.payload;
import static org.homeward.vault.contract.Fixtures.replay;
import static org.homeward.vault.contract.Fixtures.text;
import static org.homeward.vault.contract.Fixtures.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.vault.Backup;
import org.homeward.vault.Finding;
import org.homeward.vault.InMemoryLogStore;
import org.homeward.vault.LogStore;
import org.homeward.vault.LogStore.IfPresent;
import org.homeward.vault.StoreException;
import org.homeward.vault.StoreException.Reason;
import org.homeward.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups out of and into the store under test.
interface BackupContract extends OpenedStore {

  private Path backUp(Path folder) {
    Vault.Creation creation = Fixtures.create(store(), ID, 9);
    try (Vault vault = creation.vault()) {
      vault.writeSnapshot(bytes("fold"), 7);
      vault.writeBlob("draft", bytes("a draft"));
    }
    Path file = folder.resolve("homeward.backup");
    assertEquals(new Backup.Contents(ID, 9, 2), Backup.write(store(), ID, file));
    return file;
  }

  @Test
  default void a_backup_is_restored_into_another_store_and_back(@TempDir Path folder) {
    Path file = backUp(folder);
    try (LogStore other = new InMemoryLogStore()) {
      assertEquals(new Backup.Contents(ID, 9, 2), Backup.restore(file, other, IfPresent.KEEP));
      assertWhole(other);
    }
    store().delete(ID);
    Backup.restore(file, store(), IfPresent.KEEP);
    assertWhole(reopened());
  }

  private static void assertWhole(LogStore store) {
    try (Vault vault = Fixtures.open(store, ID)) {
      assertEquals(texts(1, 9), replay(vault, 1));
      assertEquals("fold", text(vault.readSnapshot().orElseThrow().fold()));
      assertEquals("a draft", text(vault.readBlob("draft").orElseThrow()));
      assertTrue(vault.verify().isSound());
    }
  }

  @Test
  default void a_restore_replaces_a_vault_only_when_told(@TempDir Path folder) {
    Path file = backUp(folder);
    try (Vault vault = Fixtures.open(store(), ID)) {
      vault.append(payload(10));
    }
    assertReason(Reason.VAULT_EXISTS, () -> Backup.restore(file, store(), IfPresent.KEEP));
    try (Vault vault = Fixtures.open(store(), ID)) {
      assertEquals(10, vault.lastSequence());
    }
    Backup.restore(file, store(), IfPresent.REPLACE);
    assertWhole(reopened());
  }

  @Test
  default void a_backup_never_overwrites_a_file_and_leaves_no_other_behind(@TempDir Path folder)
      throws IOException {
    Path file = backUp(folder);
    byte[] before = Files.readAllBytes(file);
    assertReason(Reason.FILE_EXISTS, () -> Backup.write(store(), ID, file));
    assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
    Path missing = folder.resolve("missing/homeward.backup");
    assertReason(Reason.INPUT_OUTPUT, () -> Backup.write(store(), ID, missing));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  default void a_backup_is_checked_without_and_verified_with_the_passphrase(@TempDir Path folder) {
    Path file = backUp(folder);
    assertEquals(new Backup.Contents(ID, 9, 2), Backup.check(file));
    assertEquals(Optional.empty(), Backup.verify(file, passphrase("wrong")));
    assertTrue(Backup.verify(file, passphrase()).orElseThrow().isSound());
    assertEquals(9, Backup.verify(file, passphrase()).orElseThrow().records());
  }

  @Test
  default void a_backup_of_a_damaged_log_says_so_when_verified(@TempDir Path folder) {
    Fixtures.create(store(), ID, 5).vault().close();
    SealedImage image = SealedImage.of(store(), ID);
    image.record(3)[60] ^= 1;
    image.writeTo(store(), ID);
    Path file = folder.resolve("damaged.backup");
    Backup.write(store(), ID, file);
    assertEquals(5, Backup.check(file).records());
    assertEquals(
        List.of(new Finding.AlteredRecord(3)),
        Backup.verify(file, passphrase()).orElseThrow().findings());
  }

  @Test
  default void a_bit_flipped_anywhere_is_noticed_and_nothing_is_restored(@TempDir Path folder)
      throws IOException {
    Path file = backUp(folder);
    byte[] whole = Files.readAllBytes(file);
    store().delete(ID);
    for (int at = 0; at < whole.length; at += 97) {
      byte[] changed = whole.clone();
      changed[at] ^= 1;
      Path damaged = Files.write(folder.resolve("damaged"), changed);
      assertThrows(StoreException.class, () -> Backup.check(damaged), "byte " + at);
      assertThrows(
          StoreException.class,
          () -> Backup.restore(damaged, store(), IfPresent.KEEP),
          "byte " + at);
      assertEquals(List.of(), store().vaults());
    }
  }

  @Test
  default void a_backup_cut_anywhere_is_noticed_and_nothing_is_restored(@TempDir Path folder)
      throws IOException {
    Path file = backUp(folder);
    byte[] whole = Files.readAllBytes(file);
    store().delete(ID);
    for (int length = 0; length < whole.length; length += 211) {
      Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, length));
      assertThrows(
          StoreException.class, () -> Backup.restore(cut, store(), IfPresent.KEEP), "at " + length);
      assertEquals(List.of(), store().vaults());
    }
  }

  @Test
  default void what_is_no_backup_or_a_newer_one_is_named(@TempDir Path folder) throws IOException {
    Path file = backUp(folder);
    byte[] newer = Files.readAllBytes(file);
    newer[15] = 2;
    Path newerFile = Files.write(folder.resolve("newer"), newer);
    assertReason(Reason.NEWER_FORMAT, () -> Backup.check(newerFile));
    Path letter = Files.writeString(folder.resolve("letter"), "Dear reader, ".repeat(20));
    assertReason(Reason.NOT_A_HOMEWARD_FILE, () -> Backup.check(letter));
    byte[] longer = Arrays.copyOf(Files.readAllBytes(file), newer.length + 1);
    Path longerFile = Files.write(folder.resolve("longer"), longer);
    assertReason(Reason.DAMAGED, () -> Backup.check(longerFile));
  }

  private static void assertReason(Reason reason, Runnable call) {
    assertEquals(reason, assertThrows(StoreException.class, call::run).reason());
  }
}
