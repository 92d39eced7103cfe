package org.homeward.path.heal.wins;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Svg;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// The pages of the jar: the jar with its newest wins, a month of them, and one win's form.
final class WinsPages {
  private static final int NEWEST = 8;
  private static final int PROPOSALS_MOST = 3;

  private static final List<String> SUGGESTIONS =
      List.of(
          "A day without looking them up",
          "Dinner with friends",
          "A meal I cooked",
          "Slept before midnight",
          "Said no",
          "Went outside",
          "Called someone",
          "Did not write back");

  private final WinsPractice practice;

  WinsPages(WinsPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.path(), call -> jar(call, call.formForNew("win-new")))
        .post(practice.path(), this::add)
        .get(practice.at("m/{month}"), this::month)
        .get(practice.at("{id}/edit"), this::change)
        .post(practice.at("keep"), this::keep)
        .post(practice.at("{id}/remove"), this::remove)
        .post(practice.at("noticed/{id}/yes"), call -> answer(call, true))
        .post(practice.at("noticed/{id}/no"), call -> answer(call, false));
  }

  /// What the jar's page shows.
  ///
  /// @param noticed what other practices noticed, not answered yet
  /// @param suggestions what can be added with a tap
  public record JarPage(
      WinsPractice practice,
      Form form,
      Svg picture,
      String sentence,
      List<Entry<Win>> newest,
      List<Month> months,
      List<Proposal> noticed,
      List<String> suggestions,
      Times times) {}

  /// A month with wins.
  public record Month(String name, String path, int count) {}

  /// What a month's page shows.
  ///
  /// @param picture a jar with the month's pebbles
  public record MonthPage(
      WinsPractice practice, String name, Svg picture, List<Entry<Win>> wins, Times times) {}

  /// What the form shows.
  ///
  /// @param today the latest day that can be chosen
  public record EditPage(WinsPractice practice, Form form, String today) {}

  private Reply jar(Call call, Form form) {
    Wins wins = Wins.of(call.book());
    var jar = new Jar(wins.all().size());
    List<Proposal> noticed = practice.proposals(Moment.of(call));
    var page =
        new JarPage(
            practice,
            form,
            jar.picture(),
            jar.sentence(),
            wins.all().stream().limit(NEWEST).toList(),
            months(wins),
            noticed.stream().limit(PROPOSALS_MOST).toList(),
            suggestions(wins, call),
            Times.of(call));
    return form.ok()
        ? Reply.page("heal/wins/jar.jte", page)
        : Reply.again("heal/wins/jar.jte", page);
  }

  private List<Month> months(Wins wins) {
    return wins.months().entrySet().stream()
        .map(each ->
            new Month(name(each.getKey()), practice.at("m/" + each.getKey()), each.getValue()))
        .toList();
  }

  private static String name(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }

  /// Those that are not in the jar for today yet.
  private static List<String> suggestions(Wins wins, Call call) {
    List<String> today =
        wins.all().stream()
            .map(Entry::fact)
            .filter(win -> win.day().equals(call.today()))
            .map(Win::text)
            .toList();
    return SUGGESTIONS.stream().filter(each -> !today.contains(each)).toList();
  }

  private Reply add(Call call) {
    Form form = call.form();
    Win win = Win.read(form, call.today());
    if (!form.ok()) {
      return jar(call, form);
    }
    return call.keepAndSee(Win.TYPE, form, win, "It is in the jar.", practice.path())
        .orElseGet(() -> jar(call, form));
  }

  private Reply month(Call call) {
    try {
      YearMonth month = YearMonth.parse(call.param("month"));
      List<Entry<Win>> wins = Wins.of(call.book()).in(month);
      return Reply.page(
          "heal/wins/month.jte",
          new MonthPage(
              practice, name(month), new Jar(wins.size()).picture(), wins, Times.of(call)));
    } catch (DateTimeException e) {
      return new Reply.NotFound();
    }
  }

  private Reply change(Call call) {
    return call.entry(Win.TYPE)
        .map(entry -> edit(call, call.formFor(entry, entry.fact()::fill)))
        .orElse(new Reply.NotFound());
  }

  private Reply edit(Call call, Form form) {
    var page = new EditPage(practice, form, call.today().toString());
    return form.ok()
        ? Reply.page("heal/wins/edit.jte", page)
        : Reply.again("heal/wins/edit.jte", page);
  }

  private Reply keep(Call call) {
    Form form = call.form();
    Win win = Win.read(form, call.today());
    if (!form.ok()) {
      return edit(call, form);
    }
    return call.keepAndSee(Win.TYPE, form, win, "Kept.", practice.path())
        .orElseGet(() -> edit(call, form));
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(Win.TYPE, id, "Taken out.", practice.path()))
        .orElse(new Reply.NotFound());
  }

  /// A noticed thing goes in the jar, or is not asked about again. Both can be undone.
  private Reply answer(Call call, boolean yes) {
    Optional<Proposal> found =
        practice.proposals(Moment.of(call)).stream()
            .filter(each -> call.id().filter(each.key()::equals).isPresent())
            .findFirst();
    if (found.isPresent()) {
      Proposal proposal = found.get();
      if (yes) {
        var win = new Win(proposal.text(), proposal.day().orElse(call.today()));
        call.book().put(Win.TYPE, proposal.key(), win);
        call.session().say(Flash.undoable("It is in the jar.", Win.TYPE, proposal.key()));
      } else {
        call.book().put(WinDeclined.TYPE, proposal.key(), new WinDeclined(proposal.text()));
        call.session()
            .say(Flash.undoable("It will not be asked again.", WinDeclined.TYPE, proposal.key()));
      }
    }
    return Reply.see(practice.path());
  }
}
