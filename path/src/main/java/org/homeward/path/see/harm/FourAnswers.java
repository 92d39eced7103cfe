package org.homeward.path.see.harm;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.prepare.exit.Answer;
import org.homeward.path.prepare.exit.Question;
import org.homeward.web.form.Form;

/// The answers to the four questions of HARK. They are written into the book only where the person
/// asked for it, at most once for each day, under that day.
///
/// @param instrument which wording was answered
/// @param on the day
/// @param answers to each of the four; what was left out counts as not said
public record FourAnswers(String instrument, LocalDate on, Map<Question, Answer> answers)
    implements Fact {
  /// How these are kept, where they are.
  public static final EntryType<FourAnswers> TYPE =
      EntryType.of("harm-four", "The four questions", FourAnswers.class);

  static final String HARK_2007 = "HARK 2007";

  /// Copies the answers in the order of the questions.
  public FourAnswers {
    Map<Question, Answer> ordered = new EnumMap<>(Question.class);
    ordered.putAll(answers);
    answers = Collections.unmodifiableMap(ordered);
  }

  static FourAnswers read(Form form, LocalDate on) {
    Map<Question, Answer> answers = new EnumMap<>(Question.class);
    for (Question question : Question.ofHark()) {
      answers.put(question, form.choice(question.key(), Answer.class).orElse(Answer.NOT_SAID));
    }
    return new FourAnswers(HARK_2007, on, answers);
  }

  /// Whether they lead to people who can help: anything but four times "no" does.
  boolean leadsToHelp() {
    return Question.ofHark().stream()
        .anyMatch(question -> answers.getOrDefault(question, Answer.NOT_SAID) != Answer.NO);
  }

  @Override
  public String inWords() {
    var lines = new StringJoiner("\n");
    lines.add("Within the last year, have you been… (" + instrument + ")");
    answers.forEach((question, answer) -> lines.add(question.words() + " " + answer.label()));
    return lines.toString();
  }
}
