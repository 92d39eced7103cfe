package org.homeward.chats.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Opens what a person gave: files, folders, archives.
public final class Bundles {
  /// The most files one folder or archive may have.
  public static final int FILES_MAX = 200_000;

  /// The most bytes one compressed file may become.
  public static final long INFLATED_BYTES_MAX = 8L * 1024 * 1024 * 1024;

  private Bundles() {}

  /// Each path as one bundle, in the same order.
  ///
  /// @throws UnreadableException where one is missing, a part of an archive, or has too many files
  public static List<Bundle> open(Path... paths) throws IOException {
    List<Bundle> bundles = new ArrayList<>();
    for (Path path : paths) {
      bundles.add(open(path));
    }
    return bundles;
  }

  /// A file as the bundle it is: the files in it where its content is a zip archive, itself
  /// otherwise. Archives in archives stay files.
  ///
  /// @throws UnreadableException where it is one part of an archive, or has too many files
  public static Bundle of(Source file) throws IOException {
    if (Zip.starts(file.head(4))) {
      return new Bundle(file.fileName(), Zip.members(file));
    }
    return Bundle.of(file);
  }

  private static Bundle open(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return new Bundle(nameOf(path), Folder.files(path));
    }
    if (!Files.isRegularFile(path)) {
      throw new UnreadableException(nameOf(path), "There is no such file.");
    }
    if (!Files.isReadable(path)) {
      throw new UnreadableException(nameOf(path), "This file may not be read.");
    }
    FileSource file = FileSource.at(path);
    // A database keeps its newest rows in a second file until somebody tidies up.
    Path log = path.resolveSibling(file.fileName() + "-wal");
    if (Files.isRegularFile(log)) {
      return new Bundle(file.fileName(), List.of(file, FileSource.at(log)));
    }
    return of(file);
  }

  static String nameOf(Path path) {
    Path last = path.toAbsolutePath().normalize().getFileName();
    return last == null ? "folder" : last.toString();
  }

  static UnreadableException tooManyFiles(String name) {
    return new UnreadableException(
        name, "This has more than %d files. Give the chat's own folder.".formatted(FILES_MAX));
  }
}
