package org.homeward.chats.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// A file that is in memory.
///
/// @param name its path
/// @param bytes what is in it; not copied
public record BytesSource(String name, byte[] bytes) implements Source, Source.RandomAccess {
  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public RandomAccess random() {
    return this;
  }

  @Override
  public int read(long position, byte[] into, int offset, int length) {
    if (position >= bytes.length) {
      return -1;
    }
    int count = (int) Math.min(length, bytes.length - position);
    System.arraycopy(bytes, (int) position, into, offset, count);
    return count;
  }
}
