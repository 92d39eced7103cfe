package org.homeward.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedSpoolTest {
  private static final int CHUNK = 64 * 1024;

  @TempDir Path folder;

  private final SecureRandom random = new SecureRandom();

  private Path file() {
    return folder.resolve("spool");
  }

  private SealedSpool spool(byte[] bytes) throws IOException {
    SealedSpool spool = SealedSpool.create(SpoolMemory.none(), file(), random);
    spool.out().write(bytes);
    spool.finish();
    return spool;
  }

  private static byte[] read(SealedSpool spool, long from, int length) throws IOException {
    byte[] into = new byte[length];
    int count = 0;
    while (count < length) {
      int more = spool.read(from + count, into, count, length - count);
      if (more < 0) {
        break;
      }
      count += more;
    }
    return Arrays.copyOf(into, count);
  }

  @Test
  void what_was_written_is_read_at_any_place() throws IOException {
    long seed = Long.getLong("homeward.seed", 1);
    var chance = new Random(seed);
    for (int length : new int[] {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 5 * CHUNK + 77}) {
      byte[] bytes = new byte[length];
      chance.nextBytes(bytes);
      try (SealedSpool spool = spool(bytes)) {
        assertEquals(length, spool.size());
        assertArrayEquals(bytes, read(spool, 0, length), "seed " + seed);
        for (int round = 0; round < 50 && length > 0; round++) {
          int from = chance.nextInt(length);
          int count = chance.nextInt(length - from + 1);
          assertArrayEquals(
              Arrays.copyOfRange(bytes, from, from + count),
              read(spool, from, count),
              "seed " + seed);
        }
        assertEquals(-1, spool.read(length, new byte[1], 0, 1));
      }
      assertFalse(Files.exists(file()));
    }
  }

  @Test
  void nothing_of_it_is_readable_in_the_file() throws IOException {
    byte[] bytes = "kanarienvogel ".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
    try (SealedSpool spool = spool(bytes)) {
      String stored = Files.readString(file(), StandardCharsets.ISO_8859_1);
      assertFalse(stored.contains("kanarien"));
      assertTrue(stored.length() > bytes.length);
    }
  }

  @Test
  void an_altered_file_is_noticed() throws IOException {
    try (SealedSpool spool = spool(new byte[3 * CHUNK])) {
      byte[] stored = Files.readAllBytes(file());
      stored[CHUNK + 100] ^= 1;
      Files.write(file(), stored);
      assertEquals(CHUNK, read(spool, 0, CHUNK).length);
      assertThrows(IOException.class, () -> spool.read(CHUNK, new byte[10], 0, 10));
    }
  }

  @Test
  void it_is_read_after_it_was_finished_and_not_after_it_was_closed() throws IOException {
    SealedSpool spool = SealedSpool.create(SpoolMemory.none(), file(), random);
    spool.out().write(7);
    assertThrows(IOException.class, () -> spool.read(0, new byte[1], 0, 1));
    spool.finish();
    assertThrows(IOException.class, () -> spool.out().write(8));
    assertEquals(1, spool.read(0, new byte[1], 0, 1));
    spool.close();
    spool.close();
    assertThrows(IOException.class, () -> spool.read(0, new byte[1], 0, 1));
  }

  @Test
  void it_takes_no_file_that_is_there() throws IOException {
    Files.createFile(file());
    assertThrows(
        FileAlreadyExistsException.class,
        () -> SealedSpool.create(SpoolMemory.none(), file(), random));
  }

  @Test
  void what_memory_holds_is_not_in_the_file_and_the_rest_is_sealed() throws IOException {
    var memory = new SpoolMemory(2 * CHUNK + 5);
    byte[] bytes = new byte[3 * CHUNK + 100];
    new Random(1).nextBytes(bytes);
    try (SealedSpool spool = SealedSpool.create(memory, file(), random)) {
      spool.out().write(bytes);
      spool.finish();
      assertEquals(2 * CHUNK, spool.near());
      assertEquals(CHUNK + 16 + 100 + 16, Files.size(file()));
      assertArrayEquals(bytes, read(spool, 0, bytes.length));
      assertArrayEquals(
          Arrays.copyOfRange(bytes, 2 * CHUNK - 3, 2 * CHUNK + 3), read(spool, 2 * CHUNK - 3, 6));
      assertEquals(-1, spool.read(bytes.length, new byte[1], 0, 1));
    }
    assertFalse(memory.take(2 * CHUNK + 6));
    assertTrue(memory.take(2 * CHUNK + 5), "all of it was given back");
  }
}
