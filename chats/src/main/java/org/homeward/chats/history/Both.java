package org.homeward.chats.history;

import org.homeward.chats.message.Message;
import org.homeward.chats.message.Sink;

/// Two sinks fed at once. Both count senders in the same order, so that one number is good for
/// both.
public final class Both implements Sink {
  private final Sink one;
  private final Sink other;

  /// @param one a sink nobody has asked for a sender
  /// @param other another
  public Both(Sink one, Sink other) {
    this.one = one;
    this.other = other;
  }

  @Override
  public int sender(String name) {
    int number = one.sender(name);
    if (other.sender(name) != number) {
      throw new IllegalStateException("the two sinks count senders differently");
    }
    return number;
  }

  @Override
  public void message(Message message) {
    one.message(message);
    other.message(message);
  }
}
