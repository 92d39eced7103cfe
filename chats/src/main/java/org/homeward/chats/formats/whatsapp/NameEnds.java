package org.homeward.chats.formats.whatsapp;

/// Finds where a name ends: at a colon before a space or the line's end.
final class NameEnds {
  static final int NONE = -1;

  private NameEnds() {}

  /// The next colon that may end a name, or [#NONE].
  static int next(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == ':' && (i + 1 == to || bytes[i + 1] == ' ')) {
        return i;
      }
    }
    return NONE;
  }

  /// The next colon that may end a name and is not inside quotation marks, or [#NONE]. Notices
  /// quote the names of groups, which may have colons.
  static int unquoted(byte[] bytes, int from, int to) {
    int end = next(bytes, from, to);
    while (end != NONE && quoted(bytes, from, end)) {
      end = next(bytes, end + 1, to);
    }
    return end;
  }

  /// Whether a quotation that began in the range has not ended in it.
  static boolean quoted(byte[] bytes, int from, int to) {
    boolean quoted = false;
    for (int i = from; i < to; i++) {
      int c = bytes[i] & 0xFF;
      if (c == '"') {
        quoted = !quoted;
      } else if (c == 0xE2 && i + 2 < to && bytes[i + 1] == (byte) 0x80) {
        int third = bytes[i + 2] & 0xFF;
        // “ and ” open in one language and close in another; „ only opens.
        quoted = third == 0x9E || ((third == 0x9C || third == 0x9D) != quoted);
      } else if (c == 0xC2 && i + 1 < to) {
        int second = bytes[i + 1] & 0xFF;
        quoted = (second == 0xAB || second == 0xBB) != quoted;
      } else if (c == 0xE3 && i + 2 < to && bytes[i + 1] == (byte) 0x80) {
        int third = bytes[i + 2] & 0xFF;
        quoted = third == 0x8C || third == 0x8E || (quoted && third != 0x8D && third != 0x8F);
      }
    }
    return quoted;
  }
}
