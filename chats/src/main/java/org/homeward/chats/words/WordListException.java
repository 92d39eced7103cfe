package org.homeward.chats.words;

/// A word list with a line that cannot be read.
public final class WordListException extends Exception {
  private static final long serialVersionUID = 1;

  private final String language;
  private final int line;

  WordListException(String language, int line, String reason) {
    super(reason);
    this.language = language;
    this.line = line;
  }

  /// Which list.
  public String language() {
    return language;
  }

  /// Which line of it, counted from 1.
  public int line() {
    return line;
  }
}
