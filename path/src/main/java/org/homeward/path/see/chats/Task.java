package org.homeward.path.see.chats;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.homeward.chats.reading.Reading.CancelledException;

/// How far one reading in the background is, and whether it is still wanted.
final class Task {
  private static final long FIRST_GUESS_MILLIS = 700;

  private final Instant began;
  private final AtomicLong done = new AtomicLong();
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile long total;
  private volatile boolean cancelled;

  /// @param total how many bytes there are to read, about
  Task(Instant began, long total) {
    this.began = began;
    this.total = Math.max(1, total);
  }

  /// Says that there is more or less to read than was thought.
  void expect(long bytes) {
    total = Math.max(1, bytes);
  }

  /// Called by the reader.
  ///
  /// @throws CancelledException when nobody wants the rest
  void read(long bytes) {
    done.addAndGet(bytes);
    if (cancelled) {
      throw new CancelledException();
    }
  }

  void cancel() {
    cancelled = true;
  }

  /// Says that it is over, however it ended.
  void end() {
    ended.countDown();
  }

  /// Waits for the end, or so long.
  void await(long millis) {
    try {
      var _ = ended.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// 0 to 99: it is never done before it is.
  int percent() {
    return (int) Math.min(99, done.get() * 100 / total);
  }

  /// How far it is, in words.
  String words(Instant now) {
    long millis = Duration.between(began, now).toMillis();
    int percent = percent();
    if (millis < FIRST_GUESS_MILLIS || percent < 2) {
      return "Reading.";
    }
    long seconds = Math.round(millis * (100.0 - percent) / percent / 1000);
    return "Reading. " + left(seconds);
  }

  private static String left(long seconds) {
    if (seconds <= 1) {
      return "One more moment.";
    }
    return seconds < 90
        ? "About " + seconds + " seconds left."
        : "About " + Math.round(seconds / 60.0) + " minutes left.";
  }
}
