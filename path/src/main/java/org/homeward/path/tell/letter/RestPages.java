package org.homeward.path.tell.letter;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.homeward.book.Entry;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// What becomes of a letter: put away, opened again, gone to them, not sent, burned.
final class RestPages {
  private final LetterPractice practice;

  RestPages(LetterPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("{id}/close"), this::askClose)
        .post(practice.at("{id}/close"), this::close)
        .post(practice.at("{id}/sooner"), this::sooner)
        .post(practice.at("{id}/open"), this::open)
        .post(practice.at("{id}/given"), call -> end(call, Letter.How.GIVEN))
        .post(practice.at("{id}/not-sent"), call -> end(call, Letter.How.NOT_SENT))
        .post(practice.at("{id}/take-up"), this::takeUp)
        .get(practice.at("{id}/burn"), this::askBurn)
        .post(practice.at("{id}/burn"), this::burn)
        .get(practice.at("burned"), call -> Reply.page("tell/letter/burned.jte", practice));
  }

  /// What the page that asks until when shows.
  record ClosePage(LetterPractice practice, Entry<Letter> letter, Form form) {}

  /// What the page that asks before burning shows.
  ///
  /// @param text what would be gone; empty where it is a closed letter
  /// @param action where burning is sent
  /// @param back where "Not now" leads
  /// @param careful whether words can be evidence
  record BurnPage(String text, String action, String back, boolean careful) {}

  private Reply askClose(Call call) {
    return call.entry(Letter.TYPE)
        .map(letter -> {
          Form form = call.formFor(letter, fresh -> fresh.with("opens", call.today().plusDays(1)));
          return Reply.page("tell/letter/close.jte", new ClosePage(practice, letter, form));
        })
        .orElse(new Reply.NotFound());
  }

  private Reply close(Call call) {
    Optional<Entry<Letter>> letter = call.entry(Letter.TYPE);
    if (letter.isEmpty()) {
      return new Reply.NotFound();
    }
    Form form = call.form();
    return Letter.readOpens(form, call.today())
        .flatMap(day ->
            call.keepAndSee(
                Letter.TYPE,
                form.with("id", letter.get().id()),
                letter.get().fact().closedUntil(day),
                "It is put away.",
                practice.path()))
        .orElseGet(() ->
            Reply.again("tell/letter/close.jte", new ClosePage(practice, letter.get(), form)));
  }

  /// Even who wants it sooner gives it one night.
  private Reply sooner(Call call) {
    return changed(
        call,
        letter ->
            letter.opens().filter(day -> day.isAfter(call.today().plusDays(1))).isPresent()
                ? letter.closedUntil(call.today().plusDays(1))
                : letter,
        "It opens tomorrow.");
  }

  private Reply open(Call call) {
    return changed(
        call,
        letter -> letter.mayBeOpened(call.today()) ? letter.openedOn(call.today()) : letter,
        "");
  }

  private Reply end(Call call, Letter.How how) {
    return changed(
        call,
        letter -> letter.isClosed() ? letter : letter.endedBy(how, call.today()),
        how.label() + ".");
  }

  private Reply takeUp(Call call) {
    return changed(call, Letter::takenUp, "It is with the ones you are writing.");
  }

  private Reply changed(Call call, UnaryOperator<Letter> change, String words) {
    Optional<Entry<Letter>> letter = call.entry(Letter.TYPE);
    if (letter.isEmpty()) {
      return new Reply.NotFound();
    }
    Letter after = change.apply(letter.get().fact());
    if (!after.equals(letter.get().fact())) {
      call.book().put(Letter.TYPE, letter.get().id(), after);
      if (!words.isEmpty()) {
        call.session().say(Flash.undoable(words, Letter.TYPE, letter.get().id()));
      }
    }
    return Reply.see(practice.at(letter.get().id().value()));
  }

  private Reply askBurn(Call call) {
    return call.entry(Letter.TYPE)
        .map(letter ->
            Reply.page(
                "tell/letter/burn.jte",
                new BurnPage(
                    letter.fact().isClosed() ? "" : letter.fact().text(),
                    practice.at(letter.id() + "/burn"),
                    practice.at(letter.id().value()),
                    Careful.isOn(call.book()))))
        .orElse(new Reply.NotFound());
  }

  /// Every version goes, and what was left unfinished of it.
  private Reply burn(Call call) {
    call.id()
        .ifPresent(id -> {
          call.book().erase(Letter.TYPE, id);
          call.book().drafts().drop(practice.at(id + "/edit"));
        });
    return Reply.see(practice.at("burned"));
  }
}
