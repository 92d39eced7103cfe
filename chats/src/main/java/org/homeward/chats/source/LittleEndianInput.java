package org.homeward.chats.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;

/// Numbers with their lowest byte first, as zip archives have them.
final class LittleEndianInput {
  private static final int BUFFER_BYTES = 16 * 1024;

  private final BufferedInputStream in;

  /// Reads from `from` to the end of `bytes`, which it leaves open.
  LittleEndianInput(Source.RandomAccess bytes, long from) {
    this.in = new BufferedInputStream(new RangeStream(bytes, from, bytes.size()), BUFFER_BYTES);
  }

  int unsignedByte() throws IOException {
    int read = in.read();
    if (read < 0) {
      throw new EOFException("the archive ends within its directory");
    }
    return read;
  }

  int unsignedShort() throws IOException {
    return unsignedByte() | unsignedByte() << 8;
  }

  long unsignedInt() throws IOException {
    return unsignedShort() | (long) unsignedShort() << 16;
  }

  long signedLong() throws IOException {
    return unsignedInt() | unsignedInt() << 32;
  }

  byte[] bytes(int count) throws IOException {
    byte[] read = in.readNBytes(count);
    if (read.length < count) {
      throw new EOFException("the archive ends within its directory");
    }
    return read;
  }

  void skip(int count) throws IOException {
    in.skipNBytes(count);
  }
}
