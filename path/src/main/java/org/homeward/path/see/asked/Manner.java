package org.homeward.path.see.asked;

/// How a question was answered. The names are written into every log and never change.
public enum Manner {
  OPEN("They told me openly", "open", false),
  PROMISED("They promised something", "promised", false),
  DISTANT("They were distant", "distant", true),
  NOTHING("“Nothing is wrong”", "“nothing”", true),
  REFUSED("They would not talk about it", "refused", true);

  private final String label;
  private final String shortly;
  private final boolean closed;

  Manner(String label, String shortly, boolean closed) {
    this.label = label;
    this.shortly = shortly;
    this.closed = closed;
  }

  /// What it is called.
  public String label() {
    return label;
  }

  /// The same in a word, for a picture.
  String shortly() {
    return shortly;
  }

  /// Whether the question stayed without an answer.
  public boolean closed() {
    return closed;
  }
}
