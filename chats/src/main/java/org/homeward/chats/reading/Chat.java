package org.homeward.chats.reading;

import java.io.IOException;
import org.homeward.chats.message.Sink;

/// One chat found in what a person gave, not read yet.
public interface Chat {
  /// The id of its format, as [ChatFormat#id].
  String format();

  /// What the export calls it: the other person or the group; "" where it says nothing.
  String name();

  /// Reads it, oldest message first, into `sink`. May be called again, with another reading.
  ///
  /// @throws RefusedException when what is required is wrong; the sink may have taken messages
  /// @throws IOException when the bytes cannot be read
  void read(Reading reading, Sink sink) throws IOException, RefusedException;
}
