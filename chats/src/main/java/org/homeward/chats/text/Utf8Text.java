package org.homeward.chats.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.homeward.chats.reading.Reading;
import org.homeward.chats.source.Source;

/// A file of text as UTF-8 bytes, whatever its encoding, without its byte order mark.
///
/// UTF-16 is known by its mark or, without one, by its zero bytes. Everything else is taken as
/// UTF-8, and bytes that are not valid UTF-8 stay as they are: [Utf8Check] finds them.
public final class Utf8Text {
  private static final int SNIFF_BYTES = 4096;

  private Utf8Text() {}

  /// Opens a file for reading; progress counts the bytes of the file.
  public static InputStream open(Source source, Reading reading) throws IOException {
    InputStream in = reading.open(source);
    try {
      return of(in);
    } catch (IOException | RuntimeException e) {
      try (in) {
        throw e;
      }
    }
  }

  /// The first bytes of a file as UTF-8, from at most `length` bytes of it; for detection.
  public static byte[] head(Source source, int length) throws IOException {
    return of(new ByteArrayInputStream(source.head(length))).readAllBytes();
  }

  /// The bytes of `in` as UTF-8; closing the result closes `in`.
  public static InputStream of(InputStream in) throws IOException {
    byte[] head = in.readNBytes(SNIFF_BYTES);
    TextEncoding encoding = TextEncoding.of(head);
    PushbackInputStream whole = new PushbackInputStream(in, Math.max(1, head.length));
    int mark = encoding.markLength(head);
    whole.unread(head, mark, head.length - mark);
    return encoding == TextEncoding.UTF_8
        ? whole
        : new Utf16Input(whole, encoding == TextEncoding.UTF_16_BE);
  }
}
