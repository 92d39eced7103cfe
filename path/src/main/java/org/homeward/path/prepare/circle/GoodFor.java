package org.homeward.path.prepare.circle;

/// What somebody is good for. Nobody is good for everything.
public enum GoodFor {
  NIGHT("Listening at night"),
  LISTENING("Listening by day"),
  WALK("A walk"),
  LAUGHING("Laughing"),
  TRUTH("Telling me the truth"),
  LIFT("A lift somewhere"),
  BED("A bed for a night"),
  CHILDREN("Looking after the children"),
  PAPERS("Paperwork");

  private final String label;

  GoodFor(String label) {
    this.label = label;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }
}
