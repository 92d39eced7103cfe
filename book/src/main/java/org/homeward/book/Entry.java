package org.homeward.book;

import java.time.Instant;

/// A fact as it stands now: the newest version written under its id.
///
/// @param id its name within its type
/// @param began when the first version was written
/// @param changed when this version was written; equal to `began` until it is edited
/// @param sequence this version's place in the vault's log, 1 or more
/// @param fact what was recorded
public record Entry<F extends Fact>(
    EntryId id, Instant began, Instant changed, long sequence, F fact) {}
