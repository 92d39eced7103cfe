package org.homeward.chats.relay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.Sink;
import org.homeward.chats.reading.Room;

/// A sink that lets other threads do the work of the sink behind it, and of marking each message
/// before. Messages are marked by any thread in any order and given on in the order they came, so
/// that all threads have something to do whatever takes longest. Whoever fills it calls [#finish]
/// after the last message; only then has the other sink taken everything.
///
/// The sink behind must number senders from 0 in the order it is asked, as every sink does, and
/// must not have been asked before. It is never called by two threads at once.
public final class Relay implements Sink, AutoCloseable {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Conveyor conveyor;
  private final Hands own;
  private Batch filling;

  /// @param markers makes what sees each message before the sink does and may mark it; each of them
  ///   is used by one thread
  /// @param sink what takes the messages
  /// @param helpers how many threads work beside the one that fills, at least 1
  /// @param threads makes those threads
  public Relay(
      Supplier<? extends Consumer<Message>> markers,
      Sink sink,
      int helpers,
      ThreadFactory threads) {
    this(markers, new Conveyor(sink, true), helpers, threads);
  }

  private Relay(
      Supplier<? extends Consumer<Message>> markers,
      Conveyor conveyor,
      int helpers,
      ThreadFactory threads) {
    this.conveyor = conveyor;
    own = new Hands(markers);
    filling = conveyor.first();
    for (int i = 0; i < helpers; i++) {
      threads.newThread(() -> work(new Hands(markers))).start();
    }
  }

  /// Leaves the texts out, for a sink that only wants to know who wrote when: it sees every message
  /// without its text, marked as one in which nothing was found.
  ///
  /// @param threads makes the one thread that works beside the one that fills
  public static Relay withoutTexts(Sink sink, ThreadFactory threads) {
    return new Relay(() -> message -> {}, new Conveyor(sink, false), 1, threads);
  }

  private void work(Hands hands) {
    try {
      conveyor.workToTheEnd(hands);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public int sender(String name) {
    return numbers.computeIfAbsent(
        name,
        key -> {
          filling.add(name);
          return numbers.size();
        });
  }

  @Override
  public void message(Message message) {
    if (!filling.hasRoomFor(message)) {
      pass();
    }
    filling.add(message);
  }

  private void pass() {
    try {
      filling = conveyor.pass(own);
    } catch (InterruptedException e) {
      throw interrupted();
    }
    refuseAfterFailure();
  }

  /// Waits until the other sink has taken everything.
  ///
  /// @throws IllegalStateException with the cause, where the other sink failed
  /// @throws Room.FullException where the other sink had no room
  public void finish() {
    try {
      conveyor.end();
      conveyor.workToTheEnd(own);
    } catch (InterruptedException e) {
      throw interrupted();
    }
    refuseAfterFailure();
  }

  /// Ends the other threads, also where [#finish] was never reached.
  @Override
  public void close() {
    conveyor.stop();
  }

  private void refuseAfterFailure() {
    Throwable cause = conveyor.failure();
    if (cause instanceof Room.FullException full) {
      throw full;
    }
    if (cause != null) {
      throw new IllegalStateException("the messages could not be taken", cause);
    }
  }

  private IllegalStateException interrupted() {
    conveyor.stop();
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while messages were taken");
  }
}
