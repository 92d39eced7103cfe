package org.homeward.path.tell.letgo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.homeward.path.companions.person.Person;
import org.homeward.path.practice.EntryPages;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// Asking why, once: the plan, the answer, and the page that says once is enough.
final class AskPages {
  private final LetgoPractice practice;
  private final String ask;

  AskPages(LetgoPractice practice) {
    this.practice = practice;
    this.ask = practice.at("ask");
  }

  void routes(Routes behind) {
    new EntryPages<>(
            AskPlan.TYPE,
            practice.at("plan"),
            (form, call) -> AskPlan.read(form),
            AskPlan::fill,
            (form, call) ->
                new EntryPages.Show("tell/letgo/plan.jte", new PlanPage(practice, form)))
        .routes(behind);
    behind
        .get(ask, this::show)
        .get(practice.at("plan"), call -> Reply.see(ask))
        .get(practice.at("answer/new"), call -> answer(call, call.formForNew("letgo-answer-new")))
        .get(practice.at("answer/{id}/edit"), this::change)
        .post(practice.at("answer/keep"), this::keep)
        .post(practice.at("answer/{id}/remove"), this::remove);
  }

  /// What the page of asking shows.
  record AskPage(LetgoPractice practice, Askings askings, String them, Times times) {}

  /// What the plan's form shows.
  record PlanPage(LetgoPractice practice, Form form) {}

  /// What the answer's form shows.
  ///
  /// @param again whether it is a new answer beside an earlier one
  /// @param today the last day it can have been
  record AnswerPage(
      LetgoPractice practice, boolean again, Form form, List<Option> manners, LocalDate today) {}

  private Reply show(Call call) {
    return Reply.page(
        "tell/letgo/ask.jte",
        new AskPage(
            practice, Askings.of(call.book()), Person.of(call.book()).them(), Times.of(call)));
  }

  private Reply answer(Call call, Form form) {
    List<Option> manners =
        Arrays.stream(Answer.Manner.values()).map(how -> Option.of(how, how.label())).toList();
    boolean again = form.value("seen").equals("0") && Askings.of(call.book()).isAnswered();
    var page = new AnswerPage(practice, again, form, manners, call.today());
    return form.ok()
        ? Reply.page("tell/letgo/answer.jte", page)
        : Reply.again("tell/letgo/answer.jte", page);
  }

  private Reply change(Call call) {
    return call.entry(Answer.TYPE)
        .map(entry -> answer(call, call.formFor(entry, entry.fact()::fill)))
        .orElse(new Reply.NotFound());
  }

  private Reply keep(Call call) {
    Form form = call.form();
    Answer answer = Answer.read(form, call.today());
    if (!form.ok()) {
      return answer(call, form);
    }
    return call.keepAndSee(Answer.TYPE, form, answer, "Kept.", ask)
        .orElseGet(() -> answer(call, form));
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(Answer.TYPE, id, "Taken out.", ask))
        .orElse(new Reply.NotFound());
  }
}
