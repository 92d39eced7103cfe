package org.homeward.path.practice;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.homeward.book.Entry;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The life of one kind of short entry: written, changed, taken out. A practice has these once for
/// each of its lists, below the list's own address: `{list}/new`, `{list}/{id}/edit`, `{list}/keep`
/// and `{list}/{id}/remove`.
///
/// @param <F> what stands on the list
/// @param type how it is kept
/// @param list the address below which its forms are
/// @param back where keeping and taking out lead
/// @param read checks a form, on the day and with the book of the call
/// @param fill puts an entry back into a form for changing it
/// @param show the page that shows a form
public record EntryPages<F extends Fact>(
    EntryType<F> type,
    String list,
    String back,
    BiFunction<Form, Call, F> read,
    Filling<F> fill,
    BiFunction<Form, Call, Show> show) {

  /// A template and what it shows.
  public record Show(String template, Object page) {}

  /// Puts an entry into the form that changes it.
  @FunctionalInterface
  public interface Filling<F extends Fact> {
    /// @param call the call that opens the form
    void fill(Entry<F> entry, Form form, Call call);
  }

  /// The same for entries whose list stands at the address of their forms.
  public EntryPages(
      EntryType<F> type,
      String list,
      BiFunction<Form, Call, F> read,
      BiConsumer<F, Form> fill,
      BiFunction<Form, Call, Show> show) {
    this(type, list, list, read, (entry, form, call) -> fill.accept(entry.fact(), form), show);
  }

  /// Adds the four pages.
  public void routes(Routes behind) {
    behind
        .get(list + "/new", this::fresh)
        .get(list + "/{id}/edit", this::change)
        .post(list + "/keep", this::keep)
        .post(list + "/{id}/remove", this::remove);
  }

  /// A form, with its errors where it has some.
  public Reply form(Form form, Call call) {
    Show shown = show.apply(form, call);
    return form.ok()
        ? Reply.page(shown.template(), shown.page())
        : Reply.again(shown.template(), shown.page());
  }

  private Reply fresh(Call call) {
    return form(call.formForNew(type.name() + "-new"), call);
  }

  private Reply change(Call call) {
    return call.entry(type)
        .map(entry -> form(call.formFor(entry, form -> fill.fill(entry, form, call)), call))
        .orElse(new Reply.NotFound());
  }

  private Reply keep(Call call) {
    Form form = call.form();
    F fact = read.apply(form, call);
    if (!form.ok()) {
      return form(form, call);
    }
    return call.keepAndSee(type, form, fact, "Kept.", back).orElseGet(() -> form(form, call));
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(type, id, "Taken out.", back))
        .orElse(new Reply.NotFound());
  }
}
