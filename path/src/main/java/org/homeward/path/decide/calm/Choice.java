package org.homeward.path.decide.calm;

/// What a person would choose, were it today.
public enum Choice {
  GO("Go", "I would go", "to go"),
  STAY("Stay", "I would stay", "to stay"),
  OPEN("Can’t tell", "I could not tell", "not to tell yet");

  private final String label;
  private final String said;
  private final String toDo;

  Choice(String label, String said, String toDo) {
    this.label = label;
    this.said = said;
    this.toDo = toDo;
  }

  /// What its button says.
  public String label() {
    return label;
  }

  /// The same as a sentence of the person's.
  public String said() {
    return said;
  }

  /// The same in the middle of a sentence: "mostly to go".
  public String toDo() {
    return toDo;
  }
}
