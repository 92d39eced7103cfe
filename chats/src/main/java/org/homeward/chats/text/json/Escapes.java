package org.homeward.chats.text.json;

/// Makes text out of what stands between two quotes.
final class Escapes {
  private static final int REPLACEMENT = 0xFFFD;

  private Escapes() {}

  /// Writes the text of `from` to `to` into `into`, which is at least as long: no escape becomes
  /// longer than it was.
  ///
  /// @return how many bytes were written
  static int decode(byte[] bytes, int from, int to, byte[] into) {
    int written = 0;
    int i = from;
    while (i < to) {
      byte b = bytes[i++];
      if (b != '\\' || i == to) {
        into[written++] = b;
        continue;
      }
      int escape = bytes[i++];
      switch (escape) {
        case 'n' -> into[written++] = '\n';
        case 't' -> into[written++] = '\t';
        case 'r' -> into[written++] = '\r';
        case 'b' -> into[written++] = '\b';
        case 'f' -> into[written++] = '\f';
        case 'x' -> {
          int value = hex(bytes, i, to, 2);
          written = value < 0 ? put('x', into, written) : put(value, into, written);
          i += value < 0 ? 0 : 2;
        }
        case 'u' -> {
          int value = hex(bytes, i, to, 4);
          if (value < 0) {
            into[written++] = 'u';
            break;
          }
          i += 4;
          int low = lowSurrogate(value, bytes, i, to);
          if (low >= 0) {
            value = Character.toCodePoint((char) value, (char) low);
            i += 6;
          } else if (Character.isSurrogate((char) value)) {
            value = REPLACEMENT;
          } else if (leftBehind(value, bytes, i, to)) {
            i += 2;
          }
          written = put(value, into, written);
        }
        default -> into[written++] = (byte) escape;
      }
    }
    return written;
  }

  private static int lowSurrogate(int high, byte[] bytes, int i, int to) {
    if (!Character.isHighSurrogate((char) high)
        || to - i < 6
        || bytes[i] != '\\'
        || bytes[i + 1] != 'u') {
      return -1;
    }
    int low = hex(bytes, i + 2, to, 4);
    return low >= 0 && Character.isLowSurrogate((char) low) ? low : -1;
  }

  // Telegram Desktop escapes U+2028 and U+2029 and writes their last two bytes once more.
  private static boolean leftBehind(int value, byte[] bytes, int i, int to) {
    return (value == 0x2028 || value == 0x2029)
        && to - i >= 2
        && bytes[i] == (byte) 0x80
        && bytes[i + 1] == (byte) (value - 0x2028 + 0xA8);
  }

  private static int hex(byte[] bytes, int from, int to, int digits) {
    if (to - from < digits) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = Character.digit(bytes[i], 16);
      if (digit < 0) {
        return -1;
      }
      value = value << 4 | digit;
    }
    return value;
  }

  private static int put(int point, byte[] into, int at) {
    int i = at;
    if (point < 0x80) {
      into[i++] = (byte) point;
    } else if (point < 0x800) {
      into[i++] = (byte) (0xC0 | point >> 6);
      into[i++] = (byte) (0x80 | point & 0x3F);
    } else if (point < 0x10000) {
      into[i++] = (byte) (0xE0 | point >> 12);
      into[i++] = (byte) (0x80 | point >> 6 & 0x3F);
      into[i++] = (byte) (0x80 | point & 0x3F);
    } else {
      into[i++] = (byte) (0xF0 | point >> 18);
      into[i++] = (byte) (0x80 | point >> 12 & 0x3F);
      into[i++] = (byte) (0x80 | point >> 6 & 0x3F);
      into[i++] = (byte) (0x80 | point & 0x3F);
    }
    return i;
  }
}
