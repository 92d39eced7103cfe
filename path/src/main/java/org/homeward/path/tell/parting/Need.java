package org.homeward.path.tell.parting;

/// What still needs contact, in either way. It stays business.
public enum Need {
  CHILDREN("The children"),
  WORK("Work"),
  HOME("The home or the lease"),
  MONEY("Money"),
  THINGS("Things to hand over");

  private final String label;

  Need(String label) {
    this.label = label;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }
}
