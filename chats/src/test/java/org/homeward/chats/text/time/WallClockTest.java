package org.homeward.chats.text.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WallClockTest {
  @Test
  void any_order_of_instants_shows_what_the_calendar_shows() {
    long seed = 11;
    Random random = new Random(seed);
    for (String name : new String[] {"Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC"}) {
      ZoneId zone = ZoneId.of(name);
      WallClock clock = new WallClock(zone);
      for (int i = 0; i < 20_000; i++) {
        long second = 1 + random.nextLong(WallClock.LATEST - 1);
        long expected =
            LocalDateTime.ofInstant(Instant.ofEpochSecond(second), zone)
                .toEpochSecond(ZoneOffset.UTC);
        assertEquals(expected, clock.at(second), name + " at " + second + ", seed " + seed);
      }
    }
  }
}
