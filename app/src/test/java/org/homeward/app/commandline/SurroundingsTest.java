package org.homeward.app.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
  private static final Path HOME = Path.of("/home/robin");

  private static Path place(String system, Map<String, String> variables) {
    return new Surroundings(variables, system, HOME, HOME, () -> ZoneOffset.UTC).defaultData();
  }

  @Test
  void linux_keeps_it_where_the_desktop_rules_say() {
    assertEquals(HOME.resolve(".local/share/homeward"), place("Linux", Map.of()));
    assertEquals(Path.of("/data/homeward"), place("Linux", Map.of("XDG_DATA_HOME", "/data")));
  }

  @Test
  void a_relative_or_empty_xdg_folder_is_ignored() {
    assertEquals(
        HOME.resolve(".local/share/homeward"), place("Linux", Map.of("XDG_DATA_HOME", "data")));
    assertEquals(
        HOME.resolve(".local/share/homeward"), place("Linux", Map.of("XDG_DATA_HOME", "")));
  }

  @Test
  void mac_keeps_it_in_application_support() {
    assertEquals(
        HOME.resolve("Library/Application Support/Homeward"),
        place("Mac OS X", Map.of("XDG_DATA_HOME", "/data")));
  }

  @Test
  void windows_keeps_it_in_the_roaming_folder() {
    assertEquals(HOME.resolve("AppData/Roaming/Homeward"), place("Windows 11", Map.of()));
    assertEquals(Path.of("/roam/Homeward"), place("Windows 11", Map.of("APPDATA", "/roam")));
  }
}
