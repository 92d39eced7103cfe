package org.homeward.path.free.closing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.path.practice.Times;
import org.homeward.path.see.boundaries.Boundaries;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The page of lessons: read it, write it, print it, take it out. It stays in sight under a seal.
final class LessonsPages {
  private static final int SAID_MOST = 12;

  private final ClosingPractice practice;

  LessonsPages(ClosingPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("page"), this::show)
        .get(practice.at("page/edit"), this::edit)
        .post(practice.at("page/keep"), this::keep)
        .post(practice.at("page/remove"), this::remove);
  }

  /// What the page shows.
  record ReadPage(
      ClosingPractice practice, Optional<Entry<Lessons>> lessons, boolean sealed, Times times) {}

  /// What its form shows.
  ///
  /// @param said needs and limits written elsewhere, to go by; may be empty
  record WritePage(ClosingPractice practice, Form form, List<String> said) {}

  private Reply show(Call call) {
    boolean sealed = Seal.of(call.book()).isPresent();
    return Reply.page(
        "free/closing/page.jte",
        new ReadPage(practice, Lessons.of(call.book()), sealed, Times.of(call)));
  }

  private Reply edit(Call call) {
    return form(call.formForOnly(Lessons.TYPE, Lessons.ONLY, Lessons::fill), call);
  }

  private Reply form(Form form, Call call) {
    var page = new WritePage(practice, form, said(call.book()));
    return form.ok()
        ? Reply.page("free/closing/write.jte", page)
        : Reply.again("free/closing/write.jte", page);
  }

  /// A need with what is wanted of it, a limit as it stands. Under a seal nothing of it is shown.
  private static List<String> said(Book book) {
    if (Seal.of(book).isPresent()) {
      return List.of();
    }
    return Boundaries.of(book).all().stream()
        .map(held -> held.boundary().fact())
        .flatMap(each -> Stream.of(each.wanted().isEmpty() ? each.text() : each.wanted()))
        .limit(SAID_MOST)
        .toList();
  }

  private Reply keep(Call call) {
    Form form = call.form().with("id", Lessons.ONLY);
    Lessons lessons = Lessons.read(form);
    return Optional.of(form)
        .filter(Form::ok)
        .flatMap(sent -> call.keepAndSee(Lessons.TYPE, sent, lessons, "Kept.", practice.at("page")))
        .orElseGet(() -> form(form, call));
  }

  private Reply remove(Call call) {
    return call.removeAndSee(Lessons.TYPE, Lessons.ONLY, "Taken out.", practice.at("page"));
  }
}
