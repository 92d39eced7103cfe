package org.homeward.path.see.daily;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The life of an entry of which a day has at most one: written today, changed on any day, taken
/// out. Its pages stand below the practice's own address: `now`, `{id}/edit`, `keep`,
/// `{id}/remove`.
///
/// @param <F> what a day holds
/// @param type how it is kept
/// @param path the address of the practice's first page, where each of these leads back to
/// @param read checks a form about a day
/// @param fill puts an entry back into a form
/// @param shown the page that shows a form
/// @param after where to go after keeping instead of the first page; empty where there it is
public record DayPages<F extends Fact>(
    EntryType<F> type,
    String path,
    BiFunction<Form, LocalDate, F> read,
    BiConsumer<F, Form> fill,
    Shown shown,
    BiFunction<Call, F, Optional<Reply>> after) {

  /// A template and what it shows.
  public record Show(String template, Object page) {}

  /// What shows a form about a day.
  @FunctionalInterface
  public interface Shown {
    /// The template and its page.
    Show of(Call call, LocalDate on, Form form);
  }

  /// With nowhere else to go after keeping.
  public DayPages(
      EntryType<F> type,
      String path,
      BiFunction<Form, LocalDate, F> read,
      BiConsumer<F, Form> fill,
      Shown shown) {
    this(type, path, read, fill, shown, (call, fact) -> Optional.empty());
  }

  /// Adds these pages.
  public void routes(Routes behind) {
    behind
        .get(path + "/now", call -> edit(call, call.today()))
        .get(path + "/{id}/edit", this::change)
        .post(path + "/keep", this::keep)
        .post(path + "/{id}/remove", this::remove);
  }

  private Reply change(Call call) {
    return call.entry(type)
        .flatMap(entry -> DayId.day(entry.id().value()))
        .map(on -> edit(call, on))
        .orElse(new Reply.NotFound());
  }

  private Reply edit(Call call, LocalDate on) {
    return edit(call, on, call.formForOnly(type, DayId.of(on), fill));
  }

  private Reply edit(Call call, LocalDate on, Form form) {
    Show show = shown.of(call, on, form);
    return form.ok()
        ? Reply.page(show.template(), show.page())
        : Reply.again(show.template(), show.page());
  }

  private Reply keep(Call call) {
    Form form = call.form();
    Optional<LocalDate> day = DayId.day(form.value("id")).filter(on -> isOpen(call, on));
    if (day.isEmpty()) {
      return new Reply.NotFound();
    }
    F fact = read.apply(form, day.get());
    if (!form.ok()) {
      return edit(call, day.get(), form);
    }
    return call.keepAndSee(type, form, fact, "Kept.", path)
        .map(back -> after.apply(call, fact).orElse(back))
        .orElseGet(() -> edit(call, day.get(), form));
  }

  /// Today and yesterday, for a form that was open over midnight; and any day that is written.
  private boolean isOpen(Call call, LocalDate on) {
    boolean near = !on.isAfter(call.today()) && !on.isBefore(call.today().minusDays(1));
    return near || call.book().find(type, DayId.of(on)).isPresent();
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(type, id, "Taken out.", path))
        .orElse(new Reply.NotFound());
  }
}
