package org.homeward.path.see.balance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.companions.person.Person;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The pages of `balance`: what leans where, the form of a day, and a print.
final class BalancePages {
  private final BalancePractice practice;
  private final Measured.Source messages;

  BalancePages(BalancePractice practice, Measured.Source messages) {
    this.practice = practice;
    this.messages = messages;
  }

  void routes(Routes behind) {
    behind
        .get(practice.path(), call -> Reply.page("see/balance/balance.jte", main(call)))
        .get(practice.at("page"), call -> Reply.page("see/balance/page.jte", main(call)))
        .get(practice.at("now"), call -> edit(call, call.today()))
        .get(practice.at("{id}/edit"), this::change)
        .post(practice.at("keep"), this::keep)
        .post(practice.at("{id}/remove"), this::remove);
  }

  /// What the first page and the print show.
  ///
  /// @param newest the newest placing; empty where there is none
  /// @param earlier the ones before it, newest first
  /// @param chart the picture; empty where nothing is placed
  /// @param measured what messages measure of the things placed
  /// @param today whether the newest is today's
  /// @param them the word for the other one
  record MainPage(
      BalancePractice practice,
      Optional<Entry<Placing>> newest,
      List<Entry<Placing>> earlier,
      Optional<Chart> chart,
      List<Measured> measured,
      boolean today,
      String them,
      Times times) {}

  /// What the form of a day shows.
  ///
  /// @param today whether the day is today
  record EditPage(
      BalancePractice practice, Form form, LocalDate on, boolean today, String them, Times times) {}

  private MainPage main(Call call) {
    Balances balances = Balances.of(call.book());
    Optional<Entry<Placing>> newest = balances.newest();
    String them = Person.of(call.book()).them();
    Optional<TiltPicture> picture =
        newest.map(entry ->
            new TiltPicture(
                entry.fact(), balances.before().map(Entry::fact), measured(call), them));
    return new MainPage(
        practice,
        newest,
        balances.all().stream().limit(Math.max(0, balances.all().size() - 1)).toList().reversed(),
        picture.flatMap(TiltPicture::chart),
        picture.map(drawn -> List.copyOf(drawn.measured().values())).orElse(List.of()),
        newest.filter(entry -> entry.fact().on().equals(call.today())).isPresent(),
        them,
        Times.of(call));
  }

  private Map<Thing, Measured> measured(Call call) {
    Map<Thing, Measured> known = new EnumMap<>(Thing.class);
    for (Thing thing : Thing.values()) {
      messages.find(call.book(), thing).ifPresent(figure -> known.put(thing, figure));
    }
    return known;
  }

  private Reply change(Call call) {
    return call.entry(Placing.TYPE)
        .map(entry -> edit(call, entry.fact().on()))
        .orElse(new Reply.NotFound());
  }

  private Reply edit(Call call, LocalDate on) {
    return edit(
        call,
        on,
        call.formForOnly(Placing.TYPE, Placing.idOf(on), (fact, form) -> fact.fill(form)));
  }

  private Reply edit(Call call, LocalDate on, Form form) {
    var page =
        new EditPage(
            practice,
            form,
            on,
            on.equals(call.today()),
            Person.of(call.book()).them(),
            Times.of(call));
    return form.ok()
        ? Reply.page("see/balance/edit.jte", page)
        : Reply.again("see/balance/edit.jte", page);
  }

  private Reply keep(Call call) {
    Form form = call.form();
    Optional<LocalDate> day = day(form.value("id")).filter(on -> isOpen(call, on));
    if (day.isEmpty()) {
      return new Reply.NotFound();
    }
    Placing placing = Placing.read(form, day.get());
    if (!form.ok()) {
      return edit(call, day.get(), form);
    }
    return call.keepAndSee(Placing.TYPE, form, placing, "Kept.", practice.path())
        .orElseGet(() -> edit(call, day.get(), form));
  }

  /// Today and yesterday, for a form that was open over midnight; and any day that is written.
  private static boolean isOpen(Call call, LocalDate on) {
    boolean near = !on.isAfter(call.today()) && !on.isBefore(call.today().minusDays(1));
    return near || call.book().find(Placing.TYPE, Placing.idOf(on)).isPresent();
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(Placing.TYPE, id, "Taken out.", practice.path()))
        .orElse(new Reply.NotFound());
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
