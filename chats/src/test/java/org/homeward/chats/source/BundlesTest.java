package org.homeward.chats.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlesTest {
  @TempDir Path folder;

  private static List<String> names(Bundle bundle) {
    return bundle.files().stream().map(Source::name).toList();
  }

  @Test
  void a_folder_is_read_to_its_depth_and_links_out_of_it_are_not_followed() throws IOException {
    Path outside = Files.writeString(Files.createDirectory(folder.resolve("out")).resolve("o"), "");
    Path root = Files.createDirectory(folder.resolve("chats"));
    Path inner = Files.createDirectories(root.resolve("inbox/x"));
    Files.writeString(inner.resolve("message_1.json"), "{}");
    Files.writeString(root.resolve("a.txt"), "hello");
    Files.createSymbolicLink(root.resolve("leaves.txt"), outside);
    Files.createSymbolicLink(root.resolve("folder-out"), folder.resolve("out"));
    Files.createSymbolicLink(root.resolve("stays.txt"), root.resolve("a.txt"));
    Files.createSymbolicLink(root.resolve("round"), root);
    Bundle bundle = Bundles.open(root).getFirst();
    assertEquals("chats", bundle.name());
    assertEquals(List.of("a.txt", "inbox/x/message_1.json", "stays.txt"), names(bundle));
    assertArrayEquals(new byte[] {'h', 'e'}, bundle.files().getFirst().head(2));
  }

  @Test
  void each_path_is_a_bundle_whatever_it_is_called() throws IOException {
    Path plain = Files.writeString(folder.resolve("plain.zip"), "no archive");
    Path zip = Files.write(folder.resolve("zip.txt"), new Zipped().add("c.txt", "x").bytes());
    List<Bundle> bundles = Bundles.open(plain, zip);
    assertEquals(List.of("plain.zip"), names(bundles.get(0)));
    assertEquals(List.of("c.txt"), names(bundles.get(1)));
    assertEquals("zip.txt", bundles.get(1).name());
  }

  @Test
  void what_a_database_keeps_beside_itself_comes_along() throws IOException {
    Path database = Files.writeString(folder.resolve("chat.db"), "SQLite");
    Files.writeString(folder.resolve("chat.db-wal"), "log");
    assertEquals(List.of("chat.db", "chat.db-wal"), names(Bundles.open(database).getFirst()));
  }

  @Test
  void a_missing_file_is_named() {
    UnreadableException missing =
        assertThrows(UnreadableException.class, () -> Bundles.open(folder.resolve("none.txt")));
    assertEquals("none.txt: There is no such file.", missing.sentence());
  }
}
