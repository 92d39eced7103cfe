package org.homeward.chats.relay;

import java.util.function.Consumer;
import org.homeward.chats.message.Message;

/// What one thread works with.
///
/// @param marker sees each message of a batch before the sink does
/// @param cursor shows it the messages
record Hands(Consumer<Message> marker, Message cursor) {
  Hands(Consumer<Message> marker) {
    this(marker, new Message());
  }
}
