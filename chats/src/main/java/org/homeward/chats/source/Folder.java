package org.homeward.chats.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// The files below a folder. A link is followed only to a file that is below it too.
final class Folder extends SimpleFileVisitor<Path> {
  private final Path root;
  private final List<Source> files = new ArrayList<>();

  private Folder(Path root) {
    this.root = root;
  }

  /// The files below `path`, by name.
  static List<Source> files(Path path) throws IOException {
    Folder folder = new Folder(path.toRealPath());
    Files.walkFileTree(folder.root, folder);
    folder.files.sort(Comparator.comparing(Source::name));
    return folder.files;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (attributes.isRegularFile()) {
      add(file, attributes.size());
    } else if (attributes.isSymbolicLink() && Files.isRegularFile(file)) {
      Path target = file.toRealPath();
      if (target.startsWith(root)) {
        add(file, Files.size(target));
      }
    }
    return FileVisitResult.CONTINUE;
  }

  private void add(Path file, long size) throws UnreadableException {
    String name =
        StreamSupport.stream(root.relativize(file).spliterator(), false)
            .map(Path::toString)
            .collect(Collectors.joining("/"));
    if (ZipNames.leftByMac(name)) {
      return;
    }
    if (files.size() >= Bundles.FILES_MAX) {
      throw Bundles.tooManyFiles(Bundles.nameOf(root));
    }
    files.add(new FileSource(name, file, size));
  }
}
