package org.homeward.vault;

/// What came of [LogStore#appendIfNext].
public sealed interface AppendResult {
  /// The records are durable.
  record Appended() implements AppendResult {}

  /// Nothing was written: the log is not where the caller believed it to be.
  ///
  /// @param lastSequence the number of the log's last record now
  record Taken(long lastSequence) implements AppendResult {}
}
