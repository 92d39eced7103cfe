package org.homeward.app.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir private Path temporary;

  private static String refusalOf(Path path) {
    return assertThrows(Refusal.class, () -> DataFolder.take(path)).sentence();
  }

  @Test
  void a_missing_folder_is_made_for_its_owner_only() throws Exception {
    Path path = temporary.resolve("a/b");
    try (DataFolder folder = DataFolder.take(path)) {
      assertEquals(path, folder.path());
      assertFalse(folder.isNearlyFull());
      assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    }
  }

  @Test
  void a_second_program_is_told_where_the_first_one_answers() throws Exception {
    try (DataFolder folder = DataFolder.take(temporary)) {
      assertEquals(
          "Homeward is already open with the folder " + temporary + ".", refusalOf(temporary));
      folder.noteAddress("http://127.0.0.1:7272");
      assertEquals(
          "Homeward is already open at http://127.0.0.1:7272 with the folder " + temporary + ".",
          refusalOf(temporary));
    }
  }

  @Test
  void a_folder_let_go_can_be_taken_again() throws Exception {
    for (int i = 0; i < 3; i++) {
      try (DataFolder folder = DataFolder.take(temporary)) {
        folder.noteAddress("http://127.0.0.1:" + i);
      }
      assertEquals(0, Files.size(temporary.resolve(DataFolder.LOCK_FILE)));
    }
  }

  @Test
  void a_file_is_no_folder() throws IOException {
    Path file = Files.createFile(temporary.resolve("letter.txt"));
    assertEquals(file + " is a file. --data needs a folder.", refusalOf(file));
  }

  @Test
  void a_folder_that_cannot_be_made_is_refused_in_a_sentence() throws IOException {
    Path below = Files.createFile(temporary.resolve("letter.txt")).resolve("box");
    assertEquals(
        "The folder " + below + " cannot be written. Choose another with --data.",
        refusalOf(below));
  }

  @Test
  void a_new_folder_on_a_full_disk_is_refused() {
    Refusal refusal = assertThrows(Refusal.class, () -> DataFolder.take(temporary, Long.MAX_VALUE));
    assertTrue(refusal.sentence().startsWith("There is almost no room left"), refusal.sentence());
  }

  @Test
  void what_is_kept_on_a_full_disk_can_still_be_read() throws Exception {
    Files.createFile(temporary.resolve("vault.db"));
    try (DataFolder folder = DataFolder.take(temporary, Long.MAX_VALUE)) {
      assertTrue(folder.isNearlyFull());
    }
  }
}
