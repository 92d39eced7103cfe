package org.homeward.path.tell.talk;

import java.util.List;
import java.util.Optional;
import org.homeward.book.EntryId;
import org.homeward.path.practice.EntryPages;
import org.homeward.path.practice.Pleasant;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// What they may say: the list, and where a rehearsal begins and ends.
final class RehearsalPages {
  private final TalkPractice practice;
  private final String list;

  RehearsalPages(TalkPractice practice) {
    this.practice = practice;
    this.list = practice.at("say");
  }

  void routes(Routes behind) {
    new EntryPages<>(
            Objection.TYPE,
            list,
            RehearsalPages::read,
            Objection::fill,
            (form, call) ->
                new EntryPages.Show("tell/talk/objection.jte", new ObjectionPage(practice, form)))
        .routes(behind);
    behind
        .get(list, this::all)
        .post(list + "/take/{key}", this::take)
        .get(list + "/first", this::first)
        .get(list + "/end", this::end);
  }

  /// What the list shows.
  ///
  /// @param beginnings ours, to take over
  record ListPage(
      TalkPractice practice,
      Rehearsals rehearsals,
      List<Objection.Beginning> beginnings,
      boolean careful) {}

  /// What the form shows.
  record ObjectionPage(TalkPractice practice, Form form) {}

  /// What the page after a rehearsal shows.
  record EndPage(TalkPractice practice, Rehearsals rehearsals, String pleasant) {}

  /// Changing the words keeps the answer that was chosen.
  private static Objection read(Form form, Call call) {
    Objection typed = Objection.read(form);
    String id = form.value("id");
    return EntryId.isValid(id)
        ? call.book()
            .find(Objection.TYPE, new EntryId(id))
            .map(old -> old.fact().saying(typed.text()))
            .orElse(typed)
        : typed;
  }

  private static List<String> texts(Rehearsals rehearsals) {
    return rehearsals.lines().stream().map(line -> line.objection().fact().text()).toList();
  }

  private Reply all(Call call) {
    Rehearsals rehearsals = Rehearsals.of(call.book());
    return Reply.page(
        "tell/talk/say.jte",
        new ListPage(
            practice,
            rehearsals,
            Objection.Beginning.without(texts(rehearsals)),
            Careful.isOn(call.book())));
  }

  private Reply take(Call call) {
    Optional<Objection.Beginning> chosen = Objection.Beginning.named(call.param("key"));
    if (chosen.isEmpty()) {
      return new Reply.NotFound();
    }
    if (!texts(Rehearsals.of(call.book())).contains(chosen.get().text())) {
      var kept = call.book().write(Objection.TYPE, new Objection(chosen.get().text(), ""));
      call.session().say(Flash.undoable("Kept.", Objection.TYPE, kept.id()));
    }
    return Reply.see(list);
  }

  private Reply first(Call call) {
    return Rehearsals.of(call.book())
        .first()
        .map(line -> Reply.see(list + "/" + line.objection().id()))
        .orElse(Reply.see(list));
  }

  private Reply end(Call call) {
    return Reply.page(
        "tell/talk/end.jte",
        new EndPage(practice, Rehearsals.of(call.book()), Pleasant.on(call.today())));
  }
}
