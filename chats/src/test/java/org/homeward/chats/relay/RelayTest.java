package org.homeward.chats.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Collected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelayTest {
  private static void fill(Sink sink, long seed, int messages) {
    Random random = new Random(seed);
    MessageKind[] kinds = MessageKind.values();
    Message message = new Message();
    for (int i = 0; i < messages; i++) {
      int sender = sink.sender("sender " + random.nextInt(1 + i % 9));
      String text = "x".repeat(random.nextInt(100) == 0 ? random.nextInt(600_000) : 20);
      sink.message(
          message
              .begin(kinds[random.nextInt(kinds.length)], i, random.nextBoolean())
              .by(random.nextInt(10) == 0 ? Message.NOBODY : sender)
              .edited(random.nextBoolean())
              .callSeconds(random.nextInt(3) - 1)
              .text(text));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void what_goes_in_comes_out_in_the_same_order(long seed) {
    Collected straight = new Collected();
    fill(straight, seed, 5_000);
    Collected relayed = new Collected();
    try (Relay relay = new Relay(relayed, Thread.ofPlatform().factory())) {
      fill(relay, seed, 5_000);
      relay.finish();
    }
    assertEquals(straight.lines(), relayed.lines(), "seed " + seed);
  }

  @Test
  void an_empty_history_ends() {
    Collected collected = new Collected();
    try (Relay relay = new Relay(collected, Thread.ofPlatform().factory())) {
      relay.finish();
    }
    assertEquals(0, collected.lines().size());
  }

  @Test
  void a_reader_that_gives_up_leaves_no_thread_behind() throws InterruptedException {
    Thread[] worker = new Thread[1];
    try (Relay relay =
        new Relay(
            new Collected(),
            work -> {
              worker[0] = new Thread(work);
              return worker[0];
            })) {
      fill(relay, 1, 10);
    }
    worker[0].join(10_000);
    assertFalse(worker[0].isAlive());
  }

  @Test
  void what_fails_behind_it_is_told_to_the_reader() {
    Sink failing =
        new Sink() {
          @Override
          public int sender(String name) {
            return 0;
          }

          @Override
          public void message(Message message) {
            throw new IllegalArgumentException("no more");
          }
        };
    IllegalStateException thrown;
    try (Relay relay = new Relay(failing, Thread.ofPlatform().factory())) {
      thrown =
          assertThrows(
              IllegalStateException.class,
              () -> {
                fill(relay, 1, 100_000);
                relay.finish();
              });
    }
    assertInstanceOf(IllegalArgumentException.class, thrown.getCause());
  }
}
