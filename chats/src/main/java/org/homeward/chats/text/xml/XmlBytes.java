package org.homeward.chats.text.xml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// The bytes of a file, a buffer at a time.
final class XmlBytes implements Closeable {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long TOPS = 0x8080808080808080L;

  private final InputStream in;
  private final byte[] buffer = new byte[128 * 1024];
  private int at;
  private int limit;

  XmlBytes(InputStream in) {
    this.in = in;
  }

  /// The next byte, or -1 at the end.
  int peek() throws IOException {
    return at < limit || fill() ? buffer[at] & 0xff : -1;
  }

  /// Takes the next byte, or gives -1 at the end.
  int take() throws IOException {
    return at < limit || fill() ? buffer[at++] & 0xff : -1;
  }

  void skipBlanks() throws IOException {
    for (int next = peek(); next >= 0 && next <= ' '; next = peek()) {
      at++;
    }
  }

  /// Goes to the next `wanted`; false where there is none.
  boolean skipTo(byte wanted) throws IOException {
    while (!goTo(find(wanted))) {
      if (!fill()) {
        return false;
      }
    }
    return true;
  }

  byte[] buffer() {
    return buffer;
  }

  int at() {
    return at;
  }

  /// Goes to a place in the buffer; false where that is its end.
  boolean goTo(int place) {
    at = place;
    return place < limit;
  }

  /// Reads more where all at hand was taken; false at the end of the file.
  boolean fill() throws IOException {
    int count = in.read(buffer, 0, buffer.length);
    at = 0;
    limit = Math.max(0, count);
    return count > 0;
  }

  /// The place of the next `wanted` at hand, or the end of what is at hand.
  int find(byte wanted) {
    byte[] bytes = buffer;
    long pattern = (wanted & 0xff) * ONES;
    int i = at;
    for (int last = limit - 32; i <= last; i += 32) {
      long found =
          matches((long) LONGS.get(bytes, i) ^ pattern)
              | matches((long) LONGS.get(bytes, i + 8) ^ pattern)
              | matches((long) LONGS.get(bytes, i + 16) ^ pattern)
              | matches((long) LONGS.get(bytes, i + 24) ^ pattern);
      if (found != 0) {
        break;
      }
    }
    while (i < limit && bytes[i] != wanted) {
      i++;
    }
    return i;
  }

  /// Not zero where a byte of `eight` is zero.
  private static long matches(long eight) {
    return (eight - ONES) & ~eight & TOPS;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
