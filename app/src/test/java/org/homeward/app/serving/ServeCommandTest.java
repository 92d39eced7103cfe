package org.homeward.app.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.app.commandline.Options;
import org.homeward.app.machine.Browser;
import org.homeward.app.machine.Refusal;
import org.homeward.app.machine.Terminal;
import org.homeward.app.serving.ServeCommand.OpenHomeward;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  @TempDir private Path data;

  private final FakeSite site = new FakeSite("a page");
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private OpenHomeward open(Options options) throws Exception {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(() -> null, InputStream.nullInputStream(), out, out);
    Browser none = new Browser("Linux", Map.of());
    return new ServeCommand(site, none, Clock.fixed(NOW, ZoneOffset.UTC), terminal).open(options);
  }

  private Options onPort(int port) {
    return new Options(port, data, true, Optional.empty());
  }

  @Test
  void it_says_in_one_line_where_it_is_open() throws Exception {
    try (OpenHomeward open = open(onPort(0))) {
      assertTrue(open.port() > 0);
      assertEquals(
          "Homeward is open at http://127.0.0.1:" + open.port(),
          printed.toString(StandardCharsets.UTF_8).strip());
      assertEquals(List.of(data), site.opened);
      assertEquals(List.of(NOW), site.startedAt);
    }
    assertTrue(site.isClosed);
  }

  @Test
  void it_can_be_started_at_another_time() throws Exception {
    Instant start = Instant.parse("2026-03-01T11:00:00Z");
    open(new Options(0, data, false, Optional.of(start))).close();
    assertEquals(List.of(start), site.startedAt);
  }

  @Test
  void a_second_start_is_told_where_the_first_one_is() throws Exception {
    try (OpenHomeward first = open(onPort(0))) {
      Refusal refusal = assertThrows(Refusal.class, () -> open(onPort(0)));
      assertEquals(
          "Homeward is already open at http://127.0.0.1:"
              + first.port()
              + " with the folder "
              + data
              + ".",
          refusal.sentence());
    }
    open(onPort(0)).close();
  }

  @Test
  void a_taken_port_is_refused_with_one_that_is_free() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = other.getLocalPort();
      Refusal refusal = assertThrows(Refusal.class, () -> open(onPort(port)));
      String sentence = refusal.sentence();
      assertTrue(
          sentence.startsWith(
              "Port "
                  + port
                  + " is taken: Homeward may already be open at http://127.0.0.1:"
                  + port
                  + ". If it is not, try: ./homeward --port "),
          sentence);
      int offered = Integer.parseInt(sentence.substring(sentence.lastIndexOf(' ') + 1));
      open(onPort(offered)).close();
    }
  }

  @Test
  void a_refused_start_lets_the_folder_go() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThrows(Refusal.class, () -> open(onPort(other.getLocalPort())));
    }
    open(onPort(0)).close();
    assertFalse(printed.toString(StandardCharsets.UTF_8).contains("no room"));
  }
}
