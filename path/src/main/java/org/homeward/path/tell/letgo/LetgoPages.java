package org.homeward.path.tell.letgo;

import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.companions.person.Person;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The first page of the practice: five doors, and the day's line of worth.
final class LetgoPages {
  private final LetgoPractice practice;

  LetgoPages(LetgoPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind.get(practice.path(), this::first);
  }

  /// What the first page shows.
  ///
  /// @param line the day's line of worth; empty where none is written
  /// @param asked whether an answer is kept
  /// @param shared whether either list has a line
  /// @param worded whether a sentence is written
  /// @param them the word for the other one
  record FirstPage(
      LetgoPractice practice,
      Optional<Entry<WorthLine>> line,
      boolean asked,
      boolean shared,
      boolean worded,
      String them) {}

  private Reply first(Call call) {
    return Reply.page(
        "tell/letgo/letgo.jte",
        new FirstPage(
            practice,
            Worth.of(call.book()).on(call.today()),
            Askings.of(call.book()).isAnswered(),
            !Shares.of(call.book()).all().isEmpty(),
            !call.book().all(Sentence.TYPE).isEmpty(),
            Person.of(call.book()).them()));
  }
}
