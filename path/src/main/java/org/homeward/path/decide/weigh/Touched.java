package org.homeward.path.decide.weigh;

import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// Somebody else whose life this touches.
///
/// @param who who it is, 1 to 100 characters
/// @param staying what staying would mean for them, up to 300 characters; may be empty
/// @param leaving what leaving would mean for them, up to 300 characters; may be empty
public record Touched(String who, String staying, String leaving) implements Fact {
  /// How these are kept.
  public static final EntryType<Touched> TYPE =
      EntryType.of("weigh-touched", "Who else is touched", Touched.class);

  static final int WHO_MAX = 100;
  static final int TEXT_MAX = 300;

  static Touched read(Form form) {
    return new Touched(
        form.text("who").atMost(WHO_MAX).required("Write who it is. A word is enough."),
        form.text("staying").atMost(TEXT_MAX).optional(),
        form.text("leaving").atMost(TEXT_MAX).optional());
  }

  void fill(Form form) {
    form.with("who", who).with("staying", staying).with("leaving", leaving);
  }

  @Override
  public String inWords() {
    return who
        + (staying.isEmpty() ? "" : "\nIf I stay: " + staying)
        + (leaving.isEmpty() ? "" : "\nIf I leave: " + leaving);
  }
}
