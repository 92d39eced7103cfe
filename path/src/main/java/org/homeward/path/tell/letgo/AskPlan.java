package org.homeward.path.tell.letgo;

import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// How the person wants to ask why, once.
///
/// @param question what to ask, in their own words, 1 to 300 characters
/// @param when when to ask, in their own words, up to 120 characters; empty where not said
/// @param where where to ask, up to 120 characters; empty where not said
public record AskPlan(String question, String when, String where) implements Fact {
  /// How it is kept.
  public static final EntryType<AskPlan> TYPE =
      EntryType.of("letgo-plan", "How I want to ask", AskPlan.class);

  static final int QUESTION_MAX = 300;
  static final int PLACE_MAX = 120;

  static AskPlan read(Form form) {
    return new AskPlan(
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
