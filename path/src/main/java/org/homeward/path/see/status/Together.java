package org.homeward.path.see.status;

/// How much time two people have for each other on a usual day.
public enum Together {
  NONE("Almost none", "none"),
  UNDER_HALF("Less than half an hour", "under ½ h"),
  HALF_TO_ONE("Half an hour to an hour", "½ to 1 h"),
  ONE_TO_THREE("One to three hours", "1 to 3 h"),
  MORE("More than three hours", "over 3 h");

  private final String label;
  private final String shortly;

  Together(String label, String shortly) {
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
