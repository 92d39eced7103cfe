package org.homeward.chats.message;

/// Takes the messages of one history, oldest first as the history has them.
public interface Sink {
  /// The number of the sender called `name`: numbers count from 0 in the order names were first
  /// asked for, and one name always has the same number. Ask once for each sender, not for each
  /// message.
  int sender(String name);

  /// Takes the next message. The cursor is the caller's, and changes after the call.
  void message(Message message);
}
