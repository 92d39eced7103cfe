package org.homeward.path.hold.contact;

/// How much contact the person wants.
public enum ContactMode {
  NONE("No contact", "None of my own doing."),
  BUSINESS("Only business", "We share children, work, a home or money. That part never counts."),
  OPEN("I have not decided", "Things are counted quietly. Nothing is expected.");

  private final String label;
  private final String hint;

  ContactMode(String label, String hint) {
    this.label = label;
    this.hint = hint;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }

  /// A few words more.
  public String hint() {
    return hint;
  }
}
