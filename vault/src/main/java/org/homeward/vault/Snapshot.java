package org.homeward.vault;

/// A fold of a log's beginning, kept so that opening does not have to replay years.
///
/// @param fold whatever the writer made of the payloads up to `through`
/// @param through the number of the last record folded in, 0 if none
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
public record Snapshot(byte[] fold, long through) {}
