package org.homeward.path.see.harm;

import org.homeward.web.form.Form;

/// What the weeks may have done. The names are written into every log and never change.
public enum Feeling {
  DRAINED("Drained, with nothing left", "Drained", false),
  ANXIOUS("Anxious or tense", "Anxious", false),
  EGGSHELLS("On eggshells, watching each word", "On eggshells", false),
  WOUNDED("Hurt by what they say", "Hurt by words", false),
  AFRAID("Afraid of them", "Afraid", true),
  HARMED("Hurt in your body by them", "Hurt in the body", true);

  private final String words;
  private final String label;
  private final boolean danger;

  Feeling(String words, String label, boolean danger) {
    this.words = words;
    this.label = label;
    this.danger = danger;
  }

  /// What is asked.
  public String words() {
    return words;
  }

  /// What it is called beside others.
  public String label() {
    return label;
  }

  /// The name of its field.
  public String key() {
    return Form.key(this);
  }

  /// Whether it says nothing of anybody else, so that a paper with it gives nothing away.
  boolean isOwn() {
    return this == DRAINED || this == ANXIOUS;
  }

  /// Whether feeling it at all leads to people who can help.
  boolean isDanger() {
    return danger;
  }
}
