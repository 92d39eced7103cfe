package org.homeward.path.see.love;

import java.util.Arrays;
import java.util.List;
import org.homeward.web.form.Form;

/// What can keep somebody with somebody. The names are written into every log and never change.
public enum Tie {
  LOVING("I love them", true),
  GLAD("I am glad when they come in", true),
  CARING("I want them to be well", true),
  HABIT("I am used to them", false),
  THEIR_HABIT("They are used to me", false),
  MONEY("Money", false),
  SECURITY("Safety, a home, a plan", false),
  ALONE("I fear being alone", false),
  CHILDREN("The children", false),
  OTHERS("What others would think", false);

  private final String label;
  private final boolean love;

  Tie(String label, boolean love) {
    this.label = label;
    this.love = love;
  }

  /// What it is called.
  public String label() {
    return label;
  }

  /// Whether it is love, and not something else that holds.
  public boolean isLove() {
    return love;
  }

  /// The name of its field.
  public String key() {
    return Form.key(this);
  }

  /// Those that are love, or those that are something else, in their order.
  static List<Tie> of(boolean love) {
    return Arrays.stream(values()).filter(tie -> tie.love == love).toList();
  }
}
