package org.homeward.vault.contract;

import static org.homeward.vault.contract.Fixtures.ID;
import static org.homeward.vault.contract.Fixtures.bytes;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.vault.Backup;
import org.homeward.vault.BlobDamagedException;
import org.homeward.vault.Finding;
import org.homeward.vault.InMemoryLogStore;
import org.homeward.vault.LogStore;
import org.homeward.vault.LogStore.IfPresent;
import org.homeward.vault.StoreException;
import org.homeward.vault.Vault;
import org.homeward.vault.VaultClosedException;
import org.homeward.vault.contract.FailingLogStore.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a vault does with files too large for one seal.
interface AttachmentContract extends OpenedStore {
  /// How many bytes one piece holds.
  int PIECE = (1 << 20) - 4;

  private static byte[] file(int length, long seed) {
    byte[] file = new byte[length];
    Fixtures.neitherSecureNorRandom(seed).nextBytes(file);
    return file;
  }

  private static void write(Vault vault, String name, byte[] file) throws IOException {
    vault.writeAttachment(name, out -> out.write(file));
  }

  private static byte[] read(Vault vault, String name) throws IOException {
    try (InputStream in = vault.readAttachment(name).orElseThrow()) {
      return in.readAllBytes();
    }
  }

  /// Every opening has chances of its own: numbers of attachments may not repeat.
  private static Vault opened(LogStore store, long seed) {
    return Vault.open(
            store, ID, Fixtures.passphrase(), Fixtures.neitherSecureNorRandom(1_000 + seed))
        .orElseThrow();
  }

  @Test
  default void files_of_every_size_come_back_after_reopening() throws IOException {
    int[] lengths = {0, 1, 300, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 17};
    try (Vault vault = Fixtures.create(store(), ID).vault()) {
      for (int length : lengths) {
        write(vault, "file-" + length, file(length, length));
      }
    }
    try (Vault vault = Fixtures.open(reopened(), ID)) {
      for (int length : lengths) {
        assertArrayEquals(file(length, length), read(vault, "file-" + length), "length " + length);
      }
      assertEquals(Optional.empty(), vault.readAttachment("file-2"));
      assertTrue(vault.verify().isSound());
    }
  }

  @Test
  default void a_file_written_in_odd_portions_is_the_same_file() throws IOException {
    byte[] file = file(2 * PIECE + 5, 7);
    try (Vault vault = Fixtures.create(store(), ID).vault()) {
      vault.writeAttachment(
          "box",
          out -> {
            for (int at = 0; at < file.length; at += 70_001) {
              out.write(file, at, Math.min(70_001, file.length - at));
            }
          });
      assertArrayEquals(file, read(vault, "box"));
    }
  }

  @Test
  default void an_attachment_and_a_draft_of_one_name_do_not_meet() throws IOException {
    try (Vault vault = Fixtures.create(store(), ID).vault()) {
      vault.writeBlob("box", bytes("draft"));
      write(vault, "box", bytes("file"));
      vault.deleteBlob("box");
      assertArrayEquals(bytes("file"), read(vault, "box"));
    }
  }

  @Test
  default void the_store_sees_no_name_and_no_byte_of_a_file() throws IOException {
    byte[] file = "a canary among the pieces ".repeat(50_000).getBytes(StandardCharsets.US_ASCII);
    try (Vault vault = Fixtures.create(store(), ID).vault()) {
      write(vault, "what-they-wrote", file);
      for (String name : store().blobNames(ID)) {
        assertTrue(name.matches("[0-9a-f]{32}"), name);
        String stored =
            new String(store().blob(ID, name).orElseThrow(), StandardCharsets.ISO_8859_1);
        assertFalse(stored.contains("canary"));
      }
    }
  }

  @Test
  default void a_replaced_or_deleted_attachment_leaves_nothing_behind() throws IOException {
    try (Vault vault = Fixtures.create(store(), ID).vault()) {
      write(vault, "box", file(4 * PIECE, 1));
      write(vault, "box", file(PIECE, 2));
      assertArrayEquals(file(PIECE, 2), read(vault, "box"));
      assertEquals(2, store().blobNames(ID).size(), "a heading and a piece");
      vault.deleteAttachment("box");
      assertEquals(Optional.empty(), vault.readAttachment("box"));
      assertEquals(List.of(), store().blobNames(ID));
      vault.deleteAttachment("box");
    }
  }

