package org.homeward.chats.formats.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Characters nobody sees: direction marks, byte order marks, and the many kinds of space.
final class Marks {
  private static final int THIRD_LAST = 3;

  private Marks() {}

  /// Whether a character only says which way the text runs, or is a byte order mark.
  static boolean isMark(int c) {
    return c == 0x200E
        || c == 0x200F
        || c == 0xFEFF
        || c == 0x061C
        || c == 0x200B
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /// Whether a character is a space of any width.
  static boolean isSpace(int c) {
    return c == ' '
        || c == '\t'
        || (c >= 0xA0 && Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  /// Without marks.
  static String strip(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isMark(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  /// The place after the marks that stand at `from`.
  static int after(byte[] bytes, int from, int to) {
    int i = from;
    while (at(bytes, i, to)) {
      i += THIRD_LAST;
    }
    return i;
  }

  /// Whether a mark of three bytes stands at a place.
  static boolean at(byte[] bytes, int at, int to) {
    if (to - at < THIRD_LAST || bytes[at] > (byte) 0xEF || bytes[at] < (byte) 0xE2) {
      return false;
    }
    int c = (bytes[at] & 0x0F) << 12 | (bytes[at + 1] & 0x3F) << 6 | (bytes[at + 2] & 0x3F);
    return isMark(c);
  }

  /// Text as bytes.
  static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  /// The range as text.
  static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, UTF_8);
  }
}
