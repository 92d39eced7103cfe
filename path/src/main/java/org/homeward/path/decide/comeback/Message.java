package org.homeward.path.decide.comeback;

/// What kind of message it is.
public enum Message {
  PRACTICAL(
      "Practical",
      "Children, work, keys, money, a date.",
      "A practical message can have a practical answer: one line, about that and nothing else."),
  EMOTIONAL(
      "Emotional",
      "Missing you, sorry, memories, anger, a song.",
      "Feelings that came by message do not need an answer by message. Not today, and maybe not at"
          + " all."),
  MIXED(
      "Both in one",
      "A key, and then a memory.",
      "There are two messages in this one. The practical half can be answered alone. The other half"
          + " can lie.");

  private final String label;
  private final String hint;
  private final String thought;

  Message(String label, String hint, String thought) {
    this.label = label;
    this.hint = hint;
    this.thought = thought;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }

  /// What belongs to it.
  public String hint() {
    return hint;
  }

  /// What can be said about answering it.
  public String thought() {
    return thought;
  }

  /// Whether an answer written for one kind can be of use for another.
  boolean isNear(Message other) {
    return this == other || this == MIXED || other == MIXED;
  }
}
