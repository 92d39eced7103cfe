package org.homeward.path.tell.letter;

import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.hold.urge.Unsent;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.path.tell.tone.Remarks;
import org.homeward.path.tell.tone.Tone;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// Writing: every letter, one letter, its form, and the ways it leaves.
final class LetterPages {
  private final LetterPractice practice;

  LetterPages(LetterPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.path(), this::main)
        .get(practice.at("new"), call -> edit(call, call.formForNew("letter-new")))
        .get(practice.at("{id}/edit"), this::change)
        .post(practice.at("keep"), this::keep)
        .get(practice.at("{id}"), call -> one(call, "tell/letter/one.jte"))
        .get(practice.at("{id}/page"), call -> one(call, "tell/letter/page.jte"))
        .post(practice.at("{id}/remove"), this::remove);
  }

  /// What the first page shows.
  ///
  /// @param unsent how many are not for sending, of both kinds
  record MainPage(
      LetterPractice practice,
      Letters letters,
      int unsent,
      List<Offer> offers,
      boolean careful,
      Times times) {}

  /// What one letter shows, and its print.
  record OnePage(LetterPractice practice, Entry<Letter> letter, boolean careful, Times times) {
    Letter fact() {
      return letter.fact();
    }

    String at(String rest) {
      return practice.at(letter.id() + "/" + rest);
    }

    /// Whether its day has come.
    boolean opensNow() {
      return fact().mayBeOpened(times.today());
    }

    /// Whether it would open later than tomorrow.
    boolean canOpenSooner() {
      return fact().opens().filter(day -> day.isAfter(times.today().plusDays(1))).isPresent();
    }
  }

  /// What the form shows.
  ///
  /// @param sound how the words may sound; empty while there are none
  /// @param back where "Not now" leads
  record EditPage(
      LetterPractice practice, Form form, Optional<Remarks> sound, boolean careful, String back) {
    /// Lines to begin from, each a tap away.
    List<String> beginnings() {
      return Beginnings.toGive(careful).lines();
    }
  }

  private Reply main(Call call) {
    Letters letters = Letters.of(call.book());
    int unsent = call.book().all(Unsent.TYPE).size() + letters.ended(Letter.How.NOT_SENT).size();
    return Reply.page(
        "tell/letter/letter.jte",
        new MainPage(
            practice,
            letters,
            unsent,
            practice.offers(Moment.of(call)),
            Careful.isOn(call.book()),
            Times.of(call)));
  }

  /// A closed letter's print is its page, which does not show its words.
  private Reply one(Call call, String template) {
    return call.entry(Letter.TYPE)
        .map(letter ->
            Reply.page(
                letter.fact().isClosed() ? "tell/letter/closed.jte" : template,
                new OnePage(practice, letter, Careful.isOn(call.book()), Times.of(call))))
        .orElse(new Reply.NotFound());
  }

  private Reply edit(Call call, Form form) {
    boolean fresh = call.book().find(Letter.TYPE, new EntryId(form.value("id"))).isEmpty();
    String back = fresh ? practice.path() : practice.at(form.value("id"));
    Optional<Remarks> sound =
        Optional.of(form.value("text"))
            .filter(text -> !text.isBlank())
            .map(Tone.of(call.book())::remarks);
    var page = new EditPage(practice, form, sound, Careful.isOn(call.book()), back);
    return form.ok()
        ? Reply.page("tell/letter/edit.jte", page)
        : Reply.again("tell/letter/edit.jte", page);
  }

  private Reply change(Call call) {
    Optional<Entry<Letter>> letter = call.entry(Letter.TYPE);
    if (letter.filter(each -> each.fact().isClosed()).isPresent()) {
      return Reply.see(practice.at(letter.get().id().value()));
    }
    return letter
        .map(each -> edit(call, call.formFor(each, each.fact()::fill)))
        .orElse(new Reply.NotFound());
  }

  private Reply keep(Call call) {
    Form form = call.form();
    if (!EntryId.isValid(form.value("id"))) {
      form.with("id", call.book().newId());
    }
    EntryId id = new EntryId(form.value("id"));
    if (form.ticked("look") || form.ticked("add")) {
      call.leaveUnfinished(Beginnings.toGive(Careful.isOn(call.book())).addTo(form));
      boolean fresh = call.book().find(Letter.TYPE, id).isEmpty();
      String place = form.ticked("look") ? "#sound" : "#f-text";
      return Reply.see((fresh ? practice.at("new") : practice.at(id + "/edit")) + place);
    }
    Letter written = Letter.read(form);
    if (!form.ok()) {
      return edit(call, form);
    }
    Letter letter =
        call.book().find(Letter.TYPE, id).map(old -> old.fact().saying(written)).orElse(written);
    return call.keepAndSee(Letter.TYPE, form, letter, "Kept.", practice.at(id.value()))
        .orElseGet(() -> edit(call, form));
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(Letter.TYPE, id, "Taken out.", practice.path()))
        .orElse(new Reply.NotFound());
  }
}
