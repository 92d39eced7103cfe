package org.homeward.vault;

import java.util.concurrent.atomic.AtomicLong;

/// How many bytes spools may hold in memory together, before they seal the rest into their files.
/// Safe for use by several threads.
public final class SpoolMemory {
  private final AtomicLong left;

  /// @param bytes how many there are
  public SpoolMemory(long bytes) {
    left = new AtomicLong(bytes);
  }

  /// None: everything is sealed.
  public static SpoolMemory none() {
    return new SpoolMemory(0);
  }

  /// Takes some, where there is as much.
  boolean take(int bytes) {
    long now = left.get();
    while (now >= bytes) {
      if (left.compareAndSet(now, now - bytes)) {
        return true;
      }
      now = left.get();
    }
    return false;
  }

  void give(long bytes) {
    left.addAndGet(bytes);
  }
}
