package org.homeward.path.decide.calm;

import java.util.List;
import org.homeward.book.Entry;
import org.homeward.path.practice.EntryPages;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// What is written at night, for the morning.
final class CalmNightPages {
  private final CalmPractice practice;

  CalmNightPages(CalmPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    new EntryPages<>(
            NightThought.TYPE,
            practice.at("night"),
            (form, call) -> NightThought.read(form),
            NightThought::fill,
            (form, call) ->
                new EntryPages.Show("decide/calm/thought.jte", new ThoughtPage(practice, form)))
        .routes(behind);
    behind.get(practice.at("night"), this::list);
  }

  /// What the form shows.
  record ThoughtPage(CalmPractice practice, Form form) {}

  /// What the list shows, newest first.
  record ThoughtsPage(CalmPractice practice, List<Entry<NightThought>> thoughts, Times times) {}

  private Reply list(Call call) {
    return Reply.page(
        "decide/calm/thoughts.jte",
        new ThoughtsPage(practice, CalmDays.of(call.book()).thoughts(), Times.of(call)));
  }
}
