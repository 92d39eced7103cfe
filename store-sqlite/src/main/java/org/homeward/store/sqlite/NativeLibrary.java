package org.homeward.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/// SQLite's own machine code, unpacked once beside the vault file.
///
/// The driver would unpack it into the temporary folder at every start, which takes a tenth of a
/// second, leaves a copy behind when the program is killed, and fails where the temporary folder
/// may not hold programs. If this cannot unpack it, the driver still does it its own way.
final class NativeLibrary {
  private static final String PATH = "org.sqlite.lib.path";
  private static final String NAME = "org.sqlite.lib.name";

  private NativeLibrary() {}

  /// Unpacks the library into `folder`, which only its owner can write, and points the driver to
  /// it, unless something already did.
  static void prepare(Path folder) {
    if (System.getProperty(PATH) != null) {
      return;
    }
    String name = LibraryLoaderUtil.getNativeLibName();
    @Nullable URL packed =
        SQLiteJDBCLoader.class.getResource(
            LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
    if (packed == null) {
      return;
    }
    String version = SQLiteJDBCLoader.getVersion();
    Path home =
        folder.resolve(
            ".sqlite-%s-%s"
                .formatted(version, OSInfo.getNativeLibFolderPathForCurrentOS().replace('/', '-')));
    try {
      unpack(packed, home.resolve(name));
      System.setProperty(PATH, home.toString());
      System.setProperty(NAME, name);
    } catch (IOException driverUnpacksItThen) {
      return;
    }
  }

  private static void unpack(URL packed, Path target) throws IOException {
    if (Files.exists(target)
        && Files.size(target) == packed.openConnection().getContentLengthLong()) {
      return;
    }
    Path home = PrivateFiles.folder(target.resolveSibling(""));
    Path part = Files.createTempFile(home, "unpacking-", ".part");
    try (InputStream in = packed.openStream()) {
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
