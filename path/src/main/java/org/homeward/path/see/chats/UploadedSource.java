package org.homeward.path.see.chats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.homeward.chats.source.Source;
import org.homeward.web.upload.UploadedFile;

/// A file a person gave, as the readers want it.
record UploadedSource(UploadedFile file) implements Source, Source.RandomAccess {
  @Override
  public String name() {
    return file.name();
  }

  @Override
  public long size() {
    return file.size();
  }

  @Override
  public InputStream open() {
    return new FromTheFirst(file);
  }

  @Override
  public RandomAccess random() {
    return this;
  }

  @Override
  public int read(long position, byte[] into, int offset, int length) throws IOException {
    return file.read(position, into, offset, length);
  }

  /// The desk closes the file; a reader that is done with it may not.
  @Override
  public void close() {}

  private static final class FromTheFirst extends InputStream {
    private final UploadedFile file;
    private long position;

    FromTheFirst(UploadedFile file) {
      this.file = file;
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
      int count = file.read(position, into, offset, length);
      if (count > 0) {
        position += count;
      }
      return count;
    }

    @Override
    public long skip(long count) {
      long skipped = Math.clamp(count, 0, Math.max(0, file.size() - position));
      position += skipped;
      return skipped;
    }
  }
}
