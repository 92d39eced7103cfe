package org.homeward.vault;

import java.io.IOException;
import java.io.OutputStream;

/// Writes an attachment's bytes, once and in order.
@FunctionalInterface
public interface AttachmentContent {
  /// @param out takes the bytes; the caller closes it
  /// @throws IOException to give up: then nothing is kept
  void writeTo(OutputStream out) throws IOException;
}
