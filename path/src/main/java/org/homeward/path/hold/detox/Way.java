package org.homeward.path.hold.detox;

/// A way of seeing less of somebody.
public enum Way {
  MUTE("Mute"),
  ARCHIVE("Archive"),
  RESTRICT("Restrict"),
  BREAK("Take a break"),
  HIDE("Hide memories and suggestions"),
  UNFOLLOW("Unfollow"),
  SHARED("Leave what is shared"),
  LOCATION("Stop sharing the place"),
  REMOVE("Remove"),
  BLOCK("Block");

  private final String label;

  Way(String label) {
    this.label = label;
  }

  /// What it is called.
  public String label() {
    return label;
  }
}
