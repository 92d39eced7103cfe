package org.homeward.book;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/// An entry's version as it lies, sealed, in the log.
///
/// ```
/// payload = header LF body
/// header  = "e1" SP type SP version SP id SP epoch-millis SP ( "W" | "R" )      ; US-ASCII
/// body    = the fact as JSON, UTF-8; empty when the header ends in R (removed)
/// ```
///
/// The header is read when a book opens; the body only when a page asks for the type, so that
/// opening years of entries costs no JSON at all.
///
/// @param type the type's name; may be one this program does not know, which is kept as it is
/// @param version the version of the type's JSON
/// @param at when it was written, whole milliseconds
/// @param removed whether this version takes the entry out
/// @param body the JSON; not copied, not to be changed
record Payload(String type, int version, EntryId id, Instant at, boolean removed, byte[] body) {
  private static final String FORMAT = "e1";
  private static final int HEADER_PARTS = 6;
  private static final int HEADER_LENGTH_MAX = 160;

  byte[] bytes() {
    String header =
        String.join(
            " ",
            FORMAT,
            type,
            Integer.toString(version),
            id.value(),
            Long.toString(at.toEpochMilli()),
            removed ? "R" : "W");
    byte[] head = header.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(head.length + 1 + body.length)
        .put(head)
        .put((byte) '\n')
        .put(body)
        .array();
  }

  /// @throws MalformedPayloadException when the bytes are not a payload of this format
  static Payload parse(byte[] bytes) {
    int end = headerEnd(bytes);
    String header = new String(bytes, 0, end, StandardCharsets.US_ASCII);
    String[] parts = header.split(" ", -1);
    if (parts.length != HEADER_PARTS || !parts[0].equals(FORMAT)) {
      throw new MalformedPayloadException("header of another format");
    }
    if (!EntryId.isValid(parts[3])) {
      throw new MalformedPayloadException("id not of letters, digits, hyphens");
    }
    try {
      return new Payload(
          parts[1].intern(),
          Integer.parseInt(parts[2]),
          new EntryId(parts[3]),
          Instant.ofEpochMilli(Long.parseLong(parts[4])),
          parts[5].equals("R"),
          Arrays.copyOfRange(bytes, end + 1, bytes.length));
    } catch (NumberFormatException e) {
      throw new MalformedPayloadException("version or time not a number", e);
    }
  }

  private static int headerEnd(byte[] bytes) {
    int limit = Math.min(bytes.length, HEADER_LENGTH_MAX);
    for (int i = 0; i < limit; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    throw new MalformedPayloadException("no header line");
  }
}
