package org.homeward.chats.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.homeward.chats.reading.Limits;
import org.homeward.chats.reading.RefusedException;
import org.junit.jupiter.api.Test;

class ByteLinesTest {
  @Test
  void line_feeds_and_carriage_returns_end_lines() throws Exception {
    assertEquals(List.of("a", "b", "", "", "last"), lines("a\nb\r\n\n\r\nlast"));
    assertEquals(List.of("a"), lines("a\n"));
    assertEquals(List.of(), lines(""));
    assertEquals(List.of("\r"), lines("\r\r\n"));
  }

  @Test
  void lines_of_any_length_are_found_whatever_the_stream_hands_out() throws Exception {
    long seed = Long.getLong("homeward.seed", 1);
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      List<String> written = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 300; i++) {
        String line = "x".repeat(random.nextInt(10) == 0 ? random.nextInt(300_000) : i % 23);
        written.add(line);
        text.append(line).append(random.nextBoolean() ? "\n" : "\r\n");
      }
      InputStream in = dripping(text.toString().getBytes(UTF_8), random);
      assertEquals(written, lines(in), "seed " + seed);
    }
  }

  @Test
  void what_is_held_stays_in_one_piece() throws Exception {
    String text = "first\n" + "second line\n".repeat(40_000) + "end";
    try (ByteLines lines = new ByteLines(stream(text), "a.txt")) {
      assertTrue(lines.next());
      lines.hold();
      while (lines.next()) {
        assertTrue(lines.holds());
      }
      assertEquals(
          text, new String(lines.bytes(), lines.heldFrom(), lines.to() - lines.heldFrom(), UTF_8));
      assertEquals(40_002, lines.number());
      assertFalse(lines.whole());
    }
  }

  @Test
  void endless_lines_are_refused_with_their_number() {
    String text = "short\n" + "x".repeat(Limits.LINE_BYTES_MAX * 2);
    RefusedException refused = assertThrows(RefusedException.class, () -> lines(text));
    assertEquals("a.txt", refused.file());
    assertEquals(2, refused.line());
  }

  private static List<String> lines(String text) throws IOException, RefusedException {
    return lines(stream(text));
  }

  private static List<String> lines(InputStream in) throws IOException, RefusedException {
    List<String> found = new ArrayList<>();
    try (ByteLines lines = new ByteLines(in, "a.txt")) {
      while (lines.next()) {
        found.add(new String(lines.bytes(), lines.from(), lines.to() - lines.from(), UTF_8));
      }
    }
    return found;
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static InputStream dripping(byte[] bytes, Random random) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(length, 1 + random.nextInt(100_000)));
      }
    };
  }
}
