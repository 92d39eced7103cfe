package org.homeward.chats.measure;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.homeward.chats.message.Message;
import org.homeward.chats.outcome.Quote;
import org.homeward.chats.tally.Calendar;

/// The last message of some kind, copied into an array that is used again.
final class Kept {
  private static final int TEXT_BYTES_MAX = 2_000;

  private byte[] text = {};
  private int length;
  private long time;
  private long index = -1;

  void take(Message message, long at) {
    length = Math.min(message.length(), TEXT_BYTES_MAX);
    // Not in the middle of a character.
    while (length > 0
        && length < message.length()
        && (message.bytes()[message.from() + length] & 0xC0) == 0x80) {
      length--;
    }
    if (text.length < length) {
      text = new byte[length];
    }
    System.arraycopy(message.bytes(), message.from(), text, 0, length);
    time = message.time();
    index = at;
  }

  Optional<Quote> quote() {
    return index < 0
        ? Optional.empty()
        : Optional.of(
            new Quote(
                Calendar.wall(time), new String(text, 0, length, StandardCharsets.UTF_8), index));
  }
}
