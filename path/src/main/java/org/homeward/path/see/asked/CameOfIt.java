package org.homeward.path.see.asked;

/// What came of a promise.
public enum CameOfIt {
  KEPT("They did it"),
  PARTLY("Partly"),
  NOT("They did not");

  private final String label;

  CameOfIt(String label) {
    this.label = label;
  }

  /// What it is called.
  public String label() {
    return label;
  }
}
