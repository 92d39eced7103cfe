package org.homeward.chats.outcome;

import java.time.LocalDateTime;
import java.util.Optional;

/// An exchange of hostile words.
///
/// @param start when the first of them was written
/// @param end when the last of them was written
/// @param hostileMessages how many messages had hostile words, at least two
/// @param first who wrote the first of them
/// @param mending the first kind words or apology after the last of them; empty where none came
/// @param startIndex the place of the first of them among all messages
/// @param endIndex the place of the last of them
public record Fight(
    LocalDateTime start,
    LocalDateTime end,
    int hostileMessages,
    int first,
    Optional<Mending> mending,
    long startIndex,
    long endIndex) {

  /// What ended it.
  ///
  /// @param by who wrote it
  /// @param time when
  /// @param index its place among all messages
  public record Mending(int by, LocalDateTime time, long index) {}
}
