package org.homeward.path.decide.reasons;

import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.practice.Pleasant;
import org.homeward.path.practice.Stretch;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// The pages of `reasons`: the list, one reason's form, a reading, and two prints.
final class ReasonsPages {
  private final ReasonsPractice practice;

  ReasonsPages(ReasonsPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.path(), this::list)
        .get(practice.at("from/{n}"), this::list)
        .get(practice.at("new"), call -> edit(call.formForNew("reason-new")))
        .get(practice.at("{id}/edit"), this::change)
        .post(practice.at("keep"), this::keep)
        .post(practice.at("{id}/remove"), this::remove)
        .post(practice.at("{id}/up"), call -> move(call, -1))
        .post(practice.at("{id}/down"), call -> move(call, 1))
        .post(practice.at("{id}/pin"), this::pin)
        .post(practice.at("take/{id}"), this::take)
        .get(practice.at("read"), call -> Reply.see(practice.at("read/1")))
        .get(practice.at("read/{n}"), this::read)
        .get(practice.at("card"), call -> print(call, "decide/reasons/card.jte"))
        .get(practice.at("page"), call -> print(call, "decide/reasons/page.jte"));
  }

  /// What the list shows.
  ///
  /// @param some the part of the list that stands on the page
  /// @param lines what can be taken over from `weigh`; may be empty
  record ListPage(
      ReasonsPractice practice,
      Reasons reasons,
      Stretch<Entry<Reason>> some,
      List<FromTheList> lines,
      Times times) {}

  /// What the prints show.
  record PrintPage(ReasonsPractice practice, Reasons reasons, Times times) {}

  /// What the form shows.
  record EditPage(ReasonsPractice practice, Form form) {}

  /// What a reading shows: one reason, or the end with something pleasant to do.
  ///
  /// @param reason the one to read; empty at the end
  /// @param next the address of the next page; empty at the end
  /// @param pleasant a small pleasant thing
  record ReadPage(
      ReasonsPractice practice,
      Optional<Entry<Reason>> reason,
      String next,
      String pleasant,
      Times times) {}

  private Reply list(Call call) {
    Reasons reasons = Reasons.of(call.book());
    Stretch<Entry<Reason>> some =
        Stretch.of(reasons.all(), practice.path(), call.param("n"), ReasonsPages::chars);
    return Reply.page(
        "decide/reasons/reasons.jte",
        new ListPage(practice, reasons, some, FromTheList.of(call.book()), Times.of(call)));
  }

  private Reply print(Call call, String template) {
    return Reply.page(template, new PrintPage(practice, Reasons.of(call.book()), Times.of(call)));
  }

  private Reply edit(Form form) {
    var page = new EditPage(practice, form);
    return form.ok()
        ? Reply.page("decide/reasons/edit.jte", page)
        : Reply.again("decide/reasons/edit.jte", page);
  }

  private Reply change(Call call) {
    return call.entry(Reason.TYPE)
        .map(entry -> edit(call.formFor(entry, entry.fact()::fill)))
        .orElse(new Reply.NotFound());
  }

  private Reply keep(Call call) {
    Form form = call.form();
    Reason reason = Reason.read(form);
    if (!form.ok()) {
      return edit(form);
    }
    return call.keepAndSee(Reason.TYPE, form, reason, "Kept.", practice.path())
        .orElseGet(() -> edit(form));
  }

  private Reply take(Call call) {
    FromTheList.of(call.book(), call.param("id"))
        .ifPresent(line -> {
          Entry<Reason> kept = call.book().write(Reason.TYPE, new Reason(line.text(), ""));
          call.session().say(Flash.undoable("Kept.", Reason.TYPE, kept.id()));
        });
    return Reply.see(practice.path());
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(Reason.TYPE, id, "Taken out.", practice.path()))
        .orElse(new Reply.NotFound());
  }

  private Reply move(Call call, int by) {
    call.id().ifPresent(id -> order(call, Reasons.of(call.book()).moved(id, by)));
    return Reply.see(call.id().map(id -> around(call, id)).orElse(practice.path()));
  }

  /// The address of a part of the list a reason stands on.
  private String around(Call call, EntryId id) {
    List<Entry<Reason>> all = Reasons.of(call.book()).all();
    int place = all.stream().map(Entry::id).toList().indexOf(id) + 1;
    return Stretch.around(place, all, practice.path(), ReasonsPages::chars);
  }

  private static int chars(Entry<Reason> reason) {
    return reason.fact().text().length() + reason.fact().felt().length();
  }

  private Reply pin(Call call) {
    call.id().ifPresent(id -> order(call, Reasons.of(call.book()).pinning(id)));
    return Reply.see(practice.path());
  }

  private static void order(Call call, ReasonOrder order) {
    EntryId only = ReasonOrder.ONLY;
    call.book().put(ReasonOrder.TYPE, only, order);
  }

  private Reply read(Call call) {
    List<Entry<Reason>> reading = Reasons.of(call.book()).reading();
    int place = place(call.param("n"));
    if (reading.isEmpty() || place < 1 || place > reading.size() + 1) {
      return Reply.see(practice.path());
    }
    boolean end = place == reading.size() + 1;
    return Reply.page(
        "decide/reasons/read.jte",
        new ReadPage(
            practice,
            end ? Optional.empty() : Optional.of(reading.get(place - 1)),
            end ? "" : practice.at("read/" + (place + 1)),
            Pleasant.on(call.today()),
            Times.of(call)));
  }

  private static int place(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
