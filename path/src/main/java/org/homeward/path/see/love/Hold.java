package org.homeward.path.see.love;

import org.homeward.web.form.Form;

/// How much a tie keeps somebody; from not at all upwards.
public enum Hold {
  NOT("not at all"),
  LITTLE("a little"),
  MUCH("a lot");

  private final String label;

  Hold(String label) {
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
