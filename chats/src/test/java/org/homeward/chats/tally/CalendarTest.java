package org.homeward.chats.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CalendarTest {
  @Test
  void hours_are_those_that_dividing_gives() {
    Random random = new Random(5);
    Calendar calendar = new Calendar();
    long time = -20_000_000;
    while (time < 20_000_000) {
      long earlier = time - random.nextInt(200_000);
      long between = Math.floorDiv(time, 3_600) - Math.floorDiv(earlier, 3_600);
      assertEquals(Calendar.hour(time), calendar.hourOfDay(time));
      assertEquals(between, calendar.hoursBetween(earlier, time));
      assertEquals(0, calendar.hoursBetween(time, time));
      time += random.nextInt(5_000) - 1_000;
    }
  }
}
