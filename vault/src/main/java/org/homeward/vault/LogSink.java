package org.homeward.vault;

/// Where a new log is written to, inside one transaction of a store.
public interface LogSink {
  /// Adds the next sealed record; the first one gets number 1.
  void record(byte[] record);

  /// Sets a sealed blob.
  void blob(String name, byte[] sealed);
}
