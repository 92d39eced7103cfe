package org.homeward.chats.text;

import java.util.Arrays;
import org.homeward.chats.reading.Limits;

/// The text of one message while it is put together, in bytes that are used again for the next. No
/// more of it is kept than [Limits#TEXT_BYTES_MAX].
public final class KeptText {
  private static final int FIRST_LENGTH = 4096;

  private byte[] bytes = new byte[FIRST_LENGTH];
  private int length;
  private boolean cut;

  /// Starts the next text.
  public void clear() {
    length = 0;
    cut = false;
  }

  /// Adds UTF-8 at its end; a text that is full takes only whole characters.
  public void add(byte[] from, int start, int end) {
    int count = end - start;
    int room = Limits.TEXT_BYTES_MAX - length;
    if (count > room) {
      cut = true;
      count = room;
      while (count > 0 && (from[start + count] & 0xC0) == 0x80) {
        count--;
      }
    }
    if (length + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + count, bytes.length * 2));
    }
    System.arraycopy(from, start, bytes, length, count);
    length += count;
  }

  /// Takes back what was added since the text had this length.
  public void cutTo(int before) {
    length = Math.min(length, before);
  }

  /// What the text is in, from 0. Belongs to this.
  public byte[] bytes() {
    return bytes;
  }

  /// How many bytes of [#bytes] it is.
  public int length() {
    return length;
  }

  /// Whether it was longer than what is kept.
  public boolean cut() {
    return cut;
  }
}
