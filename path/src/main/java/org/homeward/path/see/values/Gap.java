package org.homeward.path.see.values;

/// How far two wishes lie apart; from the same upwards.
public enum Gap {
  SAME("The same"),
  NEAR("Near"),
  MEETABLE("Apart, and we could meet"),
  FAR("Far apart"),
  OPPOSITE("One shuts out the other");

  private final String label;

  Gap(String label) {
    this.label = label;
  }

  /// What it is called.
  public String label() {
    return label;
  }
}
