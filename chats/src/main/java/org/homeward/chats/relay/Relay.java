package org.homeward.chats.relay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.Sink;
import org.jspecify.annotations.Nullable;

/// A sink that lets another thread do the work of the sink behind it. Whoever fills it calls
/// [#finish] after the last message; only then has the other sink taken everything.
///
/// The sink behind must number senders from 0 in the order it is asked, as every sink does, and
/// must not have been asked before.
public final class Relay implements Sink, AutoCloseable {
  private static final int BATCHES = 4;

  private final BlockingQueue<Batch> empty = new ArrayBlockingQueue<>(BATCHES);
  private final BlockingQueue<Batch> full = new ArrayBlockingQueue<>(BATCHES + 1);
  private final Batch end = new Batch();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Thread worker;
  private Batch filling;
  private volatile @Nullable Throwable failure;

  /// @param sink what takes the messages, on a thread of its own
  /// @param threads makes that thread
  public Relay(Sink sink, ThreadFactory threads) {
    for (int i = 1; i < BATCHES; i++) {
      empty.add(new Batch());
    }
    filling = new Batch();
    worker = threads.newThread(() -> work(sink));
    worker.start();
  }

  private void work(Sink sink) {
    Message cursor = new Message();
    try {
      for (Batch batch = full.take(); batch != end; batch = full.take()) {
        if (failure == null) {
          give(batch, sink, cursor);
        }
        batch.clear();
        empty.put(batch);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// What goes wrong here is told to whoever fills the relay, who may be waiting for room.
  private void give(Batch batch, Sink sink, Message cursor) {
    try {
      batch.empty(sink, cursor);
    } catch (RuntimeException | Error e) {
      failure = e;
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

  /// Waits until the other sink has taken everything.
  ///
  /// @throws IllegalStateException with the cause, where the other sink failed
  public void finish() {
    try {
      full.put(filling);
      full.put(end);
      worker.join();
    } catch (InterruptedException e) {
      throw interrupted();
    }
    refuseAfterFailure();
  }

  /// Ends the other thread, also where [#finish] was never reached.
  @Override
  public void close() {
    worker.interrupt();
  }

  private void pass() {
    refuseAfterFailure();
    try {
      full.put(filling);
      filling = empty.take();
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private void refuseAfterFailure() {
    Throwable cause = failure;
    if (cause != null) {
      throw new IllegalStateException("the messages could not be taken", cause);
    }
  }

  private IllegalStateException interrupted() {
    worker.interrupt();
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while messages were taken");
  }
}
