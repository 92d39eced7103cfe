package org.homeward.path.prepare.exit;

import java.util.EnumMap;
import java.util.Map;
import org.homeward.web.form.Form;

/// The answers to all questions, for as long as one request. They are never written anywhere.
final class Check {
  private final Map<Question, Answer> answers = new EnumMap<>(Question.class);

  /// @param given may leave questions out; those count as not said
  Check(Map<Question, Answer> given) {
    answers.putAll(given);
  }

  static Check read(Form form) {
    Map<Question, Answer> given = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      given.put(question, Answer.of(form.value(question.key())));
    }
    return new Check(given);
  }

  /// Whether the careful way is shown: everything but a "no" to every single question leads there.
  boolean isCareful() {
    for (Question question : Question.values()) {
      if (answers.getOrDefault(question, Answer.NOT_SAID) != Answer.NO) {
        return true;
      }
    }
    return false;
  }
}
