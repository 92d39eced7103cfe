package org.homeward.path.hold.contact;

/// Whether what was hoped for came.
public enum Met {
  YES("Yes"),
  PARTLY("In part"),
  NO("No"),
  NOT_YET("Not yet, or I don’t know");

  private final String label;

  Met(String label) {
    this.label = label;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }
}
