package org.homeward.path.hold.urge;

/// What a person can do instead, in the order shown while nothing is known of what helps them. A
/// reason stands above them already, so reading more of them is not the first.
public enum Tool {
  WAIT("Wait ten minutes with me", "You can still decide after"),
  REASONS("Read my reasons", "Ninety seconds, your own words"),
  WRITE("Write it here, not there", "Kept or burned, never sent"),
  CALL("Call someone", "Your people, or a line that is open"),
  HANDS("Something for my hands", "One small thing, right where you are"),
  BREATHE("Breathe another minute", "With the circle");

  private final String label;
  private final String detail;

  Tool(String label, String detail) {
    this.label = label;
    this.detail = detail;
  }

  /// What its button says.
  public String label() {
    return label;
  }

  /// How small it is.
  public String detail() {
    return detail;
  }
}
