package org.homeward.chats.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;

/// Remembers which bytes of a file were read, and how many readers were left open.
final class CountedSource implements Source {
  private final Source file;
  final BitSet read = new BitSet();
  int open;

  CountedSource(Source file) {
    this.file = file;
  }

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public long size() {
    return file.size();
  }

  @Override
  public InputStream open() throws IOException {
    return new RangeStream(random(), 0, size());
  }

  @Override
  public RandomAccess random() throws IOException {
    RandomAccess bytes = file.random();
    if (bytes == null) {
      throw new AssertionError("no random access");
    }
    open++;
    return new RandomAccess() {
      @Override
      public long size() {
        return bytes.size();
      }

      @Override
      public int read(long position, byte[] into, int offset, int length) throws IOException {
        int count = bytes.read(position, into, offset, length);
        if (count > 0) {
          read.set((int) position, (int) position + count);
        }
        return count;
      }

      @Override
      public void close() throws IOException {
        open--;
        bytes.close();
      }
    };
  }
}
