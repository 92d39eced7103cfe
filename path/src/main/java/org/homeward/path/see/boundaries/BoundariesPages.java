package org.homeward.path.see.boundaries;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The needs and limits: the list, one of them, and a print.
final class BoundariesPages {
  private static final List<Option> KINDS =
      Arrays.stream(Boundary.Kind.values()).map(kind -> Option.of(kind, kind.label())).toList();

  private final BoundariesPractice practice;

  BoundariesPages(BoundariesPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.path(), call -> Reply.page("see/boundaries/boundaries.jte", main(call)))
        .get(practice.at("page"), call -> Reply.page("see/boundaries/page.jte", main(call)))
        .get(practice.at("new"), call -> edit(call, call.formForNew("boundary-new")))
        .get(practice.at("{id}/edit"), this::change)
        .post(practice.at("keep"), this::keep)
        .post(practice.at("{id}/remove"), this::remove);
  }

  /// What the list and the print show.
  ///
  /// @param chart the picture; empty where nobody said how much is there
  record MainPage(
      BoundariesPractice practice, Boundaries boundaries, Optional<Chart> chart, Times times) {}

  /// What the form of one shows.
  ///
  /// @param today the last day it can be like this since
  record EditPage(BoundariesPractice practice, Form form, List<Option> kinds, LocalDate today) {}

  private MainPage main(Call call) {
    Boundaries boundaries = Boundaries.of(call.book());
    return new MainPage(
        practice, boundaries, OfferedPicture.of(boundaries, call.today()), Times.of(call));
  }

  private Reply edit(Call call, Form form) {
    var page = new EditPage(practice, form, KINDS, call.today());
    return form.ok()
        ? Reply.page("see/boundaries/edit.jte", page)
        : Reply.again("see/boundaries/edit.jte", page);
  }

  private Reply change(Call call) {
    return call.entry(Boundary.TYPE)
        .map(entry -> edit(call, call.formFor(entry, entry.fact()::fill)))
        .orElse(new Reply.NotFound());
  }

  private Reply keep(Call call) {
    Form form = call.form();
    Boundary boundary = Boundary.read(form, call.today());
    if (!form.ok()) {
      return edit(call, form);
    }
    return call.keepAndSee(Boundary.TYPE, form, boundary, "Kept.", practice.path())
        .orElseGet(() -> edit(call, form));
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(Boundary.TYPE, id, "Taken out.", practice.path()))
        .orElse(new Reply.NotFound());
  }
}
