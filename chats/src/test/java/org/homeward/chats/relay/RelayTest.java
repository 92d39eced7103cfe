package org.homeward.chats.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
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

  private static Relay relay(Sink sink) {
    return new Relay(() -> message -> {}, sink, 2, Thread.ofPlatform().daemon().factory());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void what_goes_in_comes_out_in_the_same_order(long seed) {
    Collected straight = new Collected();
    fill(straight, seed, 5_000);
    Collected relayed = new Collected();
    try (Relay relay = relay(relayed)) {
      fill(relay, seed, 5_000);
      relay.finish();
    }
    assertEquals(straight.lines(), relayed.lines(), "seed " + seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void without_texts_all_else_comes_out_in_the_same_order(long seed) {
    Collected straight = new Collected();
    fill(new WithoutText(straight), seed, 5_000);
    Collected relayed = new Collected();
    try (Relay relay = Relay.withoutTexts(relayed, Thread.ofPlatform().daemon().factory())) {
      fill(relay, seed, 5_000);
      relay.finish();
    }
    assertEquals(straight.lines(), relayed.lines(), "seed " + seed);
  }

  private record WithoutText(Sink sink) implements Sink {
    @Override
    public int sender(String name) {
      return sink.sender(name);
    }

    @Override
    public void message(Message message) {
      sink.message(message.text("").mark(0));
    }
  }

  /// A marker that takes now longer, now shorter, so that threads overtake each other.
  private static final class UnevenMarker implements Consumer<Message> {
    @Override
    public void accept(Message message) {
      long work = message.time() % 700 == 0 ? 200_000 : 1;
      long sum = 0;
      for (long i = 0; i < work; i++) {
        sum += i * message.length();
      }
      message.mark(sum & Long.MAX_VALUE | 1);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void every_message_is_marked_once_before_it_is_given_however_many_threads_mark(long seed) {
    List<Long> straight = new ArrayList<>();
    UnevenMarker marker = new UnevenMarker();
    fill(new Marks(straight, marker), seed, 5_000);
    List<Long> relayed = new ArrayList<>();
    int helpers = (int) seed % 3 + 1;
    try (Relay relay =
        new Relay(
            UnevenMarker::new,
            new Marks(relayed, message -> {}),
            helpers,
            Thread.ofPlatform().daemon().factory())) {
      fill(relay, seed, 5_000);
      relay.finish();
    }
    assertEquals(straight, relayed, "seed " + seed);
  }

  private record Marks(List<Long> marks, Consumer<Message> first) implements Sink {
    @Override
    public int sender(String name) {
      return 0;
    }

    @Override
    public void message(Message message) {
      first.accept(message);
      marks.add(message.mark());
    }
  }

  @Test
  void a_marker_that_fails_is_told_to_the_reader() {
    try (Relay relay =
        new Relay(
            () ->
                message -> {
                  throw new IllegalArgumentException("cannot be marked");
                },
            new Collected(),
            1,
            Thread.ofPlatform().daemon().factory())) {
      IllegalStateException thrown =
          assertThrows(
              IllegalStateException.class,
              () -> {
                fill(relay, 1, 100_000);
                relay.finish();
              });
      assertInstanceOf(IllegalArgumentException.class, thrown.getCause());
    }
  }

  @Test
  void an_empty_history_ends() {
    Collected collected = new Collected();
    try (Relay relay = relay(collected)) {
      relay.finish();
    }
    assertEquals(0, collected.lines().size());
  }

  @Test
  void a_reader_that_gives_up_leaves_no_thread_behind() throws InterruptedException {
    Thread[] worker = new Thread[1];
    try (Relay relay =
        new Relay(
            () -> message -> {},
            new Collected(),
            1,
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
    try (Relay relay = relay(failing)) {
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
