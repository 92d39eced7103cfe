package org.homeward.path.tell.talk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;

/// The conversations of a book.
///
/// @param all in the order in which they were begun
public record Talks(List<Entry<Talk>> all) {
  private static final int WEEK = 7;

  /// The conversations a book holds.
  public static Talks of(Book book) {
    return book.view(Talks.class, kept -> new Talks(List.copyOf(kept.all(Talk.TYPE))));
  }

  /// The one being prepared: the newest that was not held; empty where there is none.
  public Optional<Entry<Talk>> next() {
    return all.reversed().stream().filter(talk -> talk.fact().after().isEmpty()).findFirst();
  }

  /// The others that were not held, newest first.
  List<Entry<Talk>> otherPlans() {
    List<Entry<Talk>> others = new ArrayList<>(all.reversed());
    others.removeIf(
        talk -> talk.fact().after().isPresent() || next().filter(talk::equals).isPresent());
    return others;
  }

  /// Those that were held, by their day, the earliest first.
  public List<Entry<Talk>> held() {
    return all.stream()
        .filter(talk -> talk.fact().after().isPresent())
        .sorted(Comparator.comparing((Entry<Talk> talk) -> talk.fact().after().orElseThrow().on()))
        .toList();
  }

  /// The conversation whose day is over and of which nothing is said yet; empty where there is
  /// none.
  Optional<Entry<Talk>> unsaid(LocalDate today) {
    return next().filter(talk -> talk.fact().day().filter(today::isAfter).isPresent());
  }

  /// The newest conversation held a week ago, or up to three weeks, whose week was guessed and not
  /// yet told; empty where there is none.
  Optional<Entry<Talk>> weekUnsaid(LocalDate today) {
    return held().reversed().stream()
        .filter(talk -> talk.fact().expectedWeek().isPresent())
        .filter(talk ->
            talk.fact()
                .after()
                .filter(how -> how.week().isEmpty())
                .filter(how -> !how.on().plusDays(WEEK).isAfter(today))
                .filter(how -> how.on().plusDays(3L * WEEK).isAfter(today))
                .isPresent())
        .findFirst();
  }
}
