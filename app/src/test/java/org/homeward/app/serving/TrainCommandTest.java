package org.homeward.app.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainCommandTest {

  @Test
  void it_sets_up_follows_every_link_comes_back_and_leaves_nothing_behind() throws Exception {
    FakeSite site = new FakeSite("<a href=\"/n/k4\">x</a> <a href=\"/x\">leave</a>");
    new TrainCommand(site, Clock.systemUTC()).run();
    List<String> first =
        site.asked.stream().map(request -> request.lines().findFirst().orElse("")).toList();
    assertEquals(
        List.of(
            "GET / HTTP/1.1",
            "POST /begin HTTP/1.1",
            "GET /code HTTP/1.1",
            "POST /code HTTP/1.1",
            "GET / HTTP/1.1",
            "GET /n/k4 HTTP/1.1"),
        first.subList(0, 6));
    assertEquals(
        List.of("GET /x HTTP/1.1", "GET / HTTP/1.1", "POST /in HTTP/1.1", "GET / HTTP/1.1"),
        first.subList(first.size() - 4, first.size()));
    assertTrue(site.isClosed);
    assertFalse(Files.exists(site.opened.getFirst()));
  }
}
