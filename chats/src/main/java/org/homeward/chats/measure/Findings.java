package org.homeward.chats.measure;

/// Told of each message a figure rests on.
@FunctionalInterface
public interface Findings {
  /// Takes one message of a figure. Messages of one figure mostly come in the order of the history,
  /// but what is only known later is told later.
  ///
  /// @param figure what it counts for
  /// @param sender whose figure it is
  /// @param index the message's place among all the history's messages, notices included, from 0
  /// @param time the message's wall-clock seconds since 1970
  /// @param amount how much it adds: 1, or words, or seconds
  void found(Figure figure, int sender, long index, long time, long amount);
}
