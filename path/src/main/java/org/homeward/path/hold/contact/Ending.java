package org.homeward.path.hold.contact;

/// How an intention ended.
public enum Ending {
  OPEN("Not said yet"),
  WAITED("I did not do it"),
  HAPPENED("It happened"),
  PUT_ASIDE("Put aside");

  private final String label;

  Ending(String label) {
    this.label = label;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }
}
