package org.homeward.app.machine;

/// Why a command cannot be done, in a sentence the person who wrote it can act on.
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  /// @param sentence plain words, with what to do instead
  public Refusal(String sentence) {
    super(sentence);
  }

  /// The sentence to show.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
