package org.homeward.path.see.status;

/// About how long ago something was, where nobody remembers the day.
public enum Rough {
  WEEK("Within the last week", "a week", 7),
  MONTH("Within the last month", "a month", 30),
  SEASON("Within the last three months", "3 months", 91),
  LONGER("Longer ago", "longer", 182),
  UNKNOWN("I do not remember a time", "", 0);

  private final String label;
  private final String shortly;
  private final int days;

  Rough(String label, String shortly, int days) {
    this.label = label;
    this.shortly = shortly;
    this.days = days;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }

  /// The same in a word or two, for a picture; empty where there is nothing to draw.
  String shortly() {
    return shortly;
  }

  /// How far it reaches in a picture, in days.
  int days() {
    return days;
  }
}
