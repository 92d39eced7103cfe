package org.homeward.path.hold.contact;

/// What a contact was hoped to bring.
public enum HopedFor {
  WARMTH("Warmth", "for warmth"),
  ANSWER("An answer", "for an answer"),
  CLOSURE("An end in peace", "for an end in peace"),
  MISSED("To see if they miss me", "to see if they miss you"),
  SORRY("To say sorry", "to say sorry"),
  HEAR_SORRY("To hear them say sorry", "to hear a sorry"),
  TELL("To tell them something", "to tell them something"),
  BACK("To have them back", "to have them back"),
  NOTHING("Nothing. A habit", "for nothing"),
  OTHER("Something else", "for something else");

  private final String label;
  private final String toYou;

  HopedFor(String label, String toYou) {
    this.label = label;
    this.toYou = toYou;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }

  /// The end of a sentence that begins "You hoped".
  public String toYou() {
    return toYou;
  }
}
