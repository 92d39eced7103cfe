package org.homeward.chats.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/// A stretch of bytes that can be read in any order, read from its first. Closes what it reads.
final class RangeStream extends InputStream {
  private final Source.RandomAccess bytes;
  private long position;
  private final long end;

  RangeStream(Source.RandomAccess bytes, long from, long end) {
    this.bytes = bytes;
    this.position = from;
    this.end = Math.min(end, bytes.size());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, into.length);
    if (length == 0) {
      return 0;
    }
    if (position >= end) {
      return -1;
    }
    int count = bytes.read(position, into, offset, (int) Math.min(length, end - position));
    if (count > 0) {
      position += count;
    }
    return count;
  }

  @Override
  public long skip(long count) {
    long skipped = Math.clamp(count, 0, Math.max(0, end - position));
    position += skipped;
    return skipped;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
