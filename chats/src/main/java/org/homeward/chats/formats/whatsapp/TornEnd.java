package org.homeward.chats.formats.whatsapp;

import org.homeward.chats.text.ByteSearch;
import org.homeward.chats.text.Utf8Check;

/// Tells how much of a last line without a line end is the beginning of something that is missing.
final class TornEnd {
  private static final int TELLING_BYTES = 6;
  private static final byte[] REPLACED = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

  private final Headers headers;
  private final Senders senders;
  private final boolean bracketed;

  TornEnd(Headers headers, Senders senders, boolean bracketed) {
    this.headers = headers;
    this.senders = senders;
    this.bracketed = bracketed;
  }

  /// How many bytes at the end of the last line to leave out: the line where only its header has
  /// begun, half a character, or none.
  int bytesLost(byte[] bytes, int from, int to) {
    if (headers.at(bytes, from, to)) {
      int rest = headers.restFrom();
      boolean noName =
          senders.isBeginningOfAName(bytes, rest, to)
              || (bracketed && NameEnds.next(bytes, rest, to) == NameEnds.NONE);
      if (noName) {
        return to - from;
      }
    } else if (to - from >= TELLING_BYTES && headers.beginsAt(bytes, from, to)) {
      return to - from;
    }
    int half = Utf8Check.cutBytes(bytes, from, to);
    return half == 0 && ByteSearch.endsWith(bytes, from, to, REPLACED) ? REPLACED.length : half;
  }
}
