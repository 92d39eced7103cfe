package org.homeward.path.prepare.affairs;

/// What is hard to take back, and better done on a calm day.
public enum Weighty {
  SIGNING("Signing something"),
  MOVING_OUT("Moving out"),
  PAYING("Paying or giving money away"),
  CHILDREN("Giving up time with the children");

  private final String label;

  Weighty(String label) {
    this.label = label;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }
}
