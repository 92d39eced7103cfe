package org.homeward.chats.formats.meta;

import java.nio.charset.StandardCharsets;
import org.homeward.chats.text.Utf8Check;

/// Undoes what Meta's exports do to everything beyond ASCII: each byte of its UTF-8 is written as a
/// character of its own.
///
/// Text is left alone unless all of it can have come about so: every character is below U+0100, and
/// as bytes they are valid UTF-8. A few pairs that somebody might really have written, such as
/// "Ã©", look the same and are taken for it.
final class Mojibake {
  private Mojibake() {}

  /// The text as it was before, or `text` itself.
  static String undo(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int length = undo(utf8, 0, utf8.length, utf8);
    return length < 0 ? text : new String(utf8, 0, length, StandardCharsets.UTF_8);
  }

  /// Writes the text as it was before into `into`, which may be `bytes` itself with `from` 0.
  ///
  /// @return how many bytes were written, or -1 where the text is to be left alone; `into` is then
  ///   as it was
  static int undo(byte[] bytes, int from, int to, byte[] into) {
    int wide = 0;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b < 0) {
        // U+0080 to U+00FF are C2 or C3 and one byte more.
        if (b != (byte) 0xC2 && b != (byte) 0xC3 || i + 1 == to || (bytes[i + 1] & 0xC0) != 0x80) {
          return -1;
        }
        i++;
        wide++;
      }
    }
    if (wide == 0) {
      return -1;
    }
    byte[] narrow = new byte[to - from - wide];
    int length = 0;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      narrow[length++] = b >= 0 ? b : (byte) (b << 6 | bytes[++i] & 0x3F);
    }
    if (Utf8Check.validTo(narrow, 0, length) < length) {
      return -1;
    }
    System.arraycopy(narrow, 0, into, 0, length);
    return length;
  }
}
