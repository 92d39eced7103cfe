package org.homeward.chats.formats.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import org.homeward.chats.reading.Collected.Line;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  private final long seed = Long.getLong("homeward.seed", 1);

  @Test
  void what_any_phone_writes_is_read_back() throws Exception {
    for (PhoneStyle style : PhoneStyle.all()) {
      for (int round = 0; round < 4; round++) {
        History history = History.of(style, seed + round, 120);
        same(history, history.text().getBytes(UTF_8), style);
      }
    }
  }

  @Test
  void line_ends_and_encodings_make_no_difference() throws Exception {
    for (PhoneStyle style : PhoneStyle.all()) {
      History history = History.of(style, seed, 80);
      String text = history.text();
      for (String form : List.of(text, text.replace("\n", "\r\n"), "\uFEFF" + text)) {
        for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
          same(history, form.getBytes(charset), style);
        }
      }
    }
  }

  private void same(History history, byte[] bytes, PhoneStyle style) throws Exception {
    List<Line> read = Exported.ofBytes(bytes, null).lines();
    String where = "-Dhomeward.seed=" + seed + " " + style;
    for (int i = 0; i < Math.min(read.size(), history.lines().size()); i++) {
      assertEquals(history.lines().get(i), read.get(i), where);
    }
    assertEquals(history.lines().size(), read.size(), where);
  }
}
