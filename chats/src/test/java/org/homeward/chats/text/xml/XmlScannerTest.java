package org.homeward.chats.text.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class XmlScannerTest {
  private static final List<String> ELEMENTS = List.of("a", "b");
  private static final List<String> ATTRIBUTES = List.of("x", "y");

  private static XmlScanner scanner(String text) {
    return scanner(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static XmlScanner scanner(InputStream in) {
    return new XmlScanner(in, ELEMENTS, ATTRIBUTES);
  }

  private static String value(String inQuotes) throws IOException {
    try (XmlScanner xml = scanner("<a x=\"" + inQuotes + "\"/>")) {
      assertTrue(xml.next());
      return xml.text(0);
    }
  }

  @Test
  void tags_and_wanted_attributes_are_found_among_all_the_rest() throws IOException {
    try (XmlScanner xml =
        scanner(
            "<?xml version='1.0'?><!DOCTYPE a><!-- <a x=\"no\"/> -- > --><a x = 'one'\n z=\"<b>\""
                + " y=\"2\"><c x=\"3\"/>words</a>")) {
      assertTrue(xml.next());
      assertEquals(0, xml.element());
      assertTrue(xml.opens());
      assertFalse(xml.closes());
      assertEquals("one", xml.text(0));
      assertEquals(2, xml.number(1, -1));
      assertTrue(xml.next());
      assertEquals(XmlScanner.UNKNOWN, xml.element());
      assertEquals("3", xml.text(0));
      assertFalse(xml.has(1));
      assertTrue(xml.opens() && xml.closes());
      assertTrue(xml.next());
      assertTrue(xml.closes() && !xml.opens());
      assertFalse(xml.next());
      assertFalse(xml.cut());
    }
  }

  @Test
  void references_stand_for_characters_even_where_xml_forbids_them() throws IOException {
    assertEquals("😀", value("&#55357;&#56832;"));
    assertEquals("😀", value("&#xD83D;&#xde00;"));
    assertEquals("😀", value("&#128512;"));
    assertEquals("\ufffd.", value("&#55357;."));
    assertEquals("\ufffd\ufffd", value("&#56832;&#55357;"));
    assertEquals("\ufffdA", value("&#55357;&#65;"));
    assertEquals("\ufffd", value("&#0;"));
    assertEquals("\ufffd", value("&#99999999;"));
    assertEquals("\b", value("&#8;"));
    assertEquals("a\nb", value("a&#10;b"));
    assertEquals("<>&\"'é€", value("&lt;&gt;&amp;&quot;&apos;&#233;&#x20AC;"));
  }

  @Test
  void what_is_no_reference_stays_as_it_is_written() throws IOException {
    for (String text :
        List.of("a & b", "&", "&;", "&#;", "&#x;", "&#12", "&nbsp;", "x&&amp", "&#1a;")) {
      assertEquals(text, value(text));
    }
  }

  @Test
  void a_file_that_ends_within_a_tag_is_cut() throws IOException {
    for (String text : List.of("<a><b", "<a><b x", "<a><b x=", "<a><b x=\"1", "<a><b x=\"1\" ")) {
      try (XmlScanner xml = scanner(text)) {
        assertTrue(xml.next());
        assertFalse(xml.next());
        assertTrue(xml.cut(), text);
      }
    }
  }

  @Test
  void values_are_the_same_wherever_the_reads_end() throws IOException {
    long seed = 5;
    Random random = new Random(seed);
    List<String> expected = new ArrayList<>();
    StringBuilder text = new StringBuilder("<a>");
    for (int i = 0; i < 300; i++) {
      String value = "v".repeat(random.nextInt(i % 50 == 0 ? 300_000 : 90)) + "é";
      expected.add(value);
      text.append("<b z=\"").append("z".repeat(random.nextInt(70))).append("\" x=\"");
      text.append(value.replace("é", "&#233;")).append("\" y='1'/>\n");
    }
    byte[] bytes = text.append("</a>").toString().getBytes(UTF_8);
    InputStream inPieces =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] into, int offset, int length) {
            return super.read(into, offset, Math.min(length, 1 + random.nextInt(200)));
          }
        };
    List<String> values = new ArrayList<>();
    try (XmlScanner xml = scanner(inPieces)) {
      while (xml.next()) {
        if (xml.has(0)) {
          assertTrue(xml.is(1, "1"));
          values.add(xml.text(0));
        }
      }
    }
    assertEquals(expected, values, "seed " + seed);
  }

  @Test
  void a_value_longer_than_any_is_shortened_and_says_so() throws IOException {
    try (XmlScanner xml = scanner("<a x=\"" + "x".repeat(3_000_000) + "\" y=\"1\"/>")) {
      assertTrue(xml.next());
      assertEquals(XmlScanner.VALUE_BYTES_MAX, xml.to(0) - xml.from(0));
      assertTrue(xml.is(1, "1"));
      assertTrue(xml.shortened());
    }
  }

  @Tag("slow")
  @Test
  void any_bytes_are_read_to_their_end() throws IOException {
    Random random = new Random(3);
    String letters = "<>/=\"'&#; ab-!?x";
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(40); length > 0; length--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      try (XmlScanner xml = scanner(text.toString())) {
        while (xml.next()) {
          xml.text(0);
        }
      }
    }
  }
}
