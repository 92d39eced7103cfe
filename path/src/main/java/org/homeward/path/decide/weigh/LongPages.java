package org.homeward.path.decide.weigh;

import java.util.Arrays;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The two longer pages: read them, write them, take them out.
final class LongPages {
  private final WeighPractice practice;

  LongPages(WeighPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("long/{kind}"), this::show)
        .get(practice.at("long/{kind}/edit"), this::edit)
        .post(practice.at("long/{kind}/keep"), this::keep)
        .post(practice.at("long/{kind}/remove"), this::remove);
  }

  /// What a page shows.
  record ReadPage(
      WeighPractice practice, LongPage.Kind kind, Optional<Entry<LongPage>> entry, Times times) {
    /// The address of a page below this one's.
    String at(String rest) {
      return practice.at("long/" + kind.key() + rest);
    }
  }

  /// What its form shows.
  record WritePage(WeighPractice practice, LongPage.Kind kind, Form form) {
    /// The address of the page itself, or one below it.
    String at(String rest) {
      return practice.at("long/" + kind.key() + rest);
    }
  }

  private static Optional<LongPage.Kind> kind(Call call) {
    return Arrays.stream(LongPage.Kind.values())
        .filter(kind -> kind.key().equals(call.param("kind")))
        .findFirst();
  }

  private Reply show(Call call) {
    return kind(call)
        .map(kind ->
            Reply.page(
                "decide/weigh/long.jte",
                new ReadPage(
                    practice, kind, call.book().find(LongPage.TYPE, kind.id()), Times.of(call))))
        .orElse(new Reply.NotFound());
  }

  private Reply edit(Call call) {
    return kind(call)
        .map(kind -> form(kind, call.formForOnly(LongPage.TYPE, kind.id(), LongPage::fill)))
        .orElse(new Reply.NotFound());
  }

  private Reply form(LongPage.Kind kind, Form form) {
    var page = new WritePage(practice, kind, form);
    return form.ok()
        ? Reply.page("decide/weigh/longedit.jte", page)
        : Reply.again("decide/weigh/longedit.jte", page);
  }

  private Reply keep(Call call) {
    return kind(call).map(kind -> keep(call, kind)).orElse(new Reply.NotFound());
  }

  private Reply keep(Call call, LongPage.Kind kind) {
    Form form = call.form().with("id", kind.id());
    LongPage page = LongPage.read(kind, form);
    return Optional.of(form)
        .filter(Form::ok)
        .flatMap(sent ->
            call.keepAndSee(LongPage.TYPE, sent, page, "Kept.", practice.at("long/" + kind.key())))
        .orElseGet(() -> form(kind, form));
  }

  private Reply remove(Call call) {
    return kind(call)
        .map(kind -> call.removeAndSee(LongPage.TYPE, kind.id(), "Taken out.", practice.path()))
        .orElse(new Reply.NotFound());
  }
}
