package org.homeward.path.heal.reclaim;

import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// Something of one's own.
///
/// @param kind where it comes from
/// @param what it is, 1 to 160 characters
/// @param step the next small step towards it, up to 200 characters; empty where there is none
public record OwnThing(Kind kind, String what, String step) implements Fact {
  /// How such things are kept.
  public static final EntryType<OwnThing> TYPE =
      EntryType.of("own-thing", "Something of my own", OwnThing.class);

  static final int WHAT_MAX = 160;
  static final int STEP_MAX = 200;

  static OwnThing read(Form form) {
    Kind kind =
        form.choice("kind", Kind.class)
            .orElseGet(() -> {
              form.error("kind", "Choose the one that fits best.");
              return Kind.BEFORE;
            });
    return new OwnThing(
        kind,
        form.text("what").atMost(WHAT_MAX).required("Write what it is. A word is enough."),
        form.text("step").atMost(STEP_MAX).optional());
  }

  void fill(Form form) {
    form.with("kind", kind).with("what", what).with("step", step);
  }

  @Override
  public String inWords() {
    return kind.label() + ": " + what + (step.isEmpty() ? "" : "\nThe next small step: " + step);
  }
}
