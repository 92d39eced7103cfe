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
  void it_asks_for_every_page_and_leaves_nothing_behind() throws Exception {
    FakeSite site = new FakeSite();
    new TrainCommand(site, Clock.systemUTC()).run(List.of("/", "/n"));
    assertEquals(40, site.asked.size());
    assertTrue(site.asked.get(1).startsWith("GET /n HTTP/1.1\r\nHost: 127.0.0.1:"));
    assertTrue(site.isClosed);
    assertFalse(Files.exists(site.opened.getFirst()));
  }
}
