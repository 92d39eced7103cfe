package org.homeward.chats.text.xml;

import java.util.Arrays;

/// Character references in attribute values. What is no reference stays as it is written.
final class References {
  private static final int REPLACEMENT = 0xfffd;
  private static final int LENGTH_MAX = 12;
  private static final byte[][] NAMES = {
    {'a', 'm', 'p'}, {'l', 't'}, {'g', 't'}, {'q', 'u', 'o', 't'}, {'a', 'p', 'o', 's'}
  };
  private static final byte[] MEANT = {'&', '<', '>', '"', '\''};

  private byte[] bytes = {};
  private int end;
  private int next;

  /// Replaces the references between `from` and `to`, in place: none is shorter than what it stands
  /// for.
  ///
  /// @return where the text ends now
  int decode(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.end = to;
    int read = from;
    int write = from;
    while (read < to) {
      byte letter = bytes[read];
      if (letter != '&') {
        bytes[write++] = letter;
        read++;
        continue;
      }
      int character = reference(read);
      if (character < 0) {
        bytes[write++] = letter;
        read++;
        continue;
      }
      read = next;
      if (character >= 0xd800 && character < 0xe000) {
        character = pair(character, read);
        read = next;
      }
      write = put(character, write);
    }
    return write;
  }

  /// Phones write an emoji as the two halves Java has of it, which XML forbids.
  private int pair(int high, int at) {
    int after = next;
    if (high < 0xdc00 && at < end && bytes[at] == '&') {
      int low = reference(at);
      if (low >= 0xdc00 && low < 0xe000) {
        return Character.toCodePoint((char) high, (char) low);
      }
    }
    next = after;
    return REPLACEMENT;
  }

  /// The character a reference at `at` stands for, with [#next] after it, or -1.
  private int reference(int at) {
    int semicolon = at + 1;
    int last = Math.min(end, at + LENGTH_MAX);
    while (semicolon < last && bytes[semicolon] != ';') {
      semicolon++;
    }
    if (semicolon >= last || semicolon < at + 3) {
      return -1;
    }
    next = semicolon + 1;
    return bytes[at + 1] == '#' ? number(at + 2, semicolon) : named(at + 1, semicolon);
  }

  private int number(int from, int to) {
    boolean hexadecimal = (bytes[from] | 0x20) == 'x';
    int radix = hexadecimal ? 16 : 10;
    int first = hexadecimal ? from + 1 : from;
    if (first == to) {
      return -1;
    }
    int character = 0;
    for (int i = first; i < to; i++) {
      int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], radix);
      if (digit < 0) {
        return -1;
      }
      character = Math.min(character * radix + digit, Character.MAX_CODE_POINT + 1);
    }
    return character == 0 || character > Character.MAX_CODE_POINT ? REPLACEMENT : character;
  }

  private int named(int from, int to) {
    for (int i = 0; i < NAMES.length; i++) {
      if (Arrays.equals(NAMES[i], 0, NAMES[i].length, bytes, from, to)) {
        return MEANT[i];
      }
    }
    return -1;
  }

  private int put(int character, int at) {
    int write = at;
    if (character < 0x80) {
      bytes[write++] = (byte) character;
    } else if (character < 0x800) {
      bytes[write++] = (byte) (0xc0 | character >> 6);
      bytes[write++] = (byte) (0x80 | character & 0x3f);
    } else if (character < 0x10000) {
      bytes[write++] = (byte) (0xe0 | character >> 12);
      bytes[write++] = (byte) (0x80 | character >> 6 & 0x3f);
      bytes[write++] = (byte) (0x80 | character & 0x3f);
    } else {
      bytes[write++] = (byte) (0xf0 | character >> 18);
      bytes[write++] = (byte) (0x80 | character >> 12 & 0x3f);
      bytes[write++] = (byte) (0x80 | character >> 6 & 0x3f);
      bytes[write++] = (byte) (0x80 | character & 0x3f);
    }
    return write;
  }
}
