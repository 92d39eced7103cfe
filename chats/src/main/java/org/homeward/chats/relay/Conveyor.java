package org.homeward.chats.relay;

import org.homeward.chats.message.Sink;
import org.jspecify.annotations.Nullable;

/// The batches on their way round: filled by one thread, marked by any, given to the sink in order
/// by one at a time, and filled again. A thread that would have to wait works on another batch.
///
/// Batches are counted from 0 as they are filled; their place is their count in a ring:
///
/// ```
/// given <= marked, in any order < claimed <= filled <= given + ring
/// ```
final class Conveyor {
  private static final int BATCHES = 6;

  private final Sink sink;
  private final boolean marks;
  // Made when first filled: a short chat needs one of them.
  private final @Nullable Batch[] ring = new Batch[BATCHES];
  private final boolean[] marked = new boolean[BATCHES];
  private final Object lock = new Object();
  private long filled;
  private long claimed;
  private long given;
  private boolean giving;
  private boolean ended;
  private boolean stopped;
  private @Nullable Throwable failure;

  /// @param marks whether texts are kept and messages marked; otherwise a batch is given on as it
  ///   was filled
  Conveyor(Sink sink, boolean marks) {
    this.sink = sink;
    this.marks = marks;
  }

  /// The batch to fill first.
  Batch first() {
    return batch(0);
  }

  private Batch batch(int place) {
    Batch batch = ring[place];
    if (batch == null) {
      batch = new Batch(marks);
      ring[place] = batch;
    }
    return batch;
  }

  /// Takes the batch that was filled.
  ///
  /// @param hands with which to work where no batch is empty
  /// @return the batch to fill next; of no use after a failure
  Batch pass(Hands hands) throws InterruptedException {
    synchronized (lock) {
      fill();
      lock.notifyAll();
    }
    boolean full = true;
    while (full) {
      full = work(hands, BATCHES);
    }
    return batch(place(filled));
  }

  /// Takes the batch that was filled, after which there is none.
  void end() {
    synchronized (lock) {
      fill();
      ended = true;
      lock.notifyAll();
    }
  }

  private void fill() {
    if (!marks) {
      marked[place(filled)] = true;
      claimed++;
    }
    filled++;
  }

  /// Ends all threads at their next batch.
  void stop() {
    synchronized (lock) {
      stopped = true;
      lock.notifyAll();
    }
  }

  /// What went wrong, or null.
  @Nullable Throwable failure() {
    synchronized (lock) {
      return failure;
    }
  }

  void workToTheEnd(Hands hands) throws InterruptedException {
    boolean more = true;
    while (more) {
      more = work(hands, 0);
    }
  }

  /// Does the next piece of work, once there is one.
  ///
  /// @param enough how few batches on their way are too few to go on working
  /// @return false where they are fewer, or all is done
  private boolean work(Hands hands, int enough) throws InterruptedException {
    boolean gives;
    int place;
    synchronized (lock) {
      while (!stopped && !isDone() && filled - given >= enough && !canWork()) {
        lock.wait();
      }
      if (stopped || isDone() || filled - given < enough) {
        return false;
      }
      // What is given makes room; what is marked may wait.
      gives = canGive();
      giving |= gives;
      place = gives ? place(given) : place(claimed++);
    }
    try {
      if (gives) {
        batch(place).empty(sink, hands.cursor());
      } else {
        batch(place).mark(hands.marker(), hands.cursor());
      }
    } catch (RuntimeException | Error e) {
      fail(e);
      return false;
    }
    synchronized (lock) {
      marked[place] = !gives;
      if (gives) {
        giving = false;
        given++;
      }
      lock.notifyAll();
    }
    return true;
  }

  private boolean canGive() {
    return !giving && given < claimed && marked[place(given)];
  }

  private boolean canWork() {
    return canGive() || claimed < filled;
  }

  private boolean isDone() {
    return ended && given == filled;
  }

  private void fail(Throwable cause) {
    synchronized (lock) {
      if (failure == null) {
        failure = cause;
      }
      stopped = true;
      lock.notifyAll();
    }
  }

  private static int place(long count) {
    return (int) (count % BATCHES);
  }
}
