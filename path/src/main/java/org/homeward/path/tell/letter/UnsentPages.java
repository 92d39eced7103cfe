package org.homeward.path.tell.letter;

import java.util.List;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.hold.urge.Unsent;
import org.homeward.path.practice.Stretch;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// Words never meant to be sent: those written in an urge, those written here, and letters that
/// were not sent after all.
final class UnsentPages {
  private final LetterPractice practice;
  private final String list;

  UnsentPages(LetterPractice practice) {
    this.practice = practice;
    this.list = practice.at("unsent");
  }

  void routes(Routes behind) {
    behind
        .get(list, this::all)
        .get(list + "/from/{n}", this::all)
        .get(list + "/new", call -> edit(call.formForNew("letter-unsent-new")))
        .get(list + "/{id}/edit", this::change)
        .post(list + "/keep", this::keep)
        .post(list + "/{id}/remove", this::remove)
        .get(list + "/{id}/burn", this::askBurn)
        .post(list + "/{id}/burn", this::burn);
  }

  /// What the list shows, newest first.
  ///
  /// @param letters letters that were not sent
  record ListPage(
      LetterPractice practice,
      Stretch<Entry<Unsent>> unsent,
      List<Entry<Letter>> letters,
      Times times) {
    boolean empty() {
      return unsent.shown().isEmpty() && letters.isEmpty();
    }
  }

  /// What the form shows.
  record EditPage(LetterPractice practice, Form form) {
    /// Lines to begin from, each a tap away.
    List<String> beginnings() {
      return Beginnings.NOT_TO_SEND.lines();
    }
  }

  private Reply all(Call call) {
    return Reply.page(
        "tell/letter/unsent.jte",
        new ListPage(
            practice,
            Stretch.of(
                call.book().all(Unsent.TYPE).reversed(),
                list,
                call.param("n"),
                unsent -> unsent.fact().text().length()),
            Letters.of(call.book()).ended(Letter.How.NOT_SENT),
            Times.of(call)));
  }

  private Reply edit(Form form) {
    var page = new EditPage(practice, form);
    return form.ok()
        ? Reply.page("tell/letter/unsentform.jte", page)
        : Reply.again("tell/letter/unsentform.jte", page);
  }

  private Reply change(Call call) {
    return call.entry(Unsent.TYPE)
        .map(unsent -> edit(call.formFor(unsent, form -> form.with("text", unsent.fact().text()))))
        .orElse(new Reply.NotFound());
  }

  private Reply keep(Call call) {
    Form form = call.form();
    if (form.ticked("add")) {
      return add(call, form);
    }
    Unsent unsent = Unsent.read(form);
    if (!form.ok()) {
      return edit(form);
    }
    if (form.ticked("burn")) {
      // Burned words were never written: not to the log, not to the draft.
      call.dropDraft(form);
      erase(call, form.value("id"));
      return Reply.see(practice.at("burned"));
    }
    return call.keepAndSee(Unsent.TYPE, form, unsent, "Kept, and not sent.", list)
        .orElseGet(() -> edit(form));
  }

  /// Leaves what is typed with a ready line under it, unfinished.
  private Reply add(Call call, Form form) {
    String id = form.value("id");
    boolean kept =
        EntryId.isValid(id) && call.book().find(Unsent.TYPE, new EntryId(id)).isPresent();
    call.leaveUnfinished(Beginnings.NOT_TO_SEND.addTo(form));
    return Reply.see((kept ? list + "/" + id + "/edit" : list + "/new") + "#f-text");
  }

  private static void erase(Call call, String id) {
    if (EntryId.isValid(id)) {
      call.book().erase(Unsent.TYPE, new EntryId(id));
    }
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(Unsent.TYPE, id, "Taken out.", list))
        .orElse(new Reply.NotFound());
  }

  private Reply askBurn(Call call) {
    return call.entry(Unsent.TYPE)
        .map(unsent ->
            Reply.page(
                "tell/letter/burn.jte",
                new RestPages.BurnPage(
                    unsent.fact().text(),
                    list + "/" + unsent.id() + "/burn",
                    list,
                    Careful.isOn(call.book()))))
        .orElse(new Reply.NotFound());
  }

  private Reply burn(Call call) {
    erase(call, call.param("id"));
    call.book().drafts().drop(list + "/" + call.param("id") + "/edit");
    return Reply.see(practice.at("burned"));
  }
}
