package org.homeward.chats.formats.imessage;

import java.nio.charset.StandardCharsets;
import org.homeward.chats.text.ByteSearch;

/// The text in a message's archived object, where newer systems keep it.
///
/// ```
/// ... "NSString" ... 84 01 2B length text ...
/// length = one byte below 80 | 81 two bytes | 82 four bytes, lowest first
/// ```
final class AttributedBody {
  private static final byte[] TYPE = "NSString".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] BEFORE_LENGTH = {(byte) 0x84, 1, '+'};
  private static final int TWO_BYTES = 0x81;
  private static final int FOUR_BYTES = 0x82;

  private int from;
  private int to;

  /// Finds the text between `start` and `end`; false where there is none.
  boolean find(byte[] bytes, int start, int end) {
    int type = ByteSearch.indexOf(bytes, start, end, TYPE);
    int before =
        ByteSearch.indexOf(bytes, type < 0 ? start : type + TYPE.length, end, BEFORE_LENGTH);
    int at = before + BEFORE_LENGTH.length;
    if (before < 0 || at >= end) {
      return false;
    }
    int first = bytes[at] & 0xff;
    int more = first == TWO_BYTES ? 2 : first == FOUR_BYTES ? 4 : 0;
    if (first > FOUR_BYTES || first == 0x80 || at + 1 + more > end) {
      return false;
    }
    long length = more == 0 ? first : 0;
    for (int i = more; i > 0; i--) {
      length = length << 8 | bytes[at + i] & 0xff;
    }
    from = at + 1 + more;
    if (length > end - from) {
      return false;
    }
    to = from + (int) length;
    return true;
  }

  /// The first byte of the text.
  int from() {
    return from;
  }

  /// After the last byte of the text.
  int to() {
    return to;
  }
}
