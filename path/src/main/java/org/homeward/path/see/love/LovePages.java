package org.homeward.path.see.love;

import java.time.LocalDate;
import java.util.List;
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

/// The pages of `love`: what was answered, the form of a day, and a print.
final class LovePages {
  private final LovePractice practice;

  LovePages(LovePractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(
            practice.path(),
            call -> Reply.page("see/love/love.jte", main(call, BothWaysPicture::of)))
        .get(
            practice.at("page"),
            call -> Reply.page("see/love/page.jte", main(call, BothWaysPicture::onPaper)));
    new DayPages<>(BothWays.TYPE, practice.path(), BothWays::read, BothWays::fill, this::form)
        .routes(behind);
  }

  /// What the first page and the print show.
  ///
  /// @param chart the picture; empty where neither love was answered
  /// @param today whether the newest is today's
  record MainPage(
      LovePractice practice, Loves loves, Optional<Chart> chart, boolean today, Times times) {}

  /// What the form of a day shows.
  ///
  /// @param today whether the day is today
  /// @param them the word for the other one
  record EditPage(
      LovePractice practice, Form form, LocalDate on, boolean today, String them, Times times) {
    /// The ties of one kind.
    public List<Tie> ties(boolean love) {
      return Tie.of(love);
    }
  }

  /// How the two loves are drawn for one place or another.
  private interface Drawing {
    Optional<Chart> of(BothWays now, Optional<BothWays> before, String them);
  }

  private MainPage main(Call call, Drawing drawing) {
    Loves loves = Loves.of(call.book());
    Optional<BothWays> before = loves.earlier().stream().findFirst().map(Entry::fact);
    String them = Person.of(call.book()).them();
    return new MainPage(
        practice,
        loves,
        loves.newest().flatMap(entry -> drawing.of(entry.fact(), before, them)),
        loves.newest().filter(entry -> entry.fact().on().equals(call.today())).isPresent(),
        Times.of(call));
  }

  private DayPages.Show form(Call call, LocalDate on, Form form) {
    return new DayPages.Show(
        "see/love/edit.jte",
        new EditPage(
            practice,
            form,
            on,
            on.equals(call.today()),
            Person.of(call.book()).them(),
            Times.of(call)));
  }
}
