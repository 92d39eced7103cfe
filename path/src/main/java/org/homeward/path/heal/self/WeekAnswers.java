package org.homeward.path.heal.self;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;

/// The answers to one week's set. At most one for each week.
///
/// @param monday the week's first day
/// @param set the code of the set
/// @param answers those that were given, in the order of the questions; one at least
public record WeekAnswers(LocalDate monday, String set, List<Answer> answers) implements Fact {
  /// How answers are kept.
  public static final EntryType<WeekAnswers> TYPE =
      EntryType.of("self-week", "Three short questions", WeekAnswers.class);

  private static final int TEXT_MAX = 1000;

  /// One answer.
  ///
  /// @param question as it stood
  /// @param text 1 to 1,000 characters
  public record Answer(String question, String text) {}

  /// Copies the list, so that the record cannot change.
  public WeekAnswers {
    answers = List.copyOf(answers);
  }

  static EntryId idOf(LocalDate monday) {
    return new EntryId("w-" + monday);
  }

  /// The form's field for a question.
  static String field(int number) {
    return "a" + number;
  }

  static WeekAnswers read(Form form, LocalDate monday, QuestionSet set) {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < set.questions().size(); i++) {
      String text = form.text(field(i)).atMost(TEXT_MAX).optional();
      if (!text.isEmpty()) {
        answers.add(new Answer(set.questions().get(i), text));
      }
    }
    if (form.ok() && answers.isEmpty()) {
      form.error(field(0), "One answer is enough, and a word is an answer. Or choose “Not now”.");
    }
    return new WeekAnswers(monday, set.code(), answers);
  }

  void fill(Form form) {
    QuestionSet.byCode(set)
        .ifPresent(known -> {
          for (int i = 0; i < known.questions().size(); i++) {
            form.with(field(i), to(known.questions().get(i)));
          }
        });
  }

  /// The answer to a question; empty where it was skipped.
  String to(String question) {
    return answers.stream()
        .filter(answer -> answer.question().equals(question))
        .map(Answer::text)
        .findFirst()
        .orElse("");
  }

  /// What it was about.
  public String title() {
    return QuestionSet.byCode(set).map(QuestionSet::title).orElse("Three short questions");
  }

  @Override
  public String inWords() {
    var words = new StringBuilder("The week of " + Times.written(monday) + ": " + title());
    answers.forEach(
        answer -> words.append('\n').append(answer.question()).append('\n').append(answer.text()));
    return words.toString();
  }
}
