package org.homeward.chats.formats.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Collected.Line;
import org.homeward.chats.reading.Corruption;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.BytesSource;
import org.junit.jupiter.api.Test;

class CorruptionTest {
  private final long seed = Long.getLong("homeward.seed", 1);
  private final Random random = new Random(seed);

  @Test
  void corrupted_files_are_refused_or_read_and_nothing_else() {
    for (PhoneStyle style : PhoneStyle.all()) {
      byte[] bytes = History.of(style, seed, 40).text().getBytes(UTF_8);
      for (Corruption corruption : Corruption.values()) {
        for (int round = 0; round < 3; round++) {
          onlyDeclared(corruption.of(bytes, random), corruption + " " + style);
        }
      }
    }
  }

  private void onlyDeclared(byte[] bytes, String what) {
    try {
      Bundle bundle = Bundle.of(new BytesSource("x.txt", bytes));
      for (Chat chat : new WhatsApp().find(bundle, Collected.reading())) {
        chat.read(Collected.reading(), new Collected());
      }
    } catch (RefusedException refused) {
      assertTrue(refused.sentence().startsWith("x.txt"));
    } catch (IOException | RuntimeException e) {
      throw new AssertionError(where() + what, e);
    }
  }

  @Test
  void a_file_cut_anywhere_keeps_its_whole_messages() throws Exception {
    for (PhoneStyle style : List.of(PhoneStyle.all().getFirst(), PhoneStyle.all().getLast())) {
      History history = History.ofTwo(style, seed, 40);
      byte[] bytes = history.text().getBytes(UTF_8);
      for (int length = bytes.length / 2; length < bytes.length; length++) {
        String what = where() + "length " + length + " " + style;
        cut(history, Exported.ofBytes(Arrays.copyOf(bytes, length), null).lines(), what);
      }
    }
  }

  private static void cut(History history, List<Line> read, String what) {
    int last = read.size() - 1;
    assertTrue(last < history.lines().size(), what);
    for (int i = 0; i < last; i++) {
      assertEquals(history.lines().get(i), read.get(i), what);
    }
    assertEquals(history.lines().get(last).time(), read.get(last).time(), what);
    // Half of "image omitted" behind a mark is no placeholder, and half a notice is no notice.
    Line expected = history.lines().get(last);
    if (expected.kind() != MessageKind.NOTICE && read.get(last).kind() != MessageKind.NOTICE) {
      assertEquals(expected.sender(), read.get(last).sender(), what);
    }
  }

  @Test
  void a_file_twice_in_one_is_read_twice() throws Exception {
    for (PhoneStyle style : PhoneStyle.all()) {
      History history = History.of(style, seed, 60);
      byte[] twice = (history.text() + history.text()).getBytes(UTF_8);
      assertEquals(120, Exported.ofBytes(twice, null).lines().size(), where() + style);
    }
  }

  private String where() {
    return "-Dhomeward.seed=" + seed + " ";
  }
}
