package org.homeward.path.prepare.exit.lines;

/// What a help line is for, in the order in which a page shows them.
public enum Kind {
  /// Police, ambulance, fire.
  EMERGENCY("In danger now"),
  /// Somebody to talk to when it cannot be borne.
  CRISIS("If you might hurt yourself, or cannot bear it"),
  /// For whoever is hurt, controlled or frightened by a partner.
  ABUSE("If somebody hurts, controls or frightens you"),
  /// The same, made for men.
  MEN("For men"),
  /// For whoever fears their own behaviour.
  BEHAVIOUR("If you worry about how you act"),
  /// For children and young people.
  CHILDREN("For children and young people");

  private final String heading;

  Kind(String heading) {
    this.heading = heading;
  }

  /// What stands above these lines.
  public String heading() {
    return heading;
  }
}
