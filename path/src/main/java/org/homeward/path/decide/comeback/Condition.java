package org.homeward.path.decide.comeback;

import java.util.Optional;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One thing that would have to change before trying again.
///
/// @param whose who would have to change it
/// @param what what it is, 1 to 300 characters
/// @param sign how the person would see it, up to 300 characters; may be empty
/// @param seen whether it can be seen by now; empty where not said
public record Condition(Whose whose, String what, String sign, Optional<Seen> seen)
    implements Fact {
  /// How these are kept.
  public static final EntryType<Condition> TYPE =
      EntryType.of("return-condition", "What would have to change", Condition.class);

  static final int TEXT_MAX = 300;

  /// Who would have to change it.
  public enum Whose {
    THEIRS("On their side"),
    MINE("On my side"),
    BOTH("Between us");

    private final String label;

    Whose(String label) {
      this.label = label;
    }

    /// What its list is called.
    public String label() {
      return label;
    }
  }

  /// Whether it can be seen.
  public enum Seen {
    NOT_YET("Not seen yet"),
    BEGUN("Begun, for some days"),
    LASTING("Seen, for weeks");

    private final String label;

    Seen(String label) {
      this.label = label;
    }

    /// The answer as a person gives it.
    public String label() {
      return label;
    }
  }

  static Condition read(Form form) {
    return new Condition(
        form.choice("whose", Whose.class).orElse(Whose.BOTH),
        form.text("what").atMost(TEXT_MAX).required("Write one thing. A few words are enough."),
        form.text("sign").atMost(TEXT_MAX).optional(),
        form.choice("visible", Seen.class));
  }

  void fill(Form form) {
    form.with("whose", whose).with("what", what).with("sign", sign).with("visible", seen);
  }

  @Override
  public String inWords() {
    return whose.label()
        + ": "
        + what
        + (sign.isEmpty() ? "" : "\nHow I would see it: " + sign)
        + seen.map(each -> "\n" + each.label()).orElse("");
  }
}
