package org.homeward.path.hold.contact;

/// What business-only contact is about.
public enum Topic {
  CHILDREN("The children"),
  WORK("Work"),
  HOME("The home or the lease"),
  MONEY("Money"),
  THINGS("Things to hand over"),
  PETS("A pet"),
  HEALTH("Illness in the family");

  private final String label;

  Topic(String label) {
    this.label = label;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }
}
