package org.homeward.chats.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Random;
import org.homeward.chats.source.BytesSource;
import org.junit.jupiter.api.Test;

class Utf8TextTest {
  private static final String TEXT = "[01/02/2024, 10:00:00] Żaneta: zażółć 😀 你好\r\n".repeat(3000);

  @Test
  void every_encoding_reads_the_same_with_and_without_its_mark() throws IOException {
    for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE}) {
      assertEquals(TEXT, read(TEXT.getBytes(charset)), charset.name());
      assertEquals(TEXT, read(("\uFEFF" + TEXT).getBytes(charset)), charset.name());
    }
  }

  @Test
  void bytes_that_are_not_utf_8_stay_as_they_are() throws IOException {
    byte[] bytes = {'a', (byte) 0xC3, '\n', (byte) 0xFF, 0, 0, 'b'};
    assertArrayEquals(bytes, Utf8Text.of(new ByteArrayInputStream(bytes)).readAllBytes());
  }

  @Test
  void half_a_pair_and_half_a_unit_become_the_replacement_character() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("\uFEFFhello ".getBytes(UTF_16LE));
    bytes.writeBytes(new byte[] {0x3D, (byte) 0xD8, 'x', 0, 0x00, (byte) 0xDE, 'y'});
    assertEquals("hello \uFFFDx\uFFFD\uFFFD", read(bytes.toByteArray()));
  }

  @Test
  void a_head_is_cut_anywhere_without_an_error() throws IOException {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(UTF_16BE);
    for (int length = 0; length < 200; length++) {
      byte[] head = Utf8Text.head(new BytesSource("a.txt", bytes), length);
      String text = new String(head, UTF_8).replace("\uFFFD", "").replace("\0", "");
      if (length > 8) {
        assertTrue(TEXT.startsWith(text), () -> "length " + text.length());
      }
    }
  }

  @Test
  void the_check_agrees_with_the_platform() {
    long seed = Long.getLong("homeward.seed", 1);
    Random random = new Random(seed);
    byte[] sample = "aż😀你\u07FF".getBytes(UTF_8);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = sample.clone();
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      String read = new String(bytes, UTF_8);
      int valid = Utf8Check.validTo(bytes, 0, bytes.length);
      int replaced = read.indexOf('\uFFFD');
      int expected =
          replaced < 0 ? bytes.length : read.substring(0, replaced).getBytes(UTF_8).length;
      assertEquals(expected, valid, "seed " + seed);
    }
  }

  @Test
  void a_sequence_cut_off_at_the_end_is_measured() {
    byte[] bytes = "ab😀".getBytes(UTF_8);
    int[] cut = {0, 0, 0, 1, 2, 3, 0};
    for (int to = 0; to <= bytes.length; to++) {
      assertEquals(cut[to], Utf8Check.cutBytes(bytes, 0, to), "to " + to);
    }
  }

  private static String read(byte[] bytes) throws IOException {
    return new String(Utf8Text.of(new ByteArrayInputStream(bytes)).readAllBytes(), UTF_8);
  }
}
