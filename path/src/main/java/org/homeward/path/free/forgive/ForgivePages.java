package org.homeward.path.free.forgive;

import java.util.List;
import org.homeward.book.Entry;
import org.homeward.path.practice.EntryPages;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The letters and wishes: all of them, and one letter to read.
final class ForgivePages {
  private final ForgivePractice practice;

  ForgivePages(ForgivePractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    new EntryPages<>(
            ForgiveLetter.TYPE,
            practice.at("letter"),
            practice.path(),
            (form, call) -> ForgiveLetter.read(form),
            (entry, form, call) -> entry.fact().fill(form),
            (form, call) -> new EntryPages.Show("free/forgive/letter.jte", page(form)))
        .routes(behind);
    new EntryPages<>(
            ForgiveWish.TYPE,
            practice.at("wish"),
            practice.path(),
            (form, call) -> ForgiveWish.read(form),
            (entry, form, call) -> entry.fact().fill(form),
            (form, call) -> new EntryPages.Show("free/forgive/wish.jte", page(form)))
        .routes(behind);
    behind.get(practice.path(), this::all).get(practice.at("letter/{id}"), this::letter);
  }

  /// What the list shows.
  ///
  /// @param careful whether the person goes the careful way
  record ListPage(ForgivePractice practice, Forgivings forgivings, boolean careful, Times times) {}

  /// What a form shows.
  record FormPage(ForgivePractice practice, Form form, List<Option> whom) {}

  /// What the page of one letter shows.
  record LetterPage(ForgivePractice practice, Entry<ForgiveLetter> letter, Times times) {
    /// The address where it is erased with its history.
    String erase() {
      return practice.at("erase/" + ForgiveLetter.TYPE.name() + "/" + letter.id());
    }
  }

  private FormPage page(Form form) {
    return new FormPage(practice, form, Whom.OPTIONS);
  }

  private Reply all(Call call) {
    return Reply.page(
        "free/forgive/forgive.jte",
        new ListPage(
            practice, Forgivings.of(call.book()), Careful.isOn(call.book()), Times.of(call)));
  }

  private Reply letter(Call call) {
    return call.entry(ForgiveLetter.TYPE)
        .map(letter ->
            Reply.page("free/forgive/read.jte", new LetterPage(practice, letter, Times.of(call))))
        .orElse(new Reply.NotFound());
  }
}
