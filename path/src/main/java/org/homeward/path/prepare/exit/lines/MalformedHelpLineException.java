package org.homeward.path.prepare.exit.lines;

/// The list of help lines cannot be read. The message names the line of the file and the field.
public final class MalformedHelpLineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedHelpLineException(int lineNumber, String problem) {
    super("help lines, line " + lineNumber + ": " + problem);
  }
}
