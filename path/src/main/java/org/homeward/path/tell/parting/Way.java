package org.homeward.path.tell.parting;

import org.homeward.web.form.Form;

/// The two ways.
public enum Way {
  FADE("A fade", "Less each week, until an end you set."),
  CLEAN("A clean break", "From one day on, with the exceptions you name.");

  private final String label;
  private final String hint;

  Way(String label, String hint) {
    this.label = label;
    this.hint = hint;
  }

  /// What it is called.
  public String label() {
    return label;
  }

  /// What it is.
  public String hint() {
    return hint;
  }

  /// How it is named in an address.
  public String key() {
    return Form.key(this);
  }
}
