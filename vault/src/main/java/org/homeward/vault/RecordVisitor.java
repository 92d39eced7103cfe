package org.homeward.vault;

/// Receives sealed records from a store, one at a time, in order.
@FunctionalInterface
public interface RecordVisitor {
  /// One record. Must not call the store, except from inside [LogStore#replaceLog].
  ///
  /// @param sequence its number
  /// @param record its sealed bytes, the visitor's own
  /// @return whether to go on
  boolean visit(long sequence, byte[] record);
}
