package org.homeward.app.machine;

import java.util.function.LongSupplier;

/// Gives back to the system the memory that a moment of heavy work left behind, such as stretching
/// a passphrase.
///
/// The collector of a small program keeps what it once had until it needs room again, which may be
/// never; a person sees that as a program that takes a lot of memory.
public final class SpareMemory {
  private static final long GROWTH_MIN_BYTES = 16L << 20;

  private final LongSupplier heapBytes;
  private final Runnable collect;
  private long settledBytes;

  /// @param heapBytes how large the heap is now, used or not
  /// @param collect collects all of it and gives back what is free
  public SpareMemory(LongSupplier heapBytes, Runnable collect) {
    this.heapBytes = heapBytes;
    this.collect = collect;
    this.settledBytes = heapBytes.getAsLong();
  }

  /// Collects, where the heap has grown clearly since it was last collected here. Called now and
  /// then by one thread.
  public void giveBack() {
    if (heapBytes.getAsLong() > settledBytes + GROWTH_MIN_BYTES) {
      collect.run();
      settledBytes = heapBytes.getAsLong();
    }
  }
}
