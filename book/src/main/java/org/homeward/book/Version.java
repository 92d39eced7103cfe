package org.homeward.book;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of history: what an entry said at one time, or that it was taken out.
///
/// @param type the entry's type
/// @param id the entry's id
/// @param at when this version was written
/// @param sequence its place in the vault's log
/// @param fact what it said, or null where this version took the entry out
/// @param current whether the entry stands like this now
public record Version(
    EntryType<?> type,
    EntryId id,
    Instant at,
    long sequence,
    @Nullable Fact fact,
    boolean current) {}
