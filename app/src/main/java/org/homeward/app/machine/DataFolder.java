package org.homeward.app.machine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder that keeps the vault, held by this program alone until closed.
///
/// The book is opened into memory and written by one program at a time. A lock on a file named
/// [#LOCK_FILE] keeps a second one away; the system lets it go when the program ends, however it
/// ends.
public final class DataFolder implements AutoCloseable {
  /// Locked while a program has the folder; holds the address it answers at.
  static final String LOCK_FILE = "in-use";

  private static final long ROOM_MIN_BYTES = 16L << 20;
  private static final int ADDRESS_MAX_BYTES = 200;

  private final Path path;
  private final FileChannel channel;
  private final boolean isNearlyFull;

  private DataFolder(Path path, FileChannel channel, boolean isNearlyFull) {
    this.path = path;
    this.channel = channel;
    this.isNearlyFull = isNearlyFull;
  }

  /// Makes the folder where it is missing, readable by its owner only, and takes it.
  ///
  /// @param path an absolute path
  /// @throws Refusal when it is a file, cannot be written, is in use, or is new on a full disk
  public static DataFolder take(Path path) throws Refusal {
    return take(path, ROOM_MIN_BYTES);
  }

  static DataFolder take(Path path, long roomMinBytes) throws Refusal {
    try {
      create(path);
      boolean isNearlyFull = path.toFile().getUsableSpace() < roomMinBytes;
      if (isNearlyFull && isEmpty(path)) {
        throw new Refusal(
            "There is almost no room left on the disk of "
                + path
                + ". Make some, or choose another folder with --data.");
      }
      return new DataFolder(path, lock(path), isNearlyFull);
    } catch (IOException e) {
      throw cannotWrite(path);
    }
  }

  private static void create(Path path) throws IOException, Refusal {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new Refusal(path + " is a file. --data needs a folder.");
    }
    try {
      Files.createDirectories(path, ownerOnly(path));
    } catch (FileAlreadyExistsException e) {
      throw cannotWrite(path);
    }
    if (!Files.isWritable(path)) {
      throw cannotWrite(path);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path path) {
    if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
    };
  }

  private static Refusal cannotWrite(Path path) {
    return new Refusal("The folder " + path + " cannot be written. Choose another with --data.");
  }

  private static boolean isEmpty(Path path) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.findAny().isEmpty();
    }
  }

  private static FileChannel lock(Path path) throws IOException, Refusal {
    Path file = path.resolve(LOCK_FILE);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (tryLock(channel) != null) {
      return channel;
    }
    String address = readAddress(channel).map(known -> " at " + known).orElse("");
    channel.close();
    throw new Refusal("Homeward is already open" + address + " with the folder " + path + ".");
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static Optional<String> readAddress(FileChannel channel) {
    ByteBuffer bytes = ByteBuffer.allocate(ADDRESS_MAX_BYTES);
    try {
      channel.read(bytes, 0);
    } catch (IOException e) {
      // Windows lets nobody read what another program has locked.
      return Optional.empty();
    }
    String address = StandardCharsets.US_ASCII.decode(bytes.flip()).toString();
    return address.isEmpty() ? Optional.empty() : Optional.of(address);
  }

  /// Where it is.
  public Path path() {
    return path;
  }

  /// Whether what is written from now on may not fit.
  public boolean isNearlyFull() {
    return isNearlyFull;
  }

  /// Leaves a note of where this program answers, for the one that comes second.
  public void noteAddress(String address) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(address.getBytes(StandardCharsets.US_ASCII)), 0);
  }

  /// Lets the folder go. The lock file stays: removing it could take another program's lock away.
  @Override
  public void close() throws IOException {
    channel.truncate(0);
    channel.close();
  }
}
