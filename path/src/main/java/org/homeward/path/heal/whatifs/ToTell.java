package org.homeward.path.heal.whatifs;

import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// Something the person wanted to tell them. It is told here, and reaches nobody.
///
/// @param text what it was, 1 to 1,000 characters
/// @param instead who else could hear it, up to 120 characters; may be empty
public record ToTell(String text, String instead) implements Fact {
  /// How these are kept.
  public static final EntryType<ToTell> TYPE =
      EntryType.of("to-tell", "I wanted to tell them", ToTell.class);

  static final int TEXT_MAX = 1_000;
  static final int INSTEAD_MAX = 120;

  static ToTell read(Form form) {
    return new ToTell(
        form.text("text").atMost(TEXT_MAX).required("Write it down. A few words are enough."),
        form.text("instead").atMost(INSTEAD_MAX).optional());
  }

  void fill(Form form) {
    form.with("text", text).with("instead", instead);
  }

  @Override
  public String inWords() {
    return text + (instead.isEmpty() ? "" : "\nI could tell: " + instead);
  }
}
