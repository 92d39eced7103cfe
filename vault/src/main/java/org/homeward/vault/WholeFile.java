package org.homeward.vault;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file that is whole or not there, and never over another one.
final class WholeFile {
  private static final long FULL_BELOW_BYTES = 1 << 20;

  private WholeFile() {}

  /// What goes into the file.
  @FunctionalInterface
  interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  static void write(Path target, Body body) {
    Path absolute = target.toAbsolutePath();
    Path directory = absolute.getParent();
    if (directory == null || Files.exists(absolute)) {
      throw new StoreException(StoreException.Reason.FILE_EXISTS);
    }
    try {
      // Java makes temporary files readable by their owner only.
      Path part = Files.createTempFile(directory, ".homeward-", ".part");
      try {
        try (FileOutputStream out = new FileOutputStream(part.toFile())) {
          body.writeTo(out);
          out.getFD().sync();
        }
        giveName(part, absolute);
        syncDirectory(directory);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (FileAlreadyExistsException e) {
      throw new StoreException(StoreException.Reason.FILE_EXISTS, e);
    } catch (AccessDeniedException e) {
      throw new StoreException(StoreException.Reason.READ_ONLY, e);
    } catch (UncheckedIOException | IOException e) {
      throw new StoreException(reasonIn(directory), e);
    }
  }

  /// A hard link refuses to replace another file in one step, which a rename does not; a file
  /// system without links gets the rename.
  private static void giveName(Path part, Path target) throws IOException {
    try {
      Files.createLink(target, part);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | IOException noLinksHere) {
      if (Files.exists(target)) {
        throw new FileAlreadyExistsException(target.toString());
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static void syncDirectory(Path directory) throws IOException {
    if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(directory)) {
        channel.force(true);
      }
    }
  }

  /// Java has no exception for a full disk, so the disk is asked.
  private static StoreException.Reason reasonIn(Path directory) {
    try {
      return Files.getFileStore(directory).getUsableSpace() < FULL_BELOW_BYTES
          ? StoreException.Reason.DISK_FULL
          : StoreException.Reason.INPUT_OUTPUT;
    } catch (IOException e) {
      return StoreException.Reason.INPUT_OUTPUT;
    }
  }
}
