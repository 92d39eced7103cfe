package org.homeward.vault.format.v1;

/// A place in a log's chain.
///
/// @param sequence the number of a record, 0 for the place before the first
/// @param tag the tag of that record, or the genesis tag
public record ChainEnd(long sequence, ChainTag tag) {}
