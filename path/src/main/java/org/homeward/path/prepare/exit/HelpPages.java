package org.homeward.path.prepare.exit;

import java.util.List;
import java.util.Optional;
import org.homeward.path.companions.person.Person;
import org.homeward.path.practice.Country;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.lines.HelpLine;
import org.homeward.path.prepare.exit.lines.HelpLines;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The help page, in front of the lock: it works with nothing set up, locked and open.
final class HelpPages {
  private final ExitPractice practice;
  private final HelpLines lines;

  HelpPages(ExitPractice practice, HelpLines lines) {
    this.practice = practice;
    this.lines = lines;
  }

  void routes(Routes inFront) {
    inFront.get(practice.path(), this::help);
  }

  /// What the help page shows.
  ///
  /// @param mine the lines of the country chosen; empty where none is, or the book is closed
  /// @param emergencies emergency numbers that hold in several countries
  /// @param countries every country with its lines
  /// @param open whether the book is open
  /// @param begun whether a plan is written, as far as is known
  /// @param careful whether the careful way is on, as far as is known
  public record HelpPage(
      ExitPractice practice,
      List<HelpLine> mine,
      List<HelpLines.Shared> emergencies,
      List<CountryLines> countries,
      Times times,
      boolean open,
      boolean begun,
      boolean careful) {}

  /// A country with its lines, by kind.
  public record CountryLines(Country country, List<HelpLine> lines) {}

  private Reply help(Call call) {
    List<CountryLines> countries =
        lines.countries().stream()
            .map(country -> new CountryLines(country, lines.in(country.code())))
            .toList();
    boolean open = call.hasBook();
    return Reply.page(
        "prepare/exit/help.jte",
        new HelpPage(
            practice,
            chosen(call, lines),
            lines.sharedEmergencies(),
            countries,
            Times.of(call),
            open,
            open && SafetyPlan.of(call.book()).begun(),
            open && Careful.isOn(call.book())));
  }

  /// The lines of the person's country; empty where it is not known.
  static List<HelpLine> chosen(Call call, HelpLines lines) {
    Optional<String> code =
        call.hasBook() ? Optional.of(Person.of(call.book()).country()) : Optional.empty();
    return code.map(lines::in).orElse(List.of());
  }
}
