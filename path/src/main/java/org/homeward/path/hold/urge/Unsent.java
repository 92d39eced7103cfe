package org.homeward.path.hold.urge;

import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// A message that is never sent.
///
/// @param text what it says, 1 to 20,000 characters
public record Unsent(String text) implements Fact {
  /// How they are kept.
  public static final EntryType<Unsent> TYPE =
      EntryType.of("unsent", "A message I did not send", Unsent.class);

  /// What was typed in the field `text`.
  public static Unsent read(Form form) {
    return new Unsent(
        form.text("text").required("Write what you would send. It stays here, or it burns."));
  }

  @Override
  public String inWords() {
    return text;
  }
}
