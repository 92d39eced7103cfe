package org.homeward.path.hold.urge;

/// How an urge ended.
public enum Ending {
  EASED("It got quieter", true),
  STAYED("It is still there, and I did not act on it", true),
  CONTACTED("I contacted them", false);

  private final String label;
  private final boolean handled;

  Ending(String label, boolean handled) {
    this.label = label;
    this.handled = handled;
  }

  /// As a person says it.
  public String label() {
    return label;
  }

  /// Whether it went by without contact.
  public boolean isHandled() {
    return handled;
  }
}
