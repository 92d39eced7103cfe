package org.homeward.chats.history;

import java.util.Map;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.Sink;

/// Gives several names of one person to a sink as one.
final class JoinedNames implements Sink {
  private final Map<String, String> called;
  private final Sink sink;

  /// @param called by another name, the name to use
  JoinedNames(Map<String, String> called, Sink sink) {
    this.called = called;
    this.sink = sink;
  }

  @Override
  public int sender(String name) {
    return sink.sender(called.getOrDefault(name, name));
  }

  @Override
  public void message(Message message) {
    sink.message(message);
  }
}
