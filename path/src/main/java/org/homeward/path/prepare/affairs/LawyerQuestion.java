package org.homeward.path.prepare.affairs;

import java.util.List;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// A question for a lawyer or an adviser, and the answer.
///
/// @param text the question, 1 to 300 characters
/// @param answer what they said, up to 1,000 characters; may be empty
public record LawyerQuestion(String text, String answer) implements Fact {
  /// How these are kept.
  public static final EntryType<LawyerQuestion> TYPE =
      EntryType.of("affairs-question", "A question for a lawyer", LawyerQuestion.class);

  static final int TEXT_MAX = 300;
  static final int ANSWER_MAX = 1000;

  /// Questions many people have, ready to be taken.
  static final List<String> READY =
      List.of(
          "What does it cost to ask you, and is there help with the cost?",
          "What changes if I move out first? Can I come back in?",
          "What can I sign now, and what not?",
          "What happens with the home, and with the lease or loan?",
          "Do I answer for debts they made, or make now?",
          "Which day counts as the day we parted, and how do I show it?",
          "What holds for the children until something is agreed?",
          "Which papers do you need from me?",
          "What may I copy or take along, and what not?",
          "What do I do if they do not let me in, or threaten me?");

  static LawyerQuestion read(Form form) {
    return new LawyerQuestion(
        form.text("text").atMost(TEXT_MAX).required("Write the question first."),
        form.text("answer").atMost(ANSWER_MAX).optional());
  }

  void fill(Form form) {
    form.with("text", text).with("answer", answer);
  }

  @Override
  public String inWords() {
    return answer.isEmpty() ? text : text + "\nThe answer: " + answer;
  }
}
