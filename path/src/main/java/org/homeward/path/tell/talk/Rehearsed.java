package org.homeward.path.tell.talk;

import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// What the person answered in a rehearsal.
///
/// @param objection id of what it answers
/// @param text the answer, 1 to 1,000 characters
public record Rehearsed(String objection, String text) implements Fact {
  /// How answers are kept.
  public static final EntryType<Rehearsed> TYPE =
      EntryType.of("talk-answer", "My answer, rehearsed", Rehearsed.class);

  static final int TEXT_MAX = 1000;

  static Rehearsed read(Form form, String objection) {
    return new Rehearsed(
        objection,
        form.text("text")
            .atMost(TEXT_MAX)
            .required("Write what you would say. Silence can be one."));
  }

  @Override
  public String inWords() {
    return text;
  }
}
