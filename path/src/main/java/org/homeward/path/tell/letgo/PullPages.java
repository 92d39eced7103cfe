package org.homeward.path.tell.letgo;

import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.companions.person.Person;
import org.homeward.path.practice.EntryPages;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The card for the hour in which one wants to beg, and the person's own things on it.
final class PullPages {
  private final LetgoPractice practice;

  PullPages(LetgoPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("pull"), call -> page(call, "tell/letgo/pull.jte"))
        .get(practice.at("pull/card"), call -> page(call, "tell/letgo/card.jte"))
        .get(practice.at("pull/own"), call -> page(call, "tell/letgo/own.jte"));
    new EntryPages<>(
            Instead.TYPE,
            practice.at("pull/own"),
            (form, call) -> Instead.read(form),
            Instead::fill,
            (form, call) ->
                new EntryPages.Show("tell/letgo/instead.jte", new InsteadPage(practice, form)))
        .routes(behind);
  }

  /// What the card and the list of own things show.
  ///
  /// @param line the day's line of worth; empty where none is written
  /// @param things what to do instead
  /// @param own the person's own things; empty where they wrote none
  /// @param answered whether an answer is kept, so that it need not be asked again
  /// @param them the word for the other one
  record PullPage(
      LetgoPractice practice,
      Optional<Entry<WorthLine>> line,
      List<String> things,
      List<Entry<Instead>> own,
      boolean answered,
      String them) {}

  /// What the form shows.
  record InsteadPage(LetgoPractice practice, Form form) {}

  private Reply page(Call call, String template) {
    return Reply.page(
        template,
        new PullPage(
            practice,
            Worth.of(call.book()).on(call.today()),
            Instead.of(call.book()),
            call.book().all(Instead.TYPE),
            Askings.of(call.book()).isAnswered(),
            Person.of(call.book()).them()));
  }
}
