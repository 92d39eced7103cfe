package org.homeward.path.prepare.circle;

/// Who somebody is to the person.
public enum AllyKind {
  FRIEND("Friend"),
  FAMILY("Family"),
  NEIGHBOUR("Neighbour"),
  COLLEAGUE("Colleague"),
  THERAPIST("Therapist or doctor"),
  ADVISER("Lawyer or adviser"),
  HELPLINE("Help line"),
  OTHER("Somebody else");

  private final String label;

  AllyKind(String label) {
    this.label = label;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }
}
