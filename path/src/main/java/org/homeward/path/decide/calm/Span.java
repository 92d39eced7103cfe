package org.homeward.path.decide.calm;

/// For how long.
public enum Span {
  WEEK("A week", 7),
  MONTH("A month", 30);

  private final String label;
  private final int days;

  Span(String label, int days) {
    this.label = label;
    this.days = days;
  }

  /// What it is called.
  public String label() {
    return label;
  }

  /// How many days it has.
  public int days() {
    return days;
  }
}
