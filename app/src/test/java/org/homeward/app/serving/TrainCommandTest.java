package org.homeward.app.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.homeward.app.machine.Browser;
import org.homeward.app.machine.Terminal;
import org.junit.jupiter.api.Test;

class TrainCommandTest {

  @Test
  void it_sets_up_comes_back_and_leaves_nothing_behind() throws Exception {
    FakeSite site = new FakeSite("a page");
    PrintStream out = new PrintStream(OutputStream.nullOutputStream());
    Terminal terminal = new Terminal(() -> null, InputStream.nullInputStream(), out, out);
    Browser none = new Browser("Linux", Map.of());
    new TrainCommand(new ServeCommand(site, none, Clock.systemUTC(), terminal)).run();
    List<String> first =
        site.asked.stream().map(request -> request.lines().findFirst().orElse("")).toList();
    assertEquals(
        List.of(
            "GET / HTTP/1.1",
            "POST /begin HTTP/1.1",
            "GET /code HTTP/1.1",
            "POST /code HTTP/1.1",
            "GET / HTTP/1.1",
            "GET /x HTTP/1.1",
            "GET / HTTP/1.1",
            "POST /in HTTP/1.1",
            "GET / HTTP/1.1"),
        first);
    assertTrue(site.isClosed);
    assertFalse(Files.exists(site.opened.getFirst()));
  }
}
