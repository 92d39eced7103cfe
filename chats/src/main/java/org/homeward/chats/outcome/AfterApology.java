package org.homeward.chats.outcome;

/// How long it took after a person's apologies until somebody else wrote hostile words again.
///
/// @param followed how many apologies were followed by some
/// @param days the middle number of days until then; NaN where none was
public record AfterApology(long followed, double days) {}
