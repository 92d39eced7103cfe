package org.homeward.web.upload;

/// How far files on their way are, for the page that sends them. Safe for use by several threads.
public final class Arriving {
  private volatile long arrived;
  private volatile long announced;

  /// Begins to count.
  ///
  /// @param bytes how many are announced, or -1
  public void begin(long bytes) {
    arrived = 0;
    announced = bytes;
  }

  /// Says how many came so far.
  public void came(long bytes) {
    arrived = bytes;
  }

  /// Nothing is on its way any more.
  public void end() {
    announced = 0;
  }

  /// How many of 100, for the page; empty where nothing is on its way, or nobody knows how much.
  public String words() {
    long all = announced;
    if (all <= 0) {
      return "";
    }
    long percent = Math.min(99, arrived * 100 / all);
    return percent + "\nTaking it in. " + percent + " of 100.";
  }
}
