package org.homeward.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.homeward.vault.Finding;
import org.homeward.vault.LogDamagedException;
import org.homeward.vault.LogStore;
import org.homeward.vault.StoreException;
import org.homeward.vault.Vault;
import org.homeward.vault.contract.Fixtures;
import org.homeward.vault.contract.SealedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDamageTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("vaults.homeward");
  }

  private static Path wal(Path file) {
    return file.resolveSibling(file.getFileName() + "-wal");
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void createClosed(int records) {
    try (LogStore store = SqliteLogStore.open(file())) {
      Fixtures.create(store, Fixtures.ID, records).vault().close();
    }
  }

  private void assertFirstFinding(Finding.InLog expected) {
    try (LogStore store = SqliteLogStore.open(file());
        Vault vault = Fixtures.open(store, Fixtures.ID)) {
      assertEquals(expected, vault.verify().findings().getFirst());
      assertEquals(
          expected,
          assertThrows(LogDamagedException.class, () -> Fixtures.replay(vault, 1)).finding());
    }
  }

  @Test
  void rows_deleted_inside_the_log_are_named() throws SQLException {
    createClosed(10);
    sql("DELETE FROM record WHERE (position & 0xffffffffff) IN (4, 5)");
    assertFirstFinding(new Finding.MissingRecords(4, 5));
    try (LogStore store = SqliteLogStore.open(file());
        Vault vault = Fixtures.open(store, Fixtures.ID)) {
      assertEquals(
          List.of(new Finding.MissingRecords(4, 5), new Finding.UnprovenRecords(6, 6)),
          vault.verify().findings());
      assertEquals(
          3,
          assertThrows(LogDamagedException.class, () -> Fixtures.replay(vault, 6)).sequence() - 2);
    }
  }

  @Test
  void rows_deleted_at_either_end_are_named() throws SQLException {
    createClosed(10);
    sql("DELETE FROM record WHERE (position & 0xffffffffff) >= 9");
    assertFirstFinding(new Finding.MissingTail(9, 10));
    sql("DELETE FROM record WHERE (position & 0xffffffffff) = 1");
    assertFirstFinding(new Finding.MissingRecords(1, 1));
  }

  @Test
  void a_write_ahead_log_cut_anywhere_leaves_a_sound_beginning() throws IOException {
    Path copy = folder.resolve("copy/vaults.homeward");
    Files.createDirectory(copy.getParent());
    byte[] log;
    try (LogStore store = SqliteLogStore.open(file());
        Vault vault = Fixtures.create(store, Fixtures.ID).vault()) {
      Fixtures.payloads(1, 40).forEach(vault::append);
      log = Files.readAllBytes(wal(file()));
      Files.copy(file(), folder.resolve("at-the-crash"));
    }
    assertTrue(log.length > 40 * 4096, "the records are still in the write-ahead log");
    long before = -1;
    for (int length = 0; length <= log.length; length += log.length / 23) {
      Files.copy(folder.resolve("at-the-crash"), copy, StandardCopyOption.REPLACE_EXISTING);
      Files.write(wal(copy), Arrays.copyOf(log, length));
      try (LogStore store = SqliteLogStore.open(copy);
          Vault vault = Fixtures.open(store, Fixtures.ID)) {
        assertTrue(vault.verify().isSound());
        assertEquals(Fixtures.texts(1, vault.lastSequence()), Fixtures.replay(vault, 1));
        assertTrue(vault.lastSequence() >= before);
        before = vault.lastSequence();
      }
    }
    assertTrue(before >= 38, "and nearly all of it when nearly all is there: " + before);
  }

  @Test
  void noise_in_the_file_never_becomes_a_payload() throws IOException {
    createClosed(60);
    byte[] whole = Files.readAllBytes(file());
    long seed = Long.getLong("homeward.seed", 1);
    Random chance = new Random(seed);
    int noticed = 0;
    for (int round = 0; round < 60; round++) {
      byte[] noisy = whole.clone();
      for (int i = 0; i < 20; i++) {
        noisy[chance.nextInt(noisy.length)] ^= (byte) (1 << chance.nextInt(8));
      }
      Path damaged = Files.write(folder.resolve("damaged-" + round), noisy);
      noticed += isNoticed(damaged, "round %d of seed %d".formatted(round, seed)) ? 1 : 0;
    }
    assertTrue(noticed > 30, "most noise hits something, noticed " + noticed);
  }

  /// Whether the file is refused, its passphrase no longer fits, or damage is found. Whatever is
  /// still read has to be right.
  private static boolean isNoticed(Path damaged, String when) {
    try (LogStore store = SqliteLogStore.open(damaged)) {
      if (!store.vaults().equals(List.of(Fixtures.ID))) {
        return true;
      }
      var opened =
          Vault.open(store, Fixtures.ID, Fixtures.passphrase(), Fixtures.neitherSecureNorRandom(1));
      if (opened.isEmpty()) {
        return true;
      }
      try (Vault vault = opened.get()) {
        long[] next = {1};
        boolean thrown = false;
        try {
          vault.replay(
              1,
              (sequence, payload) -> {
                assertEquals(next[0]++, sequence, when);
                assertEquals(
                    Fixtures.text(Fixtures.payload(sequence)), Fixtures.text(payload), when);
              });
          assertEquals(61, next[0], when);
        } catch (LogDamagedException e) {
          thrown = true;
        }
        assertEquals(
            thrown,
            vault.verify().findings().stream().anyMatch(Finding.InLog.class::isInstance),
            when);
        return !vault.verify().isSound();
      }
    } catch (StoreException e) {
      return true;
    } catch (IllegalArgumentException e) {
      // A vault id or a sequence number that noise made impossible.
      return true;
    }
  }

  @Test
  void what_was_erased_shredded_or_overwritten_is_not_left_in_the_files() throws IOException {
    try (LogStore store = SqliteLogStore.open(file());
        Vault vault = Fixtures.create(store, Fixtures.ID, 20).vault()) {
      SealedImage before = SealedImage.of(store, Fixtures.ID);
      assertTrue(isInFiles(before.records.get(6)));
      vault.erase(sequence -> sequence == 7);
      for (byte[] record : before.records) {
        assertFalse(isInFiles(record));
      }
      assertTrue(isInFiles(before.keySlots));
      vault.changePassphrase(Fixtures.passphrase(), Fixtures.passphrase("next"));
      assertFalse(isInFiles(before.keySlots));
      SealedImage after = SealedImage.of(store, Fixtures.ID);
      store.delete(Fixtures.ID);
      assertFalse(isInFiles(after.keySlots));
      assertFalse(isInFiles(after.records.getFirst()));
    }
  }

  private boolean isInFiles(byte[] sealed) throws IOException {
    String middle = new String(Arrays.copyOfRange(sealed, 20, 120), StandardCharsets.ISO_8859_1);
    for (Path each : List.of(file(), wal(file()))) {
      if (Files.exists(each)
          && new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1).contains(middle)) {
        return true;
      }
    }
    return false;
  }
}
