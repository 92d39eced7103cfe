package org.homeward.chats.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTest {
  private static final int LONG = 1_500_000;

  private final List<Thread> threads = new ArrayList<>();
  private boolean closed;

  private ReadAhead ahead(InputStream in) {
    return new ReadAhead(
        in,
        work -> {
          Thread thread = new Thread(work);
          threads.add(thread);
          return thread;
        });
  }

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  /// Gives some of what is asked for, and fails at its end where it is told to.
  private InputStream some(byte[] all, @Nullable Exception atTheEnd) {
    Random random = new Random(7);
    return new ByteArrayInputStream(all) {
      @Override
      public int read(byte[] into, int offset, int length) {
        int count = super.read(into, offset, Math.min(length, 1 + random.nextInt(40_000)));
        if (count < 0 && atTheEnd != null) {
          ReadAheadTest.<RuntimeException>sneak(atTheEnd);
        }
        return count;
      }

      @Override
      public void close() {
        closed = true;
      }
    };
  }

  @SuppressWarnings("unchecked")
  private static <E extends Exception> void sneak(Exception e) throws E {
    throw (E) e;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 384 * 1024, LONG})
  void it_gives_the_same_bytes(int length) throws IOException {
    byte[] all = bytes(length);
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try (ReadAhead in = ahead(some(all, null))) {
      byte[] into = new byte[50_000];
      Random random = new Random(1);
      int count = 0;
      while (count >= 0) {
        read.write(into, 0, count);
        int one = random.nextInt(10) == 0 ? in.read() : -1;
        if (one >= 0) {
          read.write(one);
        }
        count = in.read(into, 5, random.nextInt(into.length - 5));
        System.arraycopy(into, 5, into, 0, Math.max(count, 0));
      }
      assertEquals(-1, in.read());
      assertEquals(-1, in.read(into, 0, 1));
    }
    assertArrayEquals(all, read.toByteArray());
    assertTrue(closed);
    assertTrue(threads.stream().noneMatch(Thread::isAlive));
  }

  @Test
  void a_short_file_starts_no_thread_and_a_far_place_is_leapt_to() throws IOException {
    byte[] all = bytes(LONG);
    try (ReadAhead in = ahead(new ByteArrayInputStream(all))) {
      in.skipNBytes(LONG - 1_000);
      assertArrayEquals(Arrays.copyOfRange(all, LONG - 1_000, LONG), in.readAllBytes());
    }
    assertTrue(threads.isEmpty());
  }

  @Test
  void what_is_skipped_later_is_left_out() throws IOException {
    byte[] all = bytes(LONG);
    try (ReadAhead in = ahead(some(all, null))) {
      in.readNBytes(400_000);
      in.skipNBytes(600_000);
      assertArrayEquals(Arrays.copyOfRange(all, 1_000_000, LONG), in.readAllBytes());
    }
  }

  @Test
  void a_failure_comes_after_all_that_was_read_before_it() throws IOException {
    byte[] all = bytes(LONG);
    for (Exception wrong : List.of(new IOException("gone"), new IllegalStateException("odd"))) {
      try (ReadAhead in = ahead(some(all, wrong))) {
        assertArrayEquals(all, in.readNBytes(LONG));
        assertSame(wrong, assertThrows(wrong.getClass(), in::read));
        assertSame(wrong, assertThrows(wrong.getClass(), in::read));
      }
    }
  }

  @Test
  void closed_in_the_middle_it_ends_its_thread() throws IOException {
    try (ReadAhead in = ahead(some(bytes(LONG), null))) {
      in.readNBytes(400_000);
      assertFalse(threads.isEmpty());
    }
    assertTrue(closed);
    assertTrue(threads.stream().noneMatch(Thread::isAlive));
  }
}
