package org.homeward.path.see.status;

/// Whether the person can stand being near the other one; from not at all upwards.
public enum Near {
  NO("No", "no"),
  HARDLY("Hardly", "hardly"),
  DEPENDS("It depends on the day", "depends"),
  MOSTLY("Mostly yes", "mostly"),
  GLADLY("Yes, I like being near them", "yes");

  private final String label;
  private final String shortly;

  Near(String label, String shortly) {
    this.label = label;
    this.shortly = shortly;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }

  /// The same in a word or two, for a picture.
  String shortly() {
    return shortly;
  }
}
