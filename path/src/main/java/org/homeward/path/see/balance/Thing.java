package org.homeward.path.see.balance;

import org.homeward.web.form.Form;

/// What is placed between the two. The names are written into every log and never change.
public enum Thing {
  PLANS("Who plans what you do?", "Planning"),
  ASKS("Who asks how the other one is?", "Asking how the other is"),
  SORRY("Who says sorry first?", "Saying sorry first"),
  LISTENS("Who listens?", "Listening"),
  PAYS("Who pays?", "Paying"),
  TRAVELS("Who makes the journey to the other?", "Making the journey"),
  STARTS("Who writes or calls first?", "Writing or calling first");

  private final String question;
  private final String label;

  Thing(String question, String label) {
    this.question = question;
    this.label = label;
  }

  /// What is asked.
  public String question() {
    return question;
  }

  /// What it is called beside others.
  public String label() {
    return label;
  }

  /// The name of its field.
  public String key() {
    return Form.key(this);
  }
}
