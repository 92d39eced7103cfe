package org.homeward.web.upload;

import java.io.IOException;
import org.homeward.vault.SealedSpool;

/// One file a person gave, held in memory and sealed on the disk until closed. Safe for use by
/// several threads.
public final class UploadedFile implements AutoCloseable {
  private final String name;
  private final SealedSpool spool;

  UploadedFile(String name, SealedSpool spool) {
    this.name = name;
    this.spool = spool;
  }

  /// What the person's device calls it, without folders; never empty.
  public String name() {
    return name;
  }

  /// How many bytes it has.
  public long size() {
    return spool.size();
  }

  /// How many of its bytes are in memory, about.
  public long near() {
    return spool.near();
  }

  /// Reads up to `count` bytes from `position`.
  ///
  /// @return how many, at least 1, or -1 at the end
  /// @throws IOException after it was closed, or when the disk gives back something else
  public int read(long position, byte[] into, int offset, int count) throws IOException {
    return spool.read(position, into, offset, count);
  }

  /// Forgets it for good.
  @Override
  public void close() {
    spool.close();
  }
}
