package org.homeward.web.upload;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.homeward.vault.SealedSpool;
import org.homeward.vault.SpoolMemory;

/// Where files are held until a page is done with them: in memory as far as there is some, and
/// sealed in a folder.
public final class UploadFolder {
  private static final int NAME_BYTES = 8;

  // A chat of ten years fits, and is neither sealed nor written.
  private static final int SHARE_OF_HEAP = 4;

  private final SpoolMemory memory;
  private final Path folder;
  private final SecureRandom random;

  /// @param folder only ever used for this; made when first needed
  /// @param random for keys and names
  public UploadFolder(Path folder, SecureRandom random) {
    this(folder, random, new SpoolMemory(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP));
  }

  /// @param folder only ever used for this; made when first needed
  /// @param random for keys and names
  /// @param memory what all files together may take of it
  public UploadFolder(Path folder, SecureRandom random, SpoolMemory memory) {
    this.memory = memory;
    this.folder = folder;
    this.random = random;
  }

  /// Removes what a program that was killed left here. Nobody can have read it.
  ///
  /// @throws IOException when something cannot be removed
  public void clear() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
      for (Path file : left) {
        Files.delete(file);
      }
    }
  }

  SealedSpool spool() throws IOException {
    Files.createDirectories(folder, ownerOnly(folder.getFileSystem()));
    byte[] name = new byte[NAME_BYTES];
    random.nextBytes(name);
    return SealedSpool.create(memory, folder.resolve(HexFormat.of().formatHex(name)), random);
  }

  private static FileAttribute<?>[] ownerOnly(FileSystem system) {
    return system.supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }
}
