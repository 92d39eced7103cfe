package org.homeward.path.hold.keepsakes;

/// What becomes of a keepsake.
public enum Way {
  AWAY("Put it out of sight", "A bag, a hidden folder, another street for now", false, true),
  SEAL("Seal it", "Files go into the box here. Things into one you tape shut", false, true),
  COPY("Keep a safe copy", "Where nobody else can reach it", false, true),
  RETURN("Give it back", "By post, or through somebody else", true, false),
  GIVE("Give it away", "", true, false),
  DISCARD("Throw it away", "", true, false),
  DELETE("Delete it", "", true, false),
  KEEP("Keep it as it is", "It is yours too", false, true);

  private final String label;
  private final String hint;
  private final boolean forGood;
  private final boolean keeps;

  Way(String label, String hint, boolean forGood, boolean keeps) {
    this.label = label;
    this.hint = hint;
    this.forGood = forGood;
    this.keeps = keeps;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }

  String hint() {
    return hint;
  }

  /// Whether it cannot be taken back.
  public boolean isForGood() {
    return forGood;
  }

  /// Whether the person still has it afterwards, as proof or as a keepsake.
  public boolean keeps() {
    return keeps;
  }
}
