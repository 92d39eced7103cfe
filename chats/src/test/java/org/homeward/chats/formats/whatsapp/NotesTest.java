package org.homeward.chats.formats.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.homeward.chats.reading.NoteKind;
import org.junit.jupiter.api.Test;

class NotesTest {
  private static final String AT = "31/01/2024, 09:05 - ";

  @Test
  void minutes_and_zones_are_said_once() throws Exception {
    Exported android = Exported.of(AT + "Ada: a", AT + "Ben: b");
    assertTrue(android.says(NoteKind.MINUTES_ONLY));
    assertTrue(android.says(NoteKind.NO_ZONE));
    assertEquals(2, android.notes().size());
    Exported iphone = Exported.of("[31/01/2024, 09:05:08] Ada: a");
    assertFalse(iphone.says(NoteKind.MINUTES_ONLY));
  }

  @Test
  void only_the_counts_at_which_the_app_stops_are_said() throws Exception {
    for (int count : new int[] {9_999, 10_000, 10_001, 39_998, 39_999, 40_000, 40_001}) {
      boolean cap = count == 10_000 || count == 39_999 || count == 40_000;
      assertEquals(cap, capped("", count), "count " + count);
      String notice = AT + "Messages and calls are end-to-end encrypted.\n";
      assertEquals(cap, capped(notice, count), "after a notice, count " + count);
    }
    assertTrue(capped("", AT + "Ben left\n", 9_999));
  }

  private static boolean capped(String before, int count) throws Exception {
    return capped(before, "", count);
  }

  private static boolean capped(String before, String behind, int count) throws Exception {
    return Exported.ofText(before + (AT + "Ada: a\n").repeat(count) + behind).says(NoteKind.CAPPED);
  }

  @Test
  void time_that_runs_back_is_said_but_not_when_clocks_change() throws Exception {
    assertFalse(
        Exported.of("27/10/2024, 02:59 - Ada: a", "27/10/2024, 02:00 - Ben: b")
            .says(NoteKind.TIME_RUNS_BACK));
    Exported read = Exported.of("27/10/2024, 04:59 - Ada: a", "27/10/2024, 02:00 - Ben: b");
    assertTrue(read.says(NoteKind.TIME_RUNS_BACK));
    assertEquals(List.of("a", "b"), read.texts());
  }

  @Test
  void an_end_in_the_middle_of_a_character_is_said() throws Exception {
    byte[] text = (AT + "Ada: a\n" + AT + "Ben: so sad 😢").getBytes(UTF_8);
    for (int cut = 1; cut < 4; cut++) {
      Exported read = Exported.ofBytes(Arrays.copyOf(text, text.length - cut), null);
      assertTrue(read.says(NoteKind.CUT));
      assertFalse(read.says(NoteKind.ENCODING));
      assertEquals("so sad ", read.texts().getLast());
    }
    assertFalse(Exported.ofBytes(text, null).says(NoteKind.CUT));
  }

  @Test
  void an_end_in_the_middle_of_a_header_keeps_the_messages_before() throws Exception {
    for (String at : List.of(AT, "[31/01/24, 09:05:08] ", "1/31/24, 9:05 AM - ")) {
      String text = at + "Ada: a\n" + at + "Ben: b\n";
      String next = at + "Ada";
      for (int length = 6; length <= next.length(); length++) {
        Exported read = Exported.ofText(text + next.substring(0, length));
        assertEquals(List.of("a", "b"), read.texts(), next.substring(0, length));
        assertTrue(read.says(NoteKind.CUT), next.substring(0, length));
      }
    }
  }

  @Test
  void bytes_that_are_no_text_are_counted() throws Exception {
    byte[] text = (AT + "Ada: a?b\n" + AT + "Ben: b\n").getBytes(UTF_8);
    text[(AT + "Ada: a").length()] = (byte) 0xFF;
    Exported read = Exported.ofBytes(text, null);
    assertTrue(read.says(NoteKind.ENCODING));
    assertEquals("a\uFFFDb", read.texts().getFirst());
  }

  @Test
  void lines_before_the_first_message_are_counted() throws Exception {
    Exported read =
        Exported.of(
            "the end of something", "and more", AT + "Ada: a", AT + "Ben: b", AT + "Ada: c");
    assertTrue(read.says(NoteKind.SKIPPED));
    assertEquals(3, read.lines().size());
  }

  @Test
  void texts_beyond_every_bound_are_cut_and_counted() throws Exception {
    String line = "x".repeat(100_000) + "\n";
    Exported read = Exported.ofText(AT + "Ada: " + line.repeat(20) + AT + "Ben: b\n");
    assertEquals(2, read.lines().size());
    assertTrue(read.says(NoteKind.SKIPPED));
    assertEquals("b", read.texts().getLast());
    assertTrue(read.texts().getFirst().length() > 400_000);
  }
}
