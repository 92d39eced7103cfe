package org.homeward.path.decide.calm;

import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// What could not wait at night, kept for the morning.
///
/// @param text 1 to 1,000 characters
public record NightThought(String text) implements Fact {
  /// How these are kept.
  public static final EntryType<NightThought> TYPE =
      EntryType.of("calm-night", "A thought for the morning", NightThought.class);

  static final int TEXT_MAX = 1000;

  static NightThought read(Form form) {
    return new NightThought(
        form.text("text").atMost(TEXT_MAX).required("Write a few words first."));
  }

  void fill(Form form) {
    form.with("text", text);
  }

  @Override
  public String inWords() {
    return text;
  }
}
