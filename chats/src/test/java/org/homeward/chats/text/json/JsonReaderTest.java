package org.homeward.chats.text.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.homeward.chats.reading.Limits;
import org.homeward.chats.reading.RefusedException;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
  @Test
  void tokens_come_in_order() throws Exception {
    assertEquals(
        "{ a:1 b:[ 'x' true false null -2.5 ] c:{ } }",
        shape("{\"a\": 1, \"b\": [\"x\", true, false, null, -2.5], \"c\": {}}"));
  }

  @Test
  void several_values_come_one_after_another() throws Exception {
    assertEquals("{ a:1 } { b:2 } 3 'x'", shape("{\"a\":1}\n{\"b\":2}\n3 \"x\"\n"));
  }

  @Test
  void a_byte_order_mark_is_no_value() throws Exception {
    assertEquals("[ 1 ]", shape("\uFEFF[1]"));
  }

  @Test
  void commas_too_many_and_trailing_are_none() throws Exception {
    assertEquals("[ 1 2 ]", shape("[,1,,2,]"));
    assertEquals("{ a:1 }", shape("{\"a\":1,}"));
  }

  @Test
  void missing_commas_at_the_end_of_a_line_are_no_harm() throws Exception {
    assertEquals("{ a:'x' b:'y' }", shape("{\"a\": \"x\"\n\"b\": \"y\"}"));
  }

  @Test
  void a_name_without_a_value_has_null() throws Exception {
    assertEquals("{ a:null b:null }", shape("{\"a\": , \"b\": }"));
  }

  @Test
  void escapes_become_what_they_stand_for() throws Exception {
    assertEquals("a\n\t\r\b\f\"\\/é😀", text("a\\n\\t\\r\\b\\f\\\"\\\\\\/\\u00e9\\uD83D\\ude00"));
  }

  @Test
  void hexadecimal_escapes_of_telegram_are_read() throws Exception {
    assertEquals("a\u0007b\u001F", text("a\\x07b\\x1f"));
  }

  @Test
  void unknown_escapes_lose_their_backslash_only() throws Exception {
    assertEquals("qx1u12'", text("\\q\\x1\\u12\\'"));
  }

  @Test
  void lone_halves_of_a_pair_become_the_replacement_character() throws Exception {
    assertEquals("\uFFFDa\uFFFD\uFFFD", text("\\ud83da\\ude00\\ud83d"));
  }

  @Test
  void the_bytes_telegram_leaves_behind_a_line_separator_are_dropped() throws Exception {
    byte[] bytes = bytes("\"a\\u2028??b\\u2029??c\\u2028d\"");
    bytes[8] = (byte) 0x80;
    bytes[9] = (byte) 0xA8;
    bytes[17] = (byte) 0x80;
    bytes[18] = (byte) 0xA9;
    JsonReader json = reader(bytes);
    assertTrue(json.nextText());
    assertEquals("a\u2028b\u2029c\u2028d", json.string());
  }

  @Test
  void control_characters_in_strings_are_kept_and_lines_counted() throws Exception {
    JsonReader json = reader(bytes("[\"a\n\u0001\nb\",\n 7]"));
    json.next();
    json.next();
    assertEquals("a\n\u0001\nb", json.string());
    assertEquals(JsonToken.NUMBER, json.next());
    assertEquals(4, json.line());
    assertEquals(11, json.position());
  }

  @Test
  void bytes_that_are_no_text_are_left_alone() throws Exception {
    JsonReader json = reader(new byte[] {'"', 'a', (byte) 0xFF, (byte) 0xC3, '"'});
    assertTrue(json.nextText());
    assertEquals(3, json.to() - json.from());
    assertEquals((byte) 0xFF, json.bytes()[json.from() + 1]);
  }

  @Test
  void a_path_without_quotes_is_a_word_up_to_the_end_of_its_line() throws Exception {
    assertEquals(
        "{ document_id:<video_files/sticker (2).webm> b:1 }",
        shape("{\"document_id\": video_files/sticker (2).webm\n, \"b\": 1}"));
    assertEquals("{ a:<(no file, sorry)> b:<x> }", shape("{\"a\": (no file, sorry),\"b\":x}"));
    assertEquals("[ <x> <y> 3 ]", shape("[x, y, 3]"));
  }

  @Test
  void words_without_quotes_are_skipped_with_what_they_are_in() throws Exception {
    JsonReader json = reader(bytes("{\"t\": [{\"document_id\": a (2) [x] y {.webm\n}], \"b\": 1}"));
    json.next();
    json.next();
    json.skip();
    assertEquals(JsonToken.NAME, json.next());
    assertEquals("b", json.string());
    assertEquals(1, json.nextNumber(0));
  }

  @Test
  void names_without_quotes_are_names() throws Exception {
    assertEquals("{ a_b:1 c:2 }", shape("{a_b: 1, c :2}"));
  }

  @Test
  void quotes_without_a_backslash_belong_to_the_text() throws Exception {
    assertEquals(
        "{ text:'say \"no\", then \"yes\"' b:1 }",
        shape("{\"text\": \"say \"no\", then \"yes\"\",\n \"b\": 1}"));
  }

  @Test
  void numbers_are_read_whole() throws Exception {
    assertEquals(1546322400L, reader(bytes("\"1546322400\"")).nextNumber(-1));
    assertEquals(-7, reader(bytes("-7")).nextNumber(-1));
    assertEquals(1700000000123L, reader(bytes("1.700000000123e12")).nextNumber(-1));
    assertEquals(2, reader(bytes("2.9")).nextNumber(-1));
    assertEquals(Long.MAX_VALUE, reader(bytes("9223372036854775807")).nextNumber(-1));
    assertEquals(-1, reader(bytes("99999999999999999999")).nextNumber(-1));
    assertEquals(-1, reader(bytes("\"twelve\"")).nextNumber(-1));
    assertEquals(-1, reader(bytes("[12]")).nextNumber(-1));
  }

  @Test
  void a_value_of_another_type_is_left_out_whole() throws Exception {
    JsonReader json = reader(bytes("{\"a\":{\"x\":[1]},\"b\":[\"]\"],\"c\":5}"));
    json.next();
    json.next();
    assertFalse(json.nextText());
    json.next();
    assertEquals(9, json.nextNumber(9));
    json.next();
    assertEquals("c", json.string());
    assertFalse(json.nextTrue());
    assertEquals(JsonToken.END_OBJECT, json.next());
    assertEquals(JsonToken.END, json.next());
    assertFalse(json.cut());
  }

  @Test
  void an_end_in_the_middle_is_cut_and_stays_the_end() throws Exception {
    for (String begun :
        List.of(
            "{", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":\"b", "{\"a\":\"b\\", "[1", "[{}", "[tr")) {
      JsonReader json = reader(bytes(begun));
      while (json.next() != JsonToken.END) {
        json.string();
      }
      assertTrue(json.cut(), begun);
      assertFalse(json.broken(), begun);
      assertEquals(JsonToken.END, json.next());
    }
  }

  @Test
  void an_end_while_skipping_is_cut() throws Exception {
    for (String begun :
        List.of("{\"a\"", "{\"a\":", "{\"a\":\"b", "{\"a\":[1,{", "{\"a\":[\"b\\")) {
      JsonReader json = reader(bytes(begun));
      json.next();
      json.skip();
      assertEquals(JsonToken.END, json.next());
      assertTrue(json.cut(), begun);
    }
  }

  @Test
  void what_cannot_be_followed_is_broken_and_the_end() throws Exception {
    for (String wrong : List.of("{]", "[}", "}", "{\"a\" 1}", "{:1}", "{\"a\":[1}}")) {
      JsonReader json = reader(bytes(wrong));
      while (json.next() != JsonToken.END) {
        json.string();
      }
      assertTrue(json.broken(), wrong);
    }
  }

  @Test
  void nesting_too_deep_is_refused_read_or_skipped() {
    String deep = "[".repeat(Limits.JSON_DEPTH_MAX + 1);
    assertThrows(RefusedException.class, () -> shape(deep));
    assertThrows(RefusedException.class, () -> reader(bytes("{\"a\":" + deep)).nextNumber(0));
    assertThrows(
        RefusedException.class,
        () -> {
          JsonReader json = reader(bytes("{\"a\":" + deep));
          json.next();
          json.skip();
        });
  }

  @Test
  void a_string_too_long_is_refused_where_it_is_read_and_skipped_where_it_is_not()
      throws Exception {
    byte[] bytes = bytes("[\"" + "a".repeat(Limits.LINE_BYTES_MAX + 1) + "\", 5]");
    JsonReader read = reader(bytes);
    read.next();
    assertThrows(RefusedException.class, read::next);

    JsonReader skipped =
        reader(bytes("{\"a\":\"" + "b".repeat(Limits.LINE_BYTES_MAX) + "\",\"c\":5}"));
    skipped.next();
    skipped.next();
    skipped.skip();
    skipped.next();
    assertEquals(5, skipped.nextNumber(0));
  }

  @Test
  void it_does_not_matter_in_which_pieces_the_bytes_come() throws Exception {
    String name = "n".repeat(200_000);
    String json =
        "{\""
            + name
            + "\": \""
            + "x\\u00e9 ".repeat(100_000)
            + "\", \"b\": [1, tru, \"\\\\\"], \"c\":{}}";
    String whole = shape(json);
    assertEquals(whole, shape(oneByOne(bytes(json))));
    assertTrue(whole.endsWith("b:[ 1 <tru> '\\' ] c:{ } }"));
  }

  @Test
  void one_reader_reads_many_lines() throws Exception {
    JsonReader json = new JsonReader("lines");
    for (int i = 1; i < 200; i++) {
      byte[] line = bytes("{\"n\":" + i + ",\"t\":\"" + "y".repeat(i) + "\"}");
      json.over(line, 0, line.length, i);
      json.next();
      json.next();
      assertEquals(i, json.nextNumber(0));
      assertEquals(i, json.line());
      json.next();
      assertEquals("y".repeat(i), json.nextString());
      assertEquals(JsonToken.END_OBJECT, json.next());
      assertEquals(JsonToken.END, json.next());
    }
  }

  @Test
  void names_are_found_by_their_bytes() throws Exception {
    JsonNames names = JsonNames.of("id", "type", "date", "text", "from", "from_id");
    JsonReader json = reader(bytes("{\"from_id\":1,\"te\\u0078t\":2,\"\":3,\"x\":4}"));
    json.next();
    int[] expected = {5, 3, JsonNames.UNKNOWN, JsonNames.UNKNOWN};
    for (int index : expected) {
      json.next();
      assertEquals(index, json.name(names));
      json.skip();
    }
  }

  static JsonReader reader(byte[] bytes) {
    return new JsonReader(new ByteArrayInputStream(bytes), "test.json");
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static InputStream oneByOne(byte[] bytes) {
    List<InputStream> ones = new ArrayList<>();
    for (byte b : bytes) {
      ones.add(new ByteArrayInputStream(new byte[] {b}));
    }
    return new SequenceInputStream(Collections.enumeration(ones));
  }

  private static String text(String escaped) throws IOException, RefusedException {
    String text = reader(bytes("\"" + escaped + "\"")).nextString();
    return text == null ? "none" : text;
  }

  private static String shape(String json) throws IOException, RefusedException {
    return shape(new ByteArrayInputStream(bytes(json)));
  }

  private static String shape(InputStream in) throws IOException, RefusedException {
    StringBuilder shape = new StringBuilder();
    try (JsonReader json = new JsonReader(in, "test.json")) {
      while (json.next() != JsonToken.END) {
        shape.append(
            switch (json.token()) {
              case START_OBJECT -> "{ ";
              case END_OBJECT -> "} ";
              case START_ARRAY -> "[ ";
              case END_ARRAY -> "] ";
              case NAME -> json.string() + ":";
              case STRING -> "'" + json.string() + "' ";
              case NUMBER -> json.string() + " ";
              case TRUE -> "true ";
              case FALSE -> "false ";
              case NULL -> "null ";
              case WORD -> "<" + json.string() + "> ";
              case END -> "";
            });
      }
    }
    return shape.toString().strip();
  }
}
