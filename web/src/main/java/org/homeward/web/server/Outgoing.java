package org.homeward.web.server;

import java.util.Map;
import java.util.Optional;
import org.homeward.web.page.Reply;

/// A whole response.
///
/// @param status the HTTP status
/// @param headers by name, beside the ones every response has
/// @param body the bytes; none where they are streamed
/// @param streamed what is sent as it is read; empty almost always
record Outgoing(
    int status, Map<String, String> headers, byte[] body, Optional<Reply.Stream> streamed) {
  Outgoing(int status, Map<String, String> headers, byte[] body) {
    this(status, headers, body, Optional.empty());
  }

  /// The same with other headers.
  Outgoing with(Map<String, String> others) {
    return new Outgoing(status, others, body, streamed);
  }
}
