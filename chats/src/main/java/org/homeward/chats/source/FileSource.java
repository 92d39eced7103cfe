package org.homeward.chats.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A file on a disk, only ever read.
///
/// @param name its path within what the person gave
/// @param path where it is
/// @param size its size when it was found, in bytes
public record FileSource(String name, Path path, long size) implements Source {
  /// The file at `path`, under its own name.
  public static FileSource at(Path path) throws IOException {
    Path fileName = path.getFileName();
    return new FileSource(fileName == null ? "file" : fileName.toString(), path, Files.size(path));
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public RandomAccess random() throws IOException {
    return new Opened(FileChannel.open(path, StandardOpenOption.READ));
  }

  private record Opened(FileChannel channel, long size) implements RandomAccess {
    Opened(FileChannel channel) throws IOException {
      this(channel, channel.size());
    }

    @Override
    public int read(long position, byte[] into, int offset, int length) throws IOException {
      return channel.read(ByteBuffer.wrap(into, offset, length), position);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
