package org.homeward.path.hold.urge;

/// What an urge is made of; several at once are usual.
public enum Feel {
  MISSING("I miss them"),
  LONELY("I am lonely"),
  ANSWER("I want an answer"),
  HOPE("I hope it would be different now"),
  ANGRY("I am angry"),
  SORRY("I feel guilty, or sorry"),
  WORRIED("I worry about them"),
  THEY_WROTE("They wrote to me"),
  REMINDED("Something reminded me"),
  EMPTY("I don’t know what else to do");

  private final String label;

  Feel(String label) {
    this.label = label;
  }

  /// As a person says it.
  public String label() {
    return label;
  }
}
