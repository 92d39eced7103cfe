package org.homeward.chats.formats.signal;

import org.homeward.chats.text.ByteSearch;
import org.homeward.chats.text.time.IsoTime;

/// The start of a message in a chat of signal-export: `[2024-03-01 20:15:09] Name: `.
final class ExportedHeader {
  private static final int TIME_BYTES = 19;
  private static final byte[] AFTER_NAME = {':', ' '};

  private final IsoTime time = new IsoTime();
  private int nameFrom;
  private int nameTo;
  private int bodyFrom;

  /// Whether a line begins a message.
  boolean read(byte[] bytes, int from, int to) {
    int close = from + 1 + TIME_BYTES;
    if (to < close + 3
        || bytes[from] != '['
        || bytes[close] != ']'
        || bytes[close + 1] != ' '
        || !time.read(bytes, from + 1, close)) {
      return false;
    }
    nameFrom = close + 2;
    nameTo = ByteSearch.indexOf(bytes, nameFrom, to, AFTER_NAME);
    if (nameTo < 0 && bytes[to - 1] == ':') {
      nameTo = to - 1;
    }
    bodyFrom = Math.min(nameTo + AFTER_NAME.length, to);
    return nameTo > nameFrom;
  }

  long time() {
    return time.local();
  }

  int nameFrom() {
    return nameFrom;
  }

  int nameTo() {
    return nameTo;
  }

  int bodyFrom() {
    return bodyFrom;
  }
}
