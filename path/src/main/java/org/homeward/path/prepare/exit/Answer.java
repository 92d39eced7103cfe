package org.homeward.path.prepare.exit;

import org.homeward.web.form.Form;

/// An answer to a question about danger.
public enum Answer {
  YES("Yes"),
  NO("No"),
  /// Said so, left out, or not readable.
  NOT_SAID("Rather not say");

  private final String label;

  Answer(String label) {
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

  static Answer of(String sent) {
    for (Answer answer : values()) {
      if (answer.key().equals(sent)) {
        return answer;
      }
    }
    return NOT_SAID;
  }
}
