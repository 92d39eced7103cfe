package org.homeward.chats.relay;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.homeward.chats.message.Message;
import org.jspecify.annotations.Nullable;

/// What one thread works with.
final class Hands {
  private final Supplier<? extends Consumer<Message>> markers;
  private final Message cursor = new Message();
  private @Nullable Consumer<Message> marker;

  Hands(Supplier<? extends Consumer<Message>> markers) {
    this.markers = markers;
  }

  /// Sees each message of a batch before the sink does. Made when first asked for: it may have to
  /// wait for something that is made ready meanwhile.
  Consumer<Message> marker() {
    if (marker == null) {
      marker = markers.get();
    }
    return marker;
  }

  /// Shows the messages.
  Message cursor() {
    return cursor;
  }
}
