package org.homeward.chats.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A compressed file of an archive as it was, within bounds.
final class InflatedStream extends InputStream {
  // No text anybody wrote shrinks like this; small ones may, and do no harm.
  private static final int RATIO_MAX = 200;
  private static final long RATIO_FROM_BYTES = 64L * 1024 * 1024;

  private final ZipMember member;
  private final InputStream packed;
  private final Inflater inflater = new Inflater(true);
  private final byte[] buffer = new byte[64 * 1024];
  private boolean closed;

  InflatedStream(ZipMember member, InputStream packed) {
    this.member = member;
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, into.length);
    if (closed) {
      throw new IOException("the stream is closed");
    }
    if (length == 0) {
      return 0;
    }
    try {
      while (true) {
        int count = inflater.inflate(into, offset, length);
        if (count > 0) {
          check();
          return count;
        }
        if (inflater.finished() || inflater.needsDictionary()) {
          return -1;
        }
        int more = packed.read(buffer);
        if (more < 0) {
          return ended();
        }
        inflater.setInput(buffer, 0, more);
      }
    } catch (DataFormatException e) {
      throw member.damaged();
    }
  }

  private int ended() throws UnreadableException {
    if (member.cutOff()) {
      return -1;
    }
    throw member.damaged();
  }

  private void check() throws UnreadableException {
    long written = inflater.getBytesWritten();
    if (written > Bundles.INFLATED_BYTES_MAX
        || (written > RATIO_FROM_BYTES && written / RATIO_MAX > inflater.getBytesRead())) {
      throw new UnreadableException(
          member.name(), "This file grows far beyond what a chat can be. It was not read.");
    }
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      inflater.end();
      packed.close();
    }
  }
}
