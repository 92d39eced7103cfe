package org.homeward.path.tell.letgo;

import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// Asking why: the plan, and what was answered.
///
/// @param plan the newest plan; empty where there is none
/// @param answers every answer, in the order written
public record Askings(Optional<Entry<AskPlan>> plan, List<Entry<Answer>> answers) {
  /// What a book holds of it.
  public static Askings of(Book book) {
    return book.view(Askings.class, Askings::compute);
  }

  private static Askings compute(Book book) {
    List<Entry<AskPlan>> plans = book.all(AskPlan.TYPE);
    return new Askings(
        plans.isEmpty() ? Optional.empty() : Optional.of(plans.getLast()),
        List.copyOf(book.all(Answer.TYPE)));
  }

  /// Whether there is an answer to keep to.
  public boolean isAnswered() {
    return !answers.isEmpty();
  }

  /// Whether it was asked again after a first answer.
  public boolean isAskedAgain() {
    return answers.size() > 1;
  }

  /// Whether they held back, and never answered openly.
  public boolean isUnclear() {
    List<Answer.Manner> manners =
        answers.stream().flatMap(answer -> answer.fact().how().stream()).toList();
    return !manners.isEmpty() && !manners.contains(Answer.Manner.OPEN);
  }
}
