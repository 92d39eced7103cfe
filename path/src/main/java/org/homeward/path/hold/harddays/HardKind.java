package org.homeward.path.hold.harddays;

/// What makes a day hard.
public enum HardKind {
  BIRTHDAY("A birthday"),
  ANNIVERSARY("An anniversary"),
  HOLIDAY("A holiday"),
  COURT("A court date, or papers"),
  SONG("A song"),
  PLACE("A street or a place"),
  OTHER("Something else");

  private final String label;

  HardKind(String label) {
    this.label = label;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }
}
