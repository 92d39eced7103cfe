package org.homeward.path.decide.calm;

/// How calm a day is.
public enum Weather {
  CALM("Calm"),
  BETWEEN("In between"),
  STORMY("Stormy");

  private final String label;

  Weather(String label) {
    this.label = label;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }
}
