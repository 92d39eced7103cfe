package org.homeward.path.heal.self;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// The weeks that were answered.
///
/// @param all newest week first
public record Weeks(List<Entry<WeekAnswers>> all) {
  /// What a book holds of them.
  public static Weeks of(Book book) {
    return book.view(Weeks.class, Weeks::compute);
  }

  private static Weeks compute(Book book) {
    List<Entry<WeekAnswers>> all = new ArrayList<>(book.all(WeekAnswers.TYPE));
    all.sort(Comparator.comparing((Entry<WeekAnswers> entry) -> entry.fact().monday()).reversed());
    return new Weeks(List.copyOf(all));
  }

  Optional<Entry<WeekAnswers>> on(LocalDate monday) {
    return all.stream().filter(week -> week.fact().monday().equals(monday)).findFirst();
  }

  /// The set of a week: the one that was answered in it; else the one answered least often before
  /// it, the earliest in order first.
  QuestionSet setOf(LocalDate monday) {
    return on(monday)
        .flatMap(week -> QuestionSet.byCode(week.fact().set()))
        .orElseGet(() ->
            Arrays.stream(QuestionSet.values())
                .min(Comparator.comparing(set -> before(set, monday).size()))
                .orElseThrow());
  }

  /// What was answered to a set before a week, newest first.
  List<Entry<WeekAnswers>> before(QuestionSet set, LocalDate monday) {
    return all.stream()
        .filter(week -> week.fact().set().equals(set.code()))
        .filter(week -> week.fact().monday().isBefore(monday))
        .toList();
  }
}
