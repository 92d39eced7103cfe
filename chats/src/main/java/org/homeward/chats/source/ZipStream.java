package org.homeward.chats.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/// A file of an archive, compared at its end with what the archive says of it.
final class ZipStream extends FilterInputStream {
  private final ZipMember member;
  private final CRC32 checksum = new CRC32();
  private long count;

  ZipStream(ZipMember member, InputStream in) {
    super(in);
    this.member = member;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    if (read > 0) {
      checksum.update(into, offset, read);
      count += read;
    } else if (read < 0) {
      check();
    }
    return read;
  }

  private void check() throws UnreadableException {
    Long expected = member.checksum();
    boolean same = expected == null || expected == checksum.getValue();
    if (!member.cutOff() && (!same || count != member.size())) {
      throw member.damaged();
    }
  }

  @Override
  public long skip(long bytes) throws IOException {
    byte[] skipped = new byte[(int) Math.clamp(bytes, 1, 8192)];
    return Math.max(0, read(skipped, 0, (int) Math.min(bytes, skipped.length)));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
