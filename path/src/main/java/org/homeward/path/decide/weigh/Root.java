package org.homeward.path.decide.weigh;

/// What a line grows from, as the person sees it.
public enum Root {
  WISH("Something I want or value"),
  FEAR("Mostly fear"),
  HABIT("Mostly habit"),
  SPENT("Mostly the years behind us");

  private final String label;

  Root(String label) {
    this.label = label;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }

  /// Whether it is about what was or might be, rather than about what is wanted.
  public boolean canBeSetAside() {
    return this != WISH;
  }
}
