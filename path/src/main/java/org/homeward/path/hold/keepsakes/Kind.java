package org.homeward.path.hold.keepsakes;

/// What reminds of somebody.
public enum Kind {
  THING("A thing", "A mug, a coat, a ring"),
  PICTURES("Pictures or videos", "On the phone, or on the wall"),
  WORDS("Messages or letters", "On paper, or in an app"),
  SONGS("Songs or a playlist", ""),
  PLACE("A place", "A street, a café, a way to work"),
  OTHER("Something else", "");

  private final String label;
  private final String hint;

  Kind(String label, String hint) {
    this.label = label;
    this.hint = hint;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }

  String hint() {
    return hint;
  }
}
