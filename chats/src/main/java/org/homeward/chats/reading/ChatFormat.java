package org.homeward.chats.reading;

import java.io.IOException;
import java.util.List;
import org.homeward.chats.source.Bundle;

/// A format of chat export.
public interface ChatFormat {
  /// Its id in output: lower case, with hyphens.
  String id();

  /// The chats of this format in a bundle, by content and not by names; none where nothing in it is
  /// of this format. Reads no more than it needs to tell.
  ///
  /// @throws RefusedException when it surely is this format and cannot be read
  /// @throws IOException when the bytes cannot be read
  List<Chat> find(Bundle bundle, Reading reading) throws IOException, RefusedException;
}
