package org.homeward.path.hold.harddays;

/// What became of the plan.
public enum PlanHelped {
  HELPED("I did it, and it helped"),
  DONE("I did it"),
  OTHERWISE("I did something else"),
  NOT_NEEDED("I did not need it"),
  FORGOT("I did not think of it");

  private final String label;

  PlanHelped(String label) {
    this.label = label;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }
}
