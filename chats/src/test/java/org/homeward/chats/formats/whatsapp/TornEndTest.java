package org.homeward.chats.formats.whatsapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.homeward.chats.reading.NoteKind;
import org.junit.jupiter.api.Test;

class TornEndTest {
  private static final String WHOLE =
      """
      31/01/2024, 09:05 - Ada: first
      31/01/2024, 09:06 - Ben: second
      """;
  private static final String LAST = "31/01/2024, 09:07 - Ada: third";

  @Test
  void a_header_that_is_cut_off_is_left_out_and_said() throws Exception {
    int name = LAST.indexOf("Ada");
    for (int length = 6; length <= LAST.indexOf(':', name); length++) {
      Exported read = Exported.ofText(WHOLE + LAST.substring(0, length));
      assertEquals(List.of("first", "second"), read.texts(), LAST.substring(0, length));
      assertTrue(read.says(NoteKind.CUT), LAST.substring(0, length));
    }
  }

  @Test
  void half_a_letter_at_the_end_is_left_out_and_said() throws Exception {
    byte[] bytes = Marks.bytes(WHOLE + LAST + " é");
    Exported read = Exported.ofBytes(Arrays.copyOf(bytes, bytes.length - 1), null);
    assertEquals("third ", read.texts().getLast());
    assertTrue(read.says(NoteKind.CUT));
  }

  @Test
  void a_last_line_without_a_line_end_is_whole() throws Exception {
    for (String last : List.of(LAST, LAST + "\nfourth", "31/01/2024, 09:07 - Ada left")) {
      Exported read = Exported.ofText(WHOLE + last);
      assertEquals(3, read.lines().size(), last);
      assertFalse(read.says(NoteKind.CUT), last);
    }
  }
}
