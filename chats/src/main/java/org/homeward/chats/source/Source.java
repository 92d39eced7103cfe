package org.homeward.chats.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// One file's bytes, as often as they are wanted.
public interface Source {
  /// The size of a file whose size is only known when it was read.
  long UNKNOWN_SIZE = -1;

  /// Its path within what the person gave, with slashes; never empty.
  String name();

  /// Its size in bytes, or [#UNKNOWN_SIZE].
  long size();

  /// Its bytes from the first. Several streams may be open at once.
  InputStream open() throws IOException;

  /// Its bytes at any place, opened until closed, or null where it can only be read from the first.
  default @Nullable RandomAccess random() throws IOException {
    return null;
  }

  /// Whether it comes from an archive that is cut off, so that its end, or files beside it, may be
  /// missing.
  default boolean cutOff() {
    return false;
  }

  /// Bytes that can be read in any order.
  interface RandomAccess extends Closeable {
    /// How many bytes there are.
    long size();

    /// Reads up to `length` bytes from `position`.
    ///
    /// @return how many were read, at least 1, or -1 at the end
    int read(long position, byte[] into, int offset, int length) throws IOException;

    @Override
    default void close() throws IOException {}
  }

  /// The first bytes, at most `length` of them.
  default byte[] head(int length) throws IOException {
    try (InputStream in = open()) {
      return in.readNBytes(length);
    }
  }

  /// The last part of [#name].
  default String fileName() {
    return name().substring(name().lastIndexOf('/') + 1);
  }
}
