package org.homeward.path.see.values;

import java.util.Arrays;
import java.util.Optional;
import org.homeward.web.form.Form;

/// What a wish can be about. The names are written into every log and never change.
public enum Topic {
  CHILDREN("Children"),
  PLACE("Where to live"),
  WORK("Work"),
  FAITH("Faith, or what life is for"),
  MONEY("Money"),
  FREEDOM("Freedom, and time alone"),
  CLOSENESS("Closeness and touch"),
  FAMILY("Family and friends"),
  HOME("How a home is kept"),
  OTHER("Something else");

  private final String label;

  Topic(String label) {
    this.label = label;
  }

  /// What it is called.
  public String label() {
    return label;
  }

  /// How it is named in an address and in a form.
  public String key() {
    return Form.key(this);
  }

  static Optional<Topic> named(String key) {
    return Arrays.stream(values()).filter(topic -> topic.key().equals(key)).findFirst();
  }
}
