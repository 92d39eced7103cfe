package org.homeward.chats.formats.imessage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributedBodyTest {
  @Test
  void texts_of_every_length_are_found_whatever_they_hold() {
    for (String text :
        List.of(
            "",
            "a",
            "x".repeat(127),
            "x".repeat(128),
            "é".repeat(200),
            "long ".repeat(20_000),
            "NSString \u0001+ ↄ 😀")) {
      byte[] archived = Archived.text(text);
      AttributedBody body = new AttributedBody();
      assertTrue(body.find(archived, 0, archived.length));
      assertEquals(text, new String(archived, body.from(), body.to() - body.from(), UTF_8));
    }
  }

  @Test
  void a_text_cut_anywhere_is_not_made_up() {
    byte[] archived = Archived.text("x".repeat(300));
    AttributedBody body = new AttributedBody();
    for (int length = 0; length < archived.length - Archived.AFTER_BYTES; length++) {
      byte[] cut = Arrays.copyOf(archived, length);
      assertFalse(body.find(cut, 0, cut.length));
    }
  }
}
