package org.homeward.path.decide.calm;

/// How calm a day is.
public enum Weather {
  CALM("Calm", "M2 13 Q25 9 48 13 T94 13"),
  BETWEEN("In between", "M2 13 Q13 1 25 13 T48 13 T71 13 T94 13"),
  STORMY("Stormy", "M2 15 L11 5 L20 19 L30 2 L39 22 L49 4 L58 20 L68 3 L77 21 L86 7 L94 14");

  private final String label;
  private final String line;

  Weather(String label, String line) {
    this.label = label;
    this.line = line;
  }

  /// How it looks as a line: the data of an SVG path, 96 units wide and 24 high.
  public String line() {
    return line;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }
}
