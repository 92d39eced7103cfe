package org.homeward.chats.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.Room;
import org.junit.jupiter.api.Test;

class SightingsTest {
  private static long key(MessageKind kind, long time, int sender, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    Message message = new Message().begin(kind, time, true).text(bytes, 0, bytes.length);
    return Sightings.keyOf(message, time, sender);
  }

  @Test
  void as_many_are_taken_back_as_were_seen() {
    long seed = Long.getLong("homeward.seed", 1);
    Random random = new Random(seed);
    Sightings sightings = new Sightings(Room.ofTheHeap());
    Map<Long, Integer> twin = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      long key =
          key(MessageKind.TEXT, random.nextInt(50), random.nextInt(2), "m" + random.nextInt(99));
      if (random.nextInt(3) > 0) {
        sightings.add(key);
        twin.merge(key, 1, Integer::sum);
      } else {
        boolean was = twin.getOrDefault(key, 0) > 0;
        assertEquals(was, sightings.take(key), "-Dhomeward.seed=" + seed);
        twin.computeIfPresent(key, (k, times) -> times > 0 ? times - 1 : times);
      }
    }
  }

  @Test
  void another_time_sender_kind_or_text_is_another_message() {
    Set<Long> keys = new HashSet<>();
    for (MessageKind kind : MessageKind.values()) {
      for (int sender = -1; sender < 4; sender++) {
        for (long time = -70; time < 70; time += 60) {
          for (String text : new String[] {"", "a", "b", "ab", "ba", "a\n", "ä"}) {
            assertTrue(keys.add(key(kind, time, sender, text)));
          }
        }
      }
    }
    assertFalse(keys.contains(0L));
  }
}
