package org.homeward.app.chats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  @Test
  void nothing_in_a_value_ends_its_line() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonLines lines = new JsonLines(out)) {
      lines.json().writeString("one\ntwo\u2028three\u2029é");
      lines.json().writeString("four");
    }
    assertEquals("\"one\\ntwo\\u2028three\\u2029é\"\n\"four\"\n", out.toString(UTF_8));
  }
}
