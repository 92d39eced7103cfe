package org.homeward.path.see.harm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.path.see.daily.DayPages;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The pages of two weeks: what was felt, the form of a day, and two prints, a discreet one first.
final class HarmPages {
  private final HarmPractice practice;
  private final String help;

  HarmPages(HarmPractice practice, String help) {
    this.practice = practice;
    this.help = help;
  }

  void routes(Routes behind) {
    behind
        .get(practice.path(), call -> Reply.page("see/harm/harm.jte", main(call)))
        .get(practice.at("page"), call -> Reply.page("see/harm/page.jte", paper(call, false)))
        .get(practice.at("page/all"), call -> Reply.page("see/harm/page.jte", paper(call, true)));
    new DayPages<>(
            TwoWeeks.TYPE,
            practice.path(),
            TwoWeeks::read,
            TwoWeeks::fill,
            this::form,
            this::afterwards)
        .routes(behind);
  }

  /// What the first page shows.
  ///
  /// @param newest the newest looking back; empty where there is none
  /// @param earlier the ones before it, newest first
  /// @param chart the picture; empty until something was answered twice
  /// @param four the kept answers to the four questions, newest first; mostly empty
  /// @param today whether the newest is today's
  /// @param careful whether the careful way is on
  record MainPage(
      HarmPractice practice,
      Optional<Entry<TwoWeeks>> newest,
      List<Entry<TwoWeeks>> earlier,
      Optional<Chart> chart,
      List<Entry<FourAnswers>> four,
      boolean today,
      boolean careful,
      Times times) {}

  /// What a print shows.
  ///
  /// @param all whether everything is on it, and not only what gives nothing away if it is found
  /// @param weeks newest first; none of them blank
  /// @param four the kept answers, newest first; none where not all is shown
  record PaperPage(
      HarmPractice practice,
      boolean all,
      List<TwoWeeks> weeks,
      List<Entry<FourAnswers>> four,
      LocalDate today) {
    /// Whether there is nothing to print.
    boolean isBlank() {
      return weeks.isEmpty() && four.isEmpty();
    }
  }

  /// What the form of a day shows.
  ///
  /// @param today whether the day is today
  record EditPage(HarmPractice practice, Form form, LocalDate on, boolean today, Times times) {}

  private MainPage main(Call call) {
    Harms harms = Harms.of(call.book());
    Optional<Entry<TwoWeeks>> newest = harms.newest();
    return new MainPage(
        practice,
        newest,
        harms.all().stream().limit(Math.max(0, harms.all().size() - 1)).toList().reversed(),
        harms.picture(Times.of(call)),
        call.book().all(FourAnswers.TYPE).reversed(),
        newest.filter(entry -> entry.fact().on().equals(call.today())).isPresent(),
        Careful.isOn(call.book()),
        Times.of(call));
  }

  private PaperPage paper(Call call, boolean all) {
    return new PaperPage(
        practice,
        all,
        Harms.of(call.book()).all().reversed().stream()
            .map(Entry::fact)
            .map(weeks -> all ? weeks : weeks.discreet())
            .filter(weeks -> !weeks.isBlank())
            .toList(),
        all ? call.book().all(FourAnswers.TYPE).reversed() : List.of(),
        call.today());
  }

  private DayPages.Show form(Call call, LocalDate on, Form form) {
    return new DayPages.Show(
        "see/harm/edit.jte",
        new EditPage(practice, form, on, on.equals(call.today()), Times.of(call)));
  }

  /// A sign of danger leads to people who can help, and every page goes the careful way.
  private Optional<Reply> afterwards(Call call, TwoWeeks weeks) {
    if (!weeks.showsDanger()) {
      return Optional.empty();
    }
    Careful.turnOn(call.book());
    return Optional.of(call.seeSaying("Kept. The other pages are careful with you now.", help));
  }
}
