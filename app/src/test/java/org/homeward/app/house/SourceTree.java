package org.homeward.app.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The project's own files, found from the folder the tests run in.
final class SourceTree {
  private static final List<String> NOT_OURS =
      List.of("target", ".git", ".mvn", ".idea", ".vscode");

  private SourceTree() {}

  /// The folder that holds the launcher.
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("homeward"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("The tests do not run inside the project");
      }
    }
    return folder;
  }

  /// Every file whose path from the root matches, in order, without what builds and editors make.
  static List<Path> files(Predicate<String> matches) {
    try (Stream<Path> all = Files.walk(root())) {
      return all.filter(file -> isOurs(root().relativize(file)))
          .filter(Files::isRegularFile)
          .filter(file -> matches.test(name(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The Java files of the product, without tests.
  static List<Path> mainJava() {
    return files(name -> name.contains("/src/main/java/") && name.endsWith(".java"));
  }

  /// Every Java file.
  static List<Path> allJava() {
    return files(name -> name.endsWith(".java"));
  }

  /// A file's path from the root, with slashes.
  static String name(Path file) {
    return root().relativize(file).toString().replace('\\', '/');
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOurs(Path relative) {
    for (Path part : relative) {
      if (NOT_OURS.contains(part.toString())) {
        return false;
      }
    }
    return true;
  }
}
