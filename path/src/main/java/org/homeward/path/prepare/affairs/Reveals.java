package org.homeward.path.prepare.affairs;

/// What doing something shows to the other one.
public enum Reveals {
  NOTHING("They notice nothing"),
  MAYBE("They might notice"),
  SHOWS("They see it, or are told"),
  UNKNOWN("I don’t know");

  private final String label;

  Reveals(String label) {
    this.label = label;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }

  /// Whether it can be done without tipping anybody off. What is not known counts as showing.
  public boolean isQuiet() {
    return this == NOTHING;
  }
}
