package org.homeward.path.prepare.exit;

import java.util.List;
import java.util.Set;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.lines.HelpLine;
import org.homeward.path.prepare.exit.lines.HelpLines;
import org.homeward.path.prepare.exit.lines.Kind;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// "Is it safe to tell them in person?" and the two pages it leads to, all in front of the lock;
/// and the switch that keeps the careful way, behind it.
final class CheckPages {
  private static final Set<Kind> ADVOCATES = Set.of(Kind.EMERGENCY, Kind.ABUSE, Kind.MEN);

  private final ExitPractice practice;
  private final HelpLines lines;

  CheckPages(ExitPractice practice, HelpLines lines) {
    this.practice = practice;
    this.lines = lines;
  }

  void routes(Routes inFront, Routes behind) {
    inFront
        .get(practice.at("check"), this::ask)
        .post(practice.at("check"), this::answer)
        .get(practice.at("more"), call -> show(call, "prepare/exit/careful.jte"))
        .get(practice.at("also"), call -> show(call, "prepare/exit/unknown.jte"));
    behind
        .post(practice.at("on"), call -> keep(call, true))
        .post(practice.at("off"), call -> keep(call, false));
  }

  /// What these pages show.
  ///
  /// @param advocates the lines of the person's country that know about danger; empty where the
  ///   country is not known
  /// @param open whether the book is open
  /// @param careful whether the careful way is on, as far as is known
  public record CheckPage(
      ExitPractice practice,
      List<HelpLine> advocates,
      Times times,
      boolean open,
      boolean careful) {}

  private Reply ask(Call call) {
    return show(call, "prepare/exit/check.jte");
  }

  private Reply answer(Call call) {
    boolean careful = Check.read(call.form()).isCareful();
    return Reply.see(practice.at(careful ? "more" : "also"));
  }

  private Reply show(Call call, String template) {
    List<HelpLine> advocates =
        HelpPages.chosen(call, lines).stream()
            .filter(line -> ADVOCATES.contains(line.kind()))
            .toList();
    boolean open = call.hasBook();
    return Reply.page(
        template,
        new CheckPage(
            practice, advocates, Times.of(call), open, open && Careful.isOn(call.book())));
  }

  private Reply keep(Call call, boolean on) {
    call.book().put(Careful.TYPE, Careful.ONLY, new Careful(on));
    String words = on ? "Kept: the careful way is on." : "The careful way is off.";
    call.session().say(Flash.undoable(words, Careful.TYPE, Careful.ONLY));
    return Reply.see(practice.at("more"));
  }
}
