package org.homeward.path.see.status;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.practice.Times;
import org.homeward.path.see.daily.DayId;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The pages of `status`: what stands, one page for each question, and a print.
final class StatusPages {
  private static final List<Option> ROUGHLY =
      Arrays.stream(Rough.values()).map(each -> Option.of(each, each.label())).toList();
  private static final List<Option> TOGETHER =
      Arrays.stream(Together.values()).map(each -> Option.of(each, each.label())).toList();
  private static final List<Option> NEAR =
      Arrays.stream(Near.values()).map(each -> Option.of(each, each.label())).toList().reversed();

  private final StatusPractice practice;
  private final Found.Source messages;

  StatusPages(StatusPractice practice, Found.Source messages) {
    this.practice = practice;
    this.messages = messages;
  }

  void routes(Routes behind) {
    behind
        .get(practice.path(), call -> Reply.page("see/status/status.jte", main(call)))
        .get(practice.at("page"), call -> Reply.page("see/status/page.jte", main(call)))
        .get(practice.at("now"), call -> Reply.see(practice.at(call.today() + "/1")))
        .get(practice.at("{id}/{n}"), this::ask)
        .post(practice.at("{id}/remove"), this::remove)
        .post(practice.at("{id}/{n}"), this::keep);
  }

  /// What the first page and the print show.
  ///
  /// @param looks every time of looking
  /// @param today whether today's is among them
  /// @param chart the picture; empty until there are two times
  /// @param table all answers beside each other
  record MainPage(
      StatusPractice practice,
      Looks looks,
      boolean today,
      Optional<Chart> chart,
      Chart.Table table,
      Times times) {
    /// The times before the newest, newest first.
    public List<Entry<Look>> earlier() {
      List<Entry<Look>> all = looks.all();
      return all.isEmpty() ? List.of() : all.subList(0, all.size() - 1).reversed();
    }
  }

  /// What the page of a question shows.
  ///
  /// @param look what is answered so far
  /// @param today whether it is about today
  /// @param next where "Skip" leads
  /// @param found what a message history knows; empty where nothing is
  record AskPage(
      StatusPractice practice,
      Question question,
      Form form,
      Look look,
      boolean today,
      String next,
      Optional<Found> found,
      Times times) {
    /// The answers to choose from; empty where the question asks for a count.
    public List<Option> options() {
      return switch (question) {
        case KIND, OUT -> ROUGHLY;
        case TOGETHER -> TOGETHER;
        case FIGHTS -> List.of();
        case NEAR -> NEAR;
      };
    }
  }

  private MainPage main(Call call) {
    Looks looks = Looks.of(call.book());
    Times times = Times.of(call);
    return new MainPage(
        practice,
        looks,
        looks.newest().filter(last -> last.fact().on().equals(call.today())).isPresent(),
        LooksPicture.of(looks, times),
        LooksPicture.table(looks.all(), times),
        times);
  }

  private Reply ask(Call call) {
    Optional<Question> question = Question.named(call.param("n"));
    Optional<Look> look = look(call);
    if (question.isEmpty() || look.isEmpty()) {
      return new Reply.NotFound();
    }
    Form form =
        call.formForOnly(
            Look.TYPE,
            DayId.of(look.get().on()),
            (fact, fresh) -> fact.fill(question.get(), fresh));
    return ask(call, question.get(), look.get(), form);
  }

  private Reply ask(Call call, Question question, Look look, Form form) {
    var page =
        new AskPage(
            practice,
            question,
            form,
            look,
            look.on().equals(call.today()),
            next(look, question),
            messages.find(call.book(), question, look.on()),
            Times.of(call));
    String template = "see/status/ask.jte";
    return form.ok() ? Reply.page(template, page) : Reply.again(template, page);
  }

  private Reply keep(Call call) {
    Optional<Question> question = Question.named(call.param("n"));
    Optional<Look> look = look(call);
    if (question.isEmpty() || look.isEmpty()) {
      return new Reply.NotFound();
    }
    Form form = call.form().with("id", DayId.of(look.get().on()));
    if (form.ticked("take")) {
      messages
          .find(call.book(), question.get(), look.get().on())
          .ifPresent(found -> found.take(form));
    }
    Look answered = look.get().answered(question.get(), form);
    if (!form.ok()) {
      return ask(call, question.get(), look.get(), form);
    }
    if (answered.equals(look.get())) {
      call.dropDraft(form);
      return Reply.see(next(answered, question.get()));
    }
    return call.keepAndSee(Look.TYPE, form, answered, "Kept.", next(answered, question.get()))
        .orElseGet(() -> ask(call, question.get(), look.get(), form));
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(Look.TYPE, id, "Taken out.", practice.path()))
        .orElse(new Reply.NotFound());
  }

  /// What stands for the day in the address: a look that is written, or today's new one.
  private static Optional<Look> look(Call call) {
    return call.entry(Look.TYPE)
        .map(Entry::fact)
        .or(() -> DayId.day(call.param("id")).filter(call.today()::equals).map(Look::empty));
  }

  private String next(Look look, Question question) {
    return question
        .next()
        .map(next -> practice.at(look.on() + "/" + next.place()))
        .orElse(practice.path());
  }
}
