package org.homeward.path.see.asked;

import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// The next question, ready for a calm moment. One entry.
///
/// @param question what to ask, in the person's words, 1 to 300 characters
/// @param when when to ask, up to 120 characters; empty where not said
/// @param where where to ask, up to 120 characters; empty where not said
public record Plan(String question, String when, String where) implements Fact {
  /// How it is kept.
  public static final EntryType<Plan> TYPE =
      EntryType.of("asked-plan", "The next question", Plan.class);

  static final EntryId ONLY = new EntryId("next");
  static final int QUESTION_MAX = 300;
  static final int PLACE_MAX = 120;

  static Plan read(Form form) {
    return new Plan(
        form.text("question").atMost(QUESTION_MAX).required("Write the question first."),
        form.text("when").atMost(PLACE_MAX).optional(),
        form.text("where").atMost(PLACE_MAX).optional());
  }

  void fill(Form form) {
    form.with("question", question).with("when", when).with("where", where);
  }

  @Override
  public String inWords() {
    return question
        + (when.isEmpty() ? "" : "\nWhen: " + when)
        + (where.isEmpty() ? "" : "\nWhere: " + where);
  }
}
