package org.homeward.app.serving;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/// What answers a browser.
public interface Site {

  /// Opens the site on the loopback address.
  ///
  /// @param data the folder that keeps the vault, held by the caller
  /// @param clock what the pages take for now
  /// @param port 1 to 65535, or 0 for any free one
  /// @throws java.net.BindException when the port cannot be had
  /// @throws IOException when the store cannot be opened
  OpenSite open(Path data, Clock clock, int port) throws IOException;

  /// A site that answers until it is closed.
  interface OpenSite extends AutoCloseable {

    /// The port it answers at, never 0.
    int port();

    /// Lets running requests end, for a few seconds at most, and closes the store.
    @Override
    void close() throws IOException;
  }
}
