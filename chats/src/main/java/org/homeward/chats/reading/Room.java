package org.homeward.chats.reading;

/// How much memory the histories of one reading may hold together. One that is too large is
/// refused, where running out of memory would end everything else with it. Not thread-safe.
public final class Room {
  // The rest is for what is measured, and for everything else the program does meanwhile.
  private static final double SHARE = 0.75;

  private final long bytesMax;
  private long used;

  /// @param bytesMax how much there is
  public Room(long bytesMax) {
    this.bytesMax = bytesMax;
  }

  /// Most of what the virtual machine may use.
  public static Room ofTheHeap() {
    return new Room((long) (Runtime.getRuntime().maxMemory() * SHARE));
  }

  /// Takes some of it.
  ///
  /// @throws FullException where there is less
  public void take(long bytes) {
    if (bytes > bytesMax - used) {
      throw new FullException();
    }
    used += bytes;
  }

  /// Gives some back.
  public void give(long bytes) {
    used -= bytes;
  }

  /// Thrown out of a reading of more than there is room for.
  public static final class FullException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FullException() {
      super("there is no room for more messages", null, false, false);
    }
  }
}
