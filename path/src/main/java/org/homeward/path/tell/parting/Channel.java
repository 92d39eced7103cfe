package org.homeward.path.tell.parting;

/// By what contact is kept, the nearest first: that is the order in which they fall away.
public enum Channel {
  MEETING("Meeting"),
  CALLS("Calls"),
  MESSAGES("Messages");

  private final String label;

  Channel(String label) {
    this.label = label;
  }

  /// What it is called.
  public String label() {
    return label;
  }
}
