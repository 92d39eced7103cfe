package org.homeward.path.hold.contact;

/// Who began a contact.
public enum Began {
  ME("I did"),
  THEM("They did"),
  UNKNOWN("I don’t know");

  private final String label;

  Began(String label) {
    this.label = label;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }
}