  @Test
  default void a_writing_that_is_given_up_leaves_the_earlier_one() throws IOException {
    try (Vault vault = Fixtures.create(store(), ID).vault()) {
      write(vault, "box", bytes("earlier"));
      assertThrows(
          IOException.class,
          () ->
              vault.writeAttachment(
                  "box",
                  out -> {
                    out.write(file(2 * PIECE, 3));
                    throw new IOException("given up");
                  }));
      assertArrayEquals(bytes("earlier"), read(vault, "box"));
      assertEquals(2, store().blobNames(ID).size());
    }
  }

  @Test
  default void whichever_write_fails_there_is_the_earlier_or_the_later_and_nothing_stays_behind()
      throws IOException {
    byte[] earlier = file(2 * PIECE, 4);
    byte[] later = file(3 * PIECE, 5);
    try (Vault vault = Fixtures.create(store(), ID).vault()) {
      write(vault, "box", earlier);
    }
    for (Moment moment : Moment.values()) {
      for (int failing = 1; failing < 12; failing++) {
        var failingStore = new FailingLogStore(store(), failing, moment);
        try (Vault vault = opened(failingStore, 2 * failing)) {
          write(vault, "box", later);
        } catch (StoreException expected) {
          assertEquals(StoreException.Reason.INPUT_OUTPUT, expected.reason());
        }
        try (Vault vault = opened(store(), 2 * failing + 1)) {
          byte[] there = read(vault, "box");
          assertTrue(
              Arrays.equals(earlier, there) || Arrays.equals(later, there),
              moment + " of write " + failing);
          assertTrue(vault.verify().isSound(), moment + " of write " + failing);
          write(vault, "box", earlier);
          assertEquals(3, store().blobNames(ID).size(), moment + " of write " + failing);
        }
      }
    }
  }

  @Test
  default void a_piece_that_was_altered_swapped_or_lost_is_noticed() throws IOException {
    try (Vault vault = Fixtures.create(store(), ID).vault()) {
      write(vault, "box", file(2 * PIECE, 6));
      List<String> pieces =
          store().blobNames(ID).stream()
              .filter(name -> store().blob(ID, name).orElseThrow().length > PIECE)
              .toList();
      byte[] first = store().blob(ID, pieces.getFirst()).orElseThrow();
      byte[] second = store().blob(ID, pieces.getLast()).orElseThrow();

      byte[] altered = first.clone();
      altered[500_000] ^= 1;
      store().putBlob(ID, pieces.getFirst(), altered);
      assertThrows(BlobDamagedException.class, () -> read(vault, "box"));
      assertEquals(List.of(new Finding.AlteredBlob(pieces.getFirst())), vault.verify().findings());

      store().putBlob(ID, pieces.getFirst(), second);
      store().putBlob(ID, pieces.getLast(), first);
      assertThrows(BlobDamagedException.class, () -> read(vault, "box"));
      assertEquals(2, vault.verify().findings().size());

      store().putBlob(ID, pieces.getFirst(), first);
      store().deleteBlob(ID, pieces.getLast());
      assertThrows(BlobDamagedException.class, () -> read(vault, "box"));
      assertTrue(vault.verify().findings().getFirst() instanceof Finding.MissingPiece);
    }
  }

  @Test
  default void a_closed_vault_gives_no_more_of_a_file() throws IOException {
    Vault vault = Fixtures.create(store(), ID).vault();
    write(vault, "box", file(2 * PIECE, 8));
    InputStream in = vault.readAttachment("box").orElseThrow();
    assertEquals(PIECE, in.readNBytes(PIECE).length);
    vault.close();
    assertThrows(VaultClosedException.class, () -> in.read());
    assertThrows(VaultClosedException.class, () -> write(vault, "box", bytes("more")));
    assertThrows(VaultClosedException.class, () -> vault.deleteAttachment("box"));
  }

  @Test
  default void a_backup_takes_attachments_along(@TempDir Path folder) throws IOException {
    byte[] file = file(2 * PIECE + 9, 9);
    try (Vault vault = Fixtures.create(store(), ID).vault()) {
      write(vault, "box", file);
    }
    Path backup = folder.resolve("attachments.backup");
    Backup.write(store(), ID, backup);
    try (var other = new InMemoryLogStore()) {
      Backup.restore(backup, other, IfPresent.KEEP);
      try (Vault vault = Fixtures.open(other, ID)) {
        assertArrayEquals(file, read(vault, "box"));
      }
    }
  }
}
