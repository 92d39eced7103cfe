package org.homeward.chats.text;

import java.util.Arrays;

/// Bytes that many ranges are asked whether they begin with: compared eight at a time.
public final class BytePrefix {
  private final byte[] bytes;
  private final int length;
  // Up to eight bytes and which of them count; or the first eight and the last eight.
  private final long first;
  private final long mask;
  private final long last;

  /// @param bytes what is looked for; copied
  public BytePrefix(byte[] bytes) {
    this.bytes = bytes.clone();
    length = bytes.length;
    first = EightBytes.at(Arrays.copyOf(bytes, Math.max(length, Long.BYTES)), 0);
    mask = length < Long.BYTES ? (1L << length * Byte.SIZE) - 1 : -1;
    last = length < Long.BYTES ? 0 : EightBytes.at(bytes, length - Long.BYTES);
  }

  /// How many bytes there are.
  public int length() {
    return length;
  }

  /// Whether the range begins with them.
  public boolean begins(byte[] in, int from, int to) {
    if (from > in.length - Long.BYTES || length > 2 * Long.BYTES) {
      return ByteSearch.startsWith(in, from, to, bytes);
    }
    return ((EightBytes.at(in, from) ^ first) & mask) == 0
        && to - from >= length
        && (length <= Long.BYTES || EightBytes.at(in, from + length - Long.BYTES) == last);
  }
}
