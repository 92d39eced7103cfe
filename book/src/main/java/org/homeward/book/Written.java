package org.homeward.book;

/// How a write that knew what it was changing ended.
public sealed interface Written<F extends Fact> {
  /// It stands, and is durable.
  ///
  /// @param entry the entry as it is now
  record Kept<F extends Fact>(Entry<F> entry) implements Written<F> {}

  /// The entry was changed or taken out since the person opened it; nothing was written.
  ///
  /// @param sequence the place in the log of the version that stands now; 0 where none does
  record ChangedMeanwhile<F extends Fact>(long sequence) implements Written<F> {}
}
