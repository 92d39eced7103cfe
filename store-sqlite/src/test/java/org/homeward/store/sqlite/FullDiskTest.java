package org.homeward.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.homeward.vault.Backup;
import org.homeward.vault.InMemoryLogStore;
import org.homeward.vault.LogStore;
import org.homeward.vault.StoreException;
import org.homeward.vault.StoreException.Reason;
import org.homeward.vault.Vault;
import org.homeward.vault.contract.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
  @TempDir Path folder;

  private interface MoreRoom {
    void make() throws Exception;
  }

  @Test
  void a_database_that_may_not_grow_refuses_clearly_and_loses_nothing() throws Exception {
    Path file = folder.resolve("vaults.homeward");
    Connection connection = SqliteFile.open(file);
    limit(connection, 60);
    try (LogStore store = new SqliteLogStore(new SqliteSession(connection))) {
      fillUp(store, () -> limit(connection, 6_000));
    }
    assertSoundAfterReopening(file);
  }

  private static void limit(Connection connection, int pages) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA max_page_count = " + pages);
    }
  }

  /// Only root can mount a disk to fill; for anybody else the test above is the one that counts.
  @Test
  void a_disk_that_is_full_refuses_clearly_and_loses_nothing() throws Exception {
    if (!mount("size=1500k")) {
      return;
    }
    try {
      Path file = folder.resolve("vaults.homeward");
      try (LogStore store = SqliteLogStore.open(file)) {
        fillUp(store, () -> assertTrue(mount("remount,size=20m")));
      }
      assertSoundAfterReopening(file);
    } finally {
      run("umount", "-l", folder.toString());
    }
  }

  @Test
  void a_backup_onto_a_full_disk_says_so_and_leaves_nothing() throws Exception {
    if (!mount("size=100k")) {
      return;
    }
    try (LogStore store = new InMemoryLogStore();
        Vault vault = Fixtures.create(store, Fixtures.ID).vault()) {
      vault.append(new byte[1 << 20]);
      StoreException full =
          assertThrows(
              StoreException.class,
              () -> Backup.write(store, Fixtures.ID, folder.resolve("backup")));
      assertEquals(Reason.DISK_FULL, full.reason());
      try (var files = Files.list(folder)) {
        assertEquals(0, files.count());
      }
    } finally {
      run("umount", "-l", folder.toString());
    }
  }

  private static void fillUp(LogStore store, MoreRoom room) throws Exception {
    try (Vault vault = Fixtures.create(store, Fixtures.ID).vault()) {
      StoreException full =
          assertThrows(
              StoreException.class,
              () -> {
                while (vault.lastSequence() < 5_000) {
                  vault.append(Fixtures.payload(vault.lastSequence() + 1));
                }
              });
      assertEquals(Reason.DISK_FULL, full.reason());
      long acknowledged = vault.lastSequence();
      assertTrue(acknowledged > 10, "something fitted");
      assertEquals(Fixtures.texts(1, acknowledged), Fixtures.replay(vault, 1));
      room.make();
      for (int i = 0; i < 50; i++) {
        assertEquals(acknowledged + 1 + i, vault.append(Fixtures.payload(acknowledged + 1 + i)));
      }
      assertTrue(vault.verify().isSound());
    }
  }

  private static void assertSoundAfterReopening(Path file) {
    try (LogStore store = SqliteLogStore.open(file);
        Vault vault = Fixtures.open(store, Fixtures.ID)) {
      assertTrue(vault.verify().isSound());
      assertEquals(Fixtures.texts(1, vault.lastSequence()), Fixtures.replay(vault, 1));
    }
  }

  private boolean mount(String options) throws IOException, InterruptedException {
    return run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString());
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }
}
