package org.homeward.path.decide.weigh;

import org.homeward.web.form.Form;

/// The two lists.
public enum Side {
  STAYING("For staying", "What is good, and what would be lost."),
  LEAVING("For leaving", "What is missing, and could be found.");

  private final String label;
  private final String hint;

  Side(String label, String hint) {
    this.label = label;
    this.hint = hint;
  }

  /// What the list is called.
  public String label() {
    return label;
  }

  /// What belongs on it.
  public String hint() {
    return hint;
  }

  /// How it is named in an address.
  public String key() {
    return Form.key(this);
  }
}
