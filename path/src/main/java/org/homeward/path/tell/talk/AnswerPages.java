package org.homeward.path.tell.talk;

import java.util.Optional;
import java.util.function.BiFunction;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.path.tell.talk.Rehearsals.Line;
import org.homeward.path.tell.tone.Remarks;
import org.homeward.path.tell.tone.Tone;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Keeping;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// A rehearsal: one objection at a time, an answer, and the answer one was happy with.
final class AnswerPages {
  private final TalkPractice practice;
  private final String list;

  AnswerPages(TalkPractice practice) {
    this.practice = practice;
    this.list = practice.at("say");
  }

  void routes(Routes behind) {
    behind
        .get(list + "/{id}", call -> about(call, this::ask))
        .post(list + "/{id}", call -> about(call, this::keep))
        .get(list + "/{id}/answers", call -> about(call, this::answers))
        .get(list + "/{id}/answers/{answer}", call -> about(call, this::change))
        .post(list + "/{id}/answers/{answer}/happy", call -> about(call, this::happy))
        .post(list + "/{id}/answers/{answer}/remove", call -> about(call, this::remove));
  }

  /// What the page that asks shows.
  ///
  /// @param place "2 of 5"
  /// @param sound how the answer may sound; empty while there is none
  /// @param next where "Skip this one" leads
  record AskPage(
      TalkPractice practice,
      Line line,
      String place,
      Form form,
      Optional<Remarks> sound,
      boolean careful,
      String next) {}

  /// What the page of the answers shows.
  ///
  /// @param sound how the newest may sound; empty where there is nothing to ask
  /// @param more whether another objection follows
  record AnswersPage(
      TalkPractice practice, Line line, Optional<Remarks> sound, boolean more, String next) {}

  private Reply about(Call call, BiFunction<Call, Line, Reply> page) {
    return call.id()
        .flatMap(id -> Rehearsals.of(call.book()).of(id))
        .map(line -> page.apply(call, line))
        .orElse(new Reply.NotFound());
  }

  private String at(Line line) {
    return list + "/" + line.objection().id();
  }

  private String next(Call call, Line line) {
    return Rehearsals.of(call.book()).after(line).map(this::at).orElse(list + "/end");
  }

  private Reply ask(Call call, Line line) {
    return ask(call, line, call.formForNew("talk-answer-" + line.objection().id()));
  }

  private Reply ask(Call call, Line line, Form form) {
    Rehearsals rehearsals = Rehearsals.of(call.book());
    var page =
        new AskPage(
            practice,
            line,
            rehearsals.place(line) + " of " + rehearsals.lines().size(),
            form,
            Optional.of(form.value("text"))
                .filter(text -> !text.isBlank())
                .map(Tone.of(call.book())::remarks),
            Careful.isOn(call.book()),
            next(call, line));
    return form.ok()
        ? Reply.page("tell/talk/ask.jte", page)
        : Reply.again("tell/talk/ask.jte", page);
  }

  private Reply keep(Call call, Line line) {
    Form form = call.form();
    if (form.ticked("look")) {
      call.leaveUnfinished(form);
      boolean change = form.value("draft").startsWith(at(line));
      return Reply.see((change ? Keeping.safe(form.value("draft")) : at(line)) + "#sound");
    }
    Rehearsed answer = Rehearsed.read(form, line.objection().id().value());
    if (!form.ok()) {
      return ask(call, line, form);
    }
    return call.keepAndSee(Rehearsed.TYPE, form, answer, "Kept.", at(line) + "/answers")
        .orElseGet(() -> ask(call, line, form));
  }

  private Reply answers(Call call, Line line) {
    boolean more = Rehearsals.of(call.book()).after(line).isPresent();
    Optional<Remarks> sound =
        line.answers().isEmpty()
            ? Optional.empty()
            : Optional.of(Tone.of(call.book()).remarks(line.answers().getLast().fact().text()))
                .filter(remarks -> !remarks.isEmpty());
    return Reply.page(
        "tell/talk/answers.jte", new AnswersPage(practice, line, sound, more, next(call, line)));
  }

  private static Optional<Entry<Rehearsed>> answer(Call call, Line line) {
    return line.answers().stream()
        .filter(each -> each.id().value().equals(call.param("answer")))
        .findFirst();
  }

  private Reply change(Call call, Line line) {
    return answer(call, line)
        .map(each ->
            ask(call, line, call.formFor(each, form -> form.with("text", each.fact().text()))))
        .orElse(new Reply.NotFound());
  }

  private Reply happy(Call call, Line line) {
    return answer(call, line)
        .<Reply>map(each -> {
          EntryId objection = line.objection().id();
          call.book().put(Objection.TYPE, objection, line.objection().fact().happyWith(each.id()));
          String words = line.isHappy(each) ? "Let go of." : "This one it is.";
          call.session().say(Flash.undoable(words, Objection.TYPE, objection));
          return Reply.see(at(line) + "/answers");
        })
        .orElse(new Reply.NotFound());
  }

  private Reply remove(Call call, Line line) {
    return answer(call, line)
        .map(each ->
            call.removeAndSee(Rehearsed.TYPE, each.id(), "Taken out.", at(line) + "/answers"))
        .orElse(new Reply.NotFound());
  }
}
