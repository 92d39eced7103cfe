package org.homeward.path.see.balance;

import org.homeward.web.form.Form;

/// A place between the two, from the person to the other one.
public enum Place {
  ME("me", -2),
  MORE_ME("more me", -1),
  EVEN("even", 0),
  MORE_THEM("more them", 1),
  THEM("them", 2);

  private final String label;
  private final int steps;

  Place(String label, int steps) {
    this.label = label;
    this.steps = steps;
  }

  /// What it is called.
  public String label() {
    return label;
  }

  /// How it is sent.
  public String key() {
    return Form.key(this);
  }

  /// How far from the middle: -2 at the person to 2 at the other one.
  public int steps() {
    return steps;
  }
}
