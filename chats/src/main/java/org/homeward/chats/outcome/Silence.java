package org.homeward.chats.outcome;

import java.time.Duration;
import java.time.LocalDateTime;

/// A long time in which nobody wrote.
///
/// @param start when the last message before it was written
/// @param end when the first message after it was written
/// @param lastBefore who wrote that last one, a number of [Results#senders]
/// @param brokenBy who wrote that first one
/// @param startIndex the place of the last message before it among all messages
/// @param endIndex the place of the first message after it
public record Silence(
    LocalDateTime start,
    LocalDateTime end,
    int lastBefore,
    int brokenBy,
    long startIndex,
    long endIndex) {
  /// How long it was, in whole minutes.
  public long minutes() {
    return Duration.between(start, end).toMinutes();
  }
}
