package org.homeward.path.tell.letgo;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The life of one short entry that stands on a list: written, changed, taken out. Each list of
/// this practice has these below its own address.
///
/// @param <F> what stands on the list
/// @param type how it is kept
/// @param list the address of the list's page
/// @param read checks a form
/// @param fill puts an entry back into a form
/// @param show the page that shows a form
record LinePages<F extends Fact>(
    EntryType<F> type,
    String list,
    Function<Form, F> read,
    BiConsumer<F, Form> fill,
    Function<Form, Show> show) {

  /// A template and what it shows.
  record Show(String template, Object page) {}

  void routes(Routes behind) {
    behind
        .get(list + "/new", this::fresh)
        .get(list + "/{id}/edit", this::change)
        .post(list + "/keep", this::keep)
        .post(list + "/{id}/remove", this::remove);
  }

  /// A form, with its errors where it has some.
  Reply form(Form form) {
    Show shown = show.apply(form);
    return form.ok()
        ? Reply.page(shown.template(), shown.page())
        : Reply.again(shown.template(), shown.page());
  }

  private Reply fresh(Call call) {
    return form(call.formForNew(type.name() + "-new"));
  }

  private Reply change(Call call) {
    return call.entry(type)
        .map(entry -> form(call.formFor(entry, form -> fill.accept(entry.fact(), form))))
        .orElse(new Reply.NotFound());
  }

  private Reply keep(Call call) {
    Form form = call.form();
    F fact = read.apply(form);
    if (!form.ok()) {
      return form(form);
    }
    return call.keepAndSee(type, form, fact, "Kept.", list).orElseGet(() -> form(form));
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(type, id, "Taken out.", list))
        .orElse(new Reply.NotFound());
  }
}
