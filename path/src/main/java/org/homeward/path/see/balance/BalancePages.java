package org.homeward.path.see.balance;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.companions.person.Person;
import org.homeward.path.practice.Times;
import org.homeward.path.see.daily.DayPages;
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
        .get(practice.at("page"), call -> Reply.page("see/balance/page.jte", main(call)));
    new DayPages<>(Placing.TYPE, practice.path(), Placing::read, Placing::fill, this::form)
        .routes(behind);
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

  private DayPages.Show form(Call call, LocalDate on, Form form) {
    return new DayPages.Show(
        "see/balance/edit.jte",
        new EditPage(
            practice,
            form,
            on,
            on.equals(call.today()),
            Person.of(call.book()).them(),
            Times.of(call)));
  }
}
