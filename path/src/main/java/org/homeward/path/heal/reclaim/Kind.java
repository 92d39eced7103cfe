package org.homeward.path.heal.reclaim;

import org.homeward.web.form.Form;

/// Where something of one's own comes from.
public enum Kind {
  BEFORE("I did it before", "Something you loved, and let slip"),
  ALWAYS("I always wanted to try it", "It may be small, or a little mad"),
  WORK("My work", "What you want to get done, or back into"),
  COURSE("A course, something to learn", "With others, or by yourself");

  private final String label;
  private final String hint;

  Kind(String label, String hint) {
    this.label = label;
    this.hint = hint;
  }

  /// What it is called.
  public String label() {
    return label;
  }

  /// A few words that make choosing easier.
  public String hint() {
    return hint;
  }

  /// How it is named in a page.
  public String key() {
    return Form.key(this);
  }
}
