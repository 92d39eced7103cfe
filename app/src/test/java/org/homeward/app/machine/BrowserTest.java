package org.homeward.app.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrowserTest {
  private static final String ADDRESS = "http://127.0.0.1:7272";

  private static Optional<List<String>> command(String system, Map<String, String> variables) {
    return new Browser(system, variables).command(ADDRESS);
  }

  @Test
  void linux_opens_one_only_where_there_is_a_screen() {
    Optional<List<String>> opener = Optional.of(List.of("xdg-open", ADDRESS));
    assertEquals(opener, command("Linux", Map.of("DISPLAY", ":0")));
    assertEquals(opener, command("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")));
    assertEquals(Optional.empty(), command("Linux", Map.of()));
    assertEquals(Optional.empty(), command("Linux", Map.of("DISPLAY", "")));
  }

  @Test
  void mac_and_windows_have_openers_of_their_own() {
    assertEquals(Optional.of(List.of("open", ADDRESS)), command("Mac OS X", Map.of()));
    assertEquals(
        Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler", ADDRESS)),
        command("Windows 11", Map.of()));
  }
}
