package org.homeward.path.free.forgive;

import java.util.Arrays;
import java.util.List;
import org.homeward.web.form.Option;

/// Whom a letter is for. It is asked because many hold more against themselves.
public enum Whom {
  THEM("Them"),
  MYSELF("Myself"),
  SOMEBODY("Somebody else");

  static final List<Option> OPTIONS =
      Arrays.stream(values()).map(whom -> Option.of(whom, whom.label)).toList();

  private final String label;

  Whom(String label) {
    this.label = label;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }
}
