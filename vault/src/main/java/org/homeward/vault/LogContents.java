package org.homeward.vault;

/// A whole log, written record by record, so that it never has to be in memory at once.
@FunctionalInterface
public interface LogContents {
  /// Writes every record to `sink` and returns the sealed head that belongs to them. Whatever it
  /// throws leaves the store as it was.
  byte[] writeTo(LogSink sink);
}
