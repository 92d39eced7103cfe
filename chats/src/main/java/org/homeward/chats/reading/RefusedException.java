package org.homeward.chats.reading;

/// A file that cannot be read as a chat: what is required is missing or wrong.
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  private final String file;
  private final long line;

  /// @param file the file's name, or "" where it is about all of them
  /// @param line counted from 1, or 0 where there are no lines
  /// @param reason a whole sentence saying what is wrong and what to do; never what anybody wrote
  public RefusedException(String file, long line, String reason) {
    super(reason);
    this.file = file;
    this.line = line;
  }

  /// The file's name, or "".
  public String file() {
    return file;
  }

  /// The line, counted from 1, or 0.
  public long line() {
    return line;
  }

  /// File, line and reason in one line.
  public String sentence() {
    StringBuilder sentence = new StringBuilder(file);
    if (line > 0) {
      sentence.append(file.isEmpty() ? "line " : ", line ").append(line);
    }
    if (!sentence.isEmpty()) {
      sentence.append(": ");
    }
    return sentence.append(getMessage()).toString();
  }
}
