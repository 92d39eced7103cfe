package org.homeward.path.see.harm;

import org.homeward.web.form.Form;

/// On how many days of two weeks; from none upwards.
public enum Often {
  NEVER("never"),
  SOME("some days"),
  MOST("most days"),
  DAILY("every day");

  private final String label;

  Often(String label) {
    this.label = label;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }

  /// How it is sent.
  public String key() {
    return Form.key(this);
  }
}
