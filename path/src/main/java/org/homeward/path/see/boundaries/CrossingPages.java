package org.homeward.path.see.boundaries;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The times a limit was crossed: written down, changed, taken out.
final class CrossingPages {
  private final BoundariesPractice practice;

  CrossingPages(BoundariesPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("{id}/time"), this::fresh)
        .post(practice.at("{id}/time"), this::keep)
        .get(practice.at("time/{id}/edit"), this::change)
        .post(practice.at("time/{id}/remove"), this::remove);
  }

  /// What the form shows.
  ///
  /// @param today the last day it can have been
  record TimePage(
      BoundariesPractice practice, Entry<Boundary> boundary, Form form, LocalDate today) {}

  private Reply fresh(Call call) {
    return call.entry(Boundary.TYPE)
        .map(boundary -> {
          Form form = call.formForNew("crossed-" + boundary.id());
          return show(
              call, boundary, form.value("on").isEmpty() ? form.with("on", call.today()) : form);
        })
        .orElse(new Reply.NotFound());
  }

  private Reply change(Call call) {
    Optional<Entry<Crossing>> crossing = call.entry(Crossing.TYPE);
    Optional<Entry<Boundary>> boundary =
        crossing.flatMap(
            entry -> call.book().find(Boundary.TYPE, new EntryId(entry.fact().boundary())));
    if (crossing.isEmpty() || boundary.isEmpty()) {
      return new Reply.NotFound();
    }
    return show(call, boundary.get(), call.formFor(crossing.get(), crossing.get().fact()::fill));
  }

  private Reply show(Call call, Entry<Boundary> boundary, Form form) {
    var page = new TimePage(practice, boundary, form, call.today());
    return form.ok()
        ? Reply.page("see/boundaries/time.jte", page)
        : Reply.again("see/boundaries/time.jte", page);
  }

  private Reply keep(Call call) {
    Optional<Entry<Boundary>> boundary = call.entry(Boundary.TYPE);
    if (boundary.isEmpty()) {
      return new Reply.NotFound();
    }
    Form form = call.form();
    Crossing crossing = Crossing.read(form, boundary.get().id(), call.today());
    if (!form.ok()) {
      return show(call, boundary.get(), form);
    }
    return call.keepAndSee(Crossing.TYPE, form, crossing, "Kept.", practice.path())
        .orElseGet(() -> show(call, boundary.get(), form));
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(Crossing.TYPE, id, "Taken out.", practice.path()))
        .orElse(new Reply.NotFound());
  }
}
