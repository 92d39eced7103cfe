package org.homeward.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.vault.LogStore;
import org.homeward.vault.StoreException;
import org.homeward.vault.StoreException.Reason;
import org.homeward.vault.contract.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteFileTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("vaults.homeward");
  }

  private void assertRefused(Reason reason) {
    assertEquals(
        reason, assertThrows(StoreException.class, () -> SqliteLogStore.open(file())).reason());
  }

  private void sql(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Test
  void a_second_program_is_told_that_the_file_is_in_use() throws IOException {
    try (LogStore store = SqliteLogStore.open(file())) {
      Fixtures.create(store, Fixtures.ID).vault().close();
      assertEquals(List.of("LOCKED"), ChildProgram.output(ChildProgram.start("open", file())));
    }
    assertEquals(List.of("opened 1"), ChildProgram.output(ChildProgram.start("open", file())));
  }

  @Test
  void opening_twice_in_one_program_is_refused_and_harms_nothing() {
    try (LogStore store = SqliteLogStore.open(file())) {
      assertRefused(Reason.LOCKED);
      Fixtures.create(store, Fixtures.ID, 3).vault().close();
    }
  }

  @Test
  void opening_loads_neither_the_cryptography_nor_the_json_library() throws IOException {
    SqliteLogStore.open(file()).close();
    List<String> loaded =
        ChildProgram.output(ChildProgram.start("open", file(), "-Xlog:class+load:stdout"));
    assertTrue(loaded.stream().anyMatch(line -> line.contains("SqliteLogStore")));
    for (String library : List.of("org.bouncycastle", "tools.jackson", "vault.format")) {
      assertFalse(loaded.stream().anyMatch(line -> line.contains(library)), library);
    }
  }

  @Test
  void a_file_that_is_no_database_is_refused_and_left_alone() throws IOException {
    String letter = "Dear reader, this is a letter. ".repeat(100);
    Files.writeString(file(), letter);
    assertRefused(Reason.NOT_A_HOMEWARD_FILE);
    assertEquals(letter, Files.readString(file()));
  }

  @Test
  void another_programs_database_is_refused_and_left_alone() throws Exception {
    sql("CREATE TABLE recipe (name TEXT)");
    byte[] before = Files.readAllBytes(file());
    assertRefused(Reason.NOT_A_HOMEWARD_FILE);
    assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file())));
  }

  @Test
  void a_file_of_a_newer_version_is_refused() throws Exception {
    SqliteLogStore.open(file()).close();
    sql("PRAGMA user_version = 2");
    assertRefused(Reason.NEWER_FORMAT);
  }

  @Test
  void a_folder_in_place_of_the_file_is_refused() throws IOException {
    Files.createDirectory(file());
    assertThrows(StoreException.class, () -> SqliteLogStore.open(file()));
  }

  @Test
  void a_file_cut_to_nothing_or_made_by_an_interrupted_start_is_a_new_one() throws Exception {
    Files.createFile(file());
    SqliteLogStore.open(file()).close();
    Files.write(file(), new byte[0]);
    sql("PRAGMA journal_mode = WAL");
    try (LogStore store = SqliteLogStore.open(file())) {
      Fixtures.create(store, Fixtures.ID, 1).vault().close();
    }
  }

  @Test
  void only_the_owner_can_read_what_is_made() throws IOException {
    Path inside = folder.resolve("new/deeper/vaults.homeward");
    try (LogStore store = SqliteLogStore.open(inside)) {
      Fixtures.create(store, Fixtures.ID, 1).vault().close();
      if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
        assertEquals("rwx------", permissions(folder.resolve("new/deeper")));
        assertEquals("rwx------", permissions(folder.resolve("new")));
        try (Stream<Path> files = Files.list(inside.getParent())) {
          for (Path each : files.filter(Files::isRegularFile).toList()) {
            assertEquals("rw-------", permissions(each), each.toString());
          }
        }
      }
    }
  }

  @Test
  void a_file_others_could_read_is_closed_to_them() throws IOException {
    SqliteLogStore.open(file()).close();
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
      SqliteLogStore.open(file()).close();
      assertEquals("rw-------", permissions(file()));
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void a_path_may_have_any_characters() {
    Path odd = folder.resolve("Zuhause? #1 50% für & 家/va ults.homeward");
    try (LogStore store = SqliteLogStore.open(odd)) {
      Fixtures.create(store, Fixtures.ID, 2).vault().close();
    }
    assertTrue(Files.exists(odd));
    try (LogStore store = SqliteLogStore.open(odd)) {
      assertEquals(List.of(Fixtures.ID), store.vaults());
    }
  }

  @Test
  void a_closed_store_does_nothing_more() {
    LogStore store = SqliteLogStore.open(file());
    store.close();
    store.close();
    assertEquals(Reason.CLOSED, assertThrows(StoreException.class, store::vaults).reason());
  }

  @Test
  void a_deletion_cut_short_is_finished_on_opening() throws SQLException {
    try (LogStore store = SqliteLogStore.open(file())) {
      Fixtures.create(store, Fixtures.ID, 3).vault().close();
    }
    sql("DELETE FROM key_slots");
    try (LogStore store = SqliteLogStore.open(file())) {
      assertEquals(List.of(), store.vaults());
      assertEquals(
          Reason.NO_SUCH_VAULT,
          assertThrows(StoreException.class, () -> store.head(Fixtures.ID)).reason());
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM record")) {
      assertEquals(0, rows.getInt(1));
    }
  }
}
