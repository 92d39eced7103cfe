package org.homeward.chats.outcome;

import java.util.OptionalInt;

/// What may be a leaving and a returning: a suggestion, for the person to confirm.
///
/// @param silence the silence between
/// @param leftBy who wrote words of leaving before it; empty where nobody did
/// @param returnedBy who wrote words of returning after it; empty where nobody did
public record Cycle(Silence silence, OptionalInt leftBy, OptionalInt returnedBy) {}
