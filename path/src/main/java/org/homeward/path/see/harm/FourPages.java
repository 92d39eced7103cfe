package org.homeward.path.see.harm;

import org.homeward.path.prepare.exit.Careful;
import org.homeward.path.see.daily.DayId;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The four questions. What is answered is forgotten with the request, unless the person ticked
/// that it be kept; only that other pages go the careful way stays.
final class FourPages {
  private final HarmPractice practice;
  private final String help;

  FourPages(HarmPractice practice, String help) {
    this.practice = practice;
    this.help = help;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("four"), call -> Reply.page("see/harm/four.jte", practice))
        .post(practice.at("four"), this::answer)
        .get(practice.at("more"), call -> Reply.page("see/harm/more.jte", practice))
        .post(practice.at("four/{id}/remove"), this::remove);
  }

  private Reply answer(Call call) {
    FourAnswers answers = FourAnswers.read(call.form(), call.today());
    boolean kept = call.form().ticked("keep");
    if (kept) {
      call.book().put(FourAnswers.TYPE, DayId.of(call.today()), answers);
    }
    String said = kept ? "Your answers are kept, locked." : "Your answers are not kept.";
    if (answers.leadsToHelp()) {
      Careful.turnOn(call.book());
      return call.seeSaying(said + " The other pages are careful with you now.", help);
    }
    return call.seeSaying(said, practice.at("more"));
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(FourAnswers.TYPE, id, "Taken out.", practice.path()))
        .orElse(new Reply.NotFound());
  }
}
