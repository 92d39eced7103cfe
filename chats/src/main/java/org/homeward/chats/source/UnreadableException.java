package org.homeward.chats.source;

import java.io.IOException;

/// A file, folder or archive whose bytes cannot be had: missing, locked, damaged, or past a bound.
public final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1;

  private final String file;

  /// @param file its name
  /// @param reason a whole sentence saying what is wrong and what to do
  public UnreadableException(String file, String reason) {
    super(reason);
    this.file = file;
  }

  /// The name of what cannot be read.
  public String file() {
    return file;
  }

  /// Name and reason in one line.
  public String sentence() {
    return file + ": " + getMessage();
  }
}
