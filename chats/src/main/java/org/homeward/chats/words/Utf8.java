package org.homeward.chats.words;

/// Decodes UTF-8 that may be broken: a code point and how many bytes it took, in one number.
final class Utf8 {
  private static final int LENGTH_SHIFT = 24;
  private static final int WRONG = 0xFFFD | 1 << LENGTH_SHIFT;

  private Utf8() {}

  /// Decodes what starts at `at`.
  static int decode(byte[] bytes, int at, int to) {
    int first = bytes[at];
    if (first >= 0) {
      return first | 1 << LENGTH_SHIFT;
    }
    int length = first >= (byte) 0xF0 ? 4 : first >= (byte) 0xE0 ? 3 : 2;
    if (first < (byte) 0xC2 || first > (byte) 0xF4 || at + length > to) {
      return WRONG;
    }
    int codePoint = first & (0x7F >> length);
    for (int i = 1; i < length; i++) {
      int next = bytes[at + i];
      if ((next & 0xC0) != 0x80) {
        return WRONG;
      }
      codePoint = codePoint << 6 | (next & 0x3F);
    }
    return Math.min(codePoint, 0x10FFFF) | length << LENGTH_SHIFT;
  }

  static int codePoint(int decoded) {
    return decoded & 0xFFFFFF;
  }

  static int length(int decoded) {
    return decoded >>> LENGTH_SHIFT;
  }
}
