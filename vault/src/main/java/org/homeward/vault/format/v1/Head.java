package org.homeward.vault.format.v1;

/// Where a log ends, and how often it was rewritten.
///
/// @param generation 0 for a log that was never rewritten, one more for each time
/// @param end the last record
public record Head(long generation, ChainEnd end) {
  /// The number of the last record, 0 for an empty log.
  public long sequence() {
    return end.sequence();
  }

  /// The tag of the last record, or the genesis tag of an empty log.
  public ChainTag tag() {
    return end.tag();
  }

  /// The head after one more record with the tag `tag`.
  public Head advancedTo(ChainTag tag) {
    return new Head(generation, new ChainEnd(sequence() + 1, tag));
  }
}
