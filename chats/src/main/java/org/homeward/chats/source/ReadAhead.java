package org.homeward.chats.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/// A stream that another thread reads ahead of whoever asks, so that the disk, the system's copying
/// and unpacking take none of their time. To be asked by one thread.
///
/// Its beginning comes straight from the file: a short file ends there, and a place far in it is
/// leapt to.
///
/// Buffers are counted from 0; their place is their count in a ring:
///
/// ```
/// emptied <= filled <= emptied + ring
/// ```
public final class ReadAhead extends InputStream {
  private static final int BEGINNING_BYTES = 256 * 1024;
  private static final int BUFFERS = 4;
  private static final int BUFFER_BYTES = 128 * 1024;

  private final InputStream in;
  private final ThreadFactory threads;
  private @Nullable Thread thread;
  private int beginning;
  private byte[][] ring = {};
  private final int[] lengths = new int[BUFFERS];
  private final Object lock = new Object();
  private long filled;
  private long emptied;
  private boolean ended;
  private boolean closed;
  private @Nullable Throwable failure;

  // The buffer that is asked for, and the place in it; what is at hand belongs to who asks.
  private int current;
  private boolean taken;
  private int at;
  private int limit;

  /// @param in closed with this
  /// @param threads makes the other thread
  public ReadAhead(InputStream in, ThreadFactory threads) {
    this.in = in;
    this.threads = threads;
  }

  /// Whether the other thread reads; starts it behind the beginning.
  private boolean isAhead() {
    if (thread == null && beginning >= BEGINNING_BYTES) {
      ring = new byte[BUFFERS][BUFFER_BYTES];
      thread = threads.newThread(this::fill);
      thread.start();
    }
    return thread != null;
  }

  private void fill() {
    int place = 0;
    boolean more = true;
    try {
      while (more && waitForRoom()) {
        more = fill(place);
        place = (place + 1) % BUFFERS;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      passOn(0, new InterruptedIOException(), true);
    }
  }

  private boolean waitForRoom() throws InterruptedException {
    synchronized (lock) {
      while (!closed && filled - emptied == BUFFERS) {
        lock.wait();
      }
      return !closed;
    }
  }

  /// Fills a buffer, and passes on also what was read before the end or a failure.
  ///
  /// @return whether there may be more
  private boolean fill(int place) {
    Throwable wrong = null;
    int length = 0;
    int count = 0;
    lengths[place] = 0;
    try {
      while (count >= 0 && length < BUFFER_BYTES) {
        count = in.read(ring[place], length, BUFFER_BYTES - length);
        length += Math.max(count, 0);
        lengths[place] = length;
      }
    } catch (IOException | RuntimeException | Error e) {
      wrong = e;
    }
    boolean last = count < 0 || wrong != null;
    passOn(1, wrong, last);
    return !last;
  }

  private void passOn(int more, @Nullable Throwable wrong, boolean last) {
    synchronized (lock) {
      filled += more;
      failure = wrong;
      ended = last;
      lock.notifyAll();
    }
  }

  @Override
  public int read() throws IOException {
    if (isAhead()) {
      return atHand() ? ring[current][at++] & 0xFF : -1;
    }
    int read = in.read();
    beginning += read < 0 ? 0 : 1;
    return read;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, into.length);
    if (length == 0) {
      return 0;
    }
    if (!isAhead()) {
      int read = in.read(into, offset, length);
      beginning += Math.max(read, 0);
      return read;
    }
    if (!atHand()) {
      return -1;
    }
    int count = Math.min(length, limit - at);
    System.arraycopy(ring[current], at, into, offset, count);
    at += count;
    return count;
  }

  @Override
  public long skip(long bytes) throws IOException {
    return thread == null ? in.skip(bytes) : super.skip(bytes);
  }

  /// Whether there is a byte before the end; waits for it.
  private boolean atHand() throws IOException {
    while (at == limit) {
      synchronized (lock) {
        giveBack();
        if (!await()) {
          return false;
        }
        current = (int) (emptied % BUFFERS);
        taken = true;
        at = 0;
        limit = lengths[current];
      }
    }
    return true;
  }

  private void giveBack() {
    if (taken) {
      taken = false;
      emptied++;
      // Woken for each buffer, the other thread would do nothing but sleep and wake.
      if (filled - emptied <= 1) {
        lock.notifyAll();
      }
    }
  }

  /// @return false at the end
  private boolean await() throws IOException {
    try {
      while (filled == emptied && !ended) {
        lock.wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
    if (filled == emptied) {
      throwFailure();
      return false;
    }
    return true;
  }

  // No switch over types: it is made when first run, which takes longer than the rest of this.
  private void throwFailure() throws IOException {
    if (failure instanceof IOException e) {
      throw e;
    }
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
  }

  /// Ends the other thread, once it has read what it is reading.
  @Override
  public void close() throws IOException {
    synchronized (lock) {
      closed = true;
      lock.notifyAll();
    }
    try (in) {
      if (thread != null) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
