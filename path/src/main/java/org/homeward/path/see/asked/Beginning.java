package org.homeward.path.see.asked;

import java.util.Arrays;
import java.util.Optional;
import org.homeward.web.form.Form;

/// Questions to begin from. Each says what the person feels, and leaves room for any answer.
public enum Beginning {
  RIGHT("I have the feeling that you are not happy with us. Is that right?"),
  WHY("Something is different between us. How do you see it?"),
  NEED("Is there something you need and do not get here?"),
  FUTURE("Where do you see us in a year?"),
  HOW("How is it for you, being with me these weeks?");

  private final String text;

  Beginning(String text) {
    this.text = text;
  }

  /// What it asks.
  public String text() {
    return text;
  }

  /// How it is named in an address.
  public String key() {
    return Form.key(this);
  }

  static Optional<Beginning> named(String key) {
    return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
  }
}
