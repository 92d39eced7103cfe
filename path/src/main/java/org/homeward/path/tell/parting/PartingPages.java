package org.homeward.path.tell.parting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.book.Entry;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// The questions, the choice, the plan.
final class PartingPages {
  private static final List<Option> ANSWERS =
      Arrays.stream(Questions.Answer.values()).map(each -> Option.of(each, each.label())).toList();
  private static final List<Option> CHANNELS =
      Arrays.stream(Channel.values()).map(each -> Option.of(each, each.label())).toList();
  private static final List<Option> NEEDS =
      Arrays.stream(Need.values()).map(each -> Option.of(each, each.label())).toList();
  private static final List<Option> RULES =
      List.of(
          new Option("1", "After one week over it", ""),
          new Option("2", "After two weeks in a row", ""),
          new Option("3", "After three weeks in a row", ""));

  private final PartingPractice practice;

  PartingPages(PartingPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.path(), call -> show(call, "tell/parting/parting.jte"))
        .get(practice.at("page"), call -> show(call, "tell/parting/page.jte"))
        .get(practice.at("questions"), this::questions)
        .post(practice.at("questions"), this::keepQuestions)
        .get(practice.at("choose"), call -> show(call, "tell/parting/choose.jte"))
        .get(practice.at("plan/{way}"), this::plan)
        .post(practice.at("plan/{way}"), this::keepPlan)
        .post(practice.at("clean"), this::makeClean)
        .post(practice.at("remove"), this::remove);
  }

  /// What the plan, the choice and the print show.
  ///
  /// @param plan the plan; empty where there is none
  /// @param week the week of a fade that it is; empty where there is none
  /// @param picture a fade drawn; empty where there is none
  /// @param careful whether the person goes the careful way
  record MainPage(
      PartingPractice practice,
      Optional<PartingPlan> plan,
      Optional<PartingPlan.Week> week,
      Optional<Chart> picture,
      Questions questions,
      List<Offer> offers,
      boolean careful,
      Times times) {
    /// Whether the questions were answered.
    boolean asked() {
      return !questions.isEmpty();
    }

    /// Whether a fade is past its end.
    boolean over() {
      return plan.filter(each -> each.isOver(times.today())).isPresent();
    }

    /// By what contact is kept this week, in the middle of a sentence; empty where there is none.
    String by() {
      return week.map(PartingPlan.Week::channels).orElse(List.of()).stream()
          .map(channel -> channel.label().toLowerCase(Locale.ENGLISH))
          .collect(Collectors.joining(", "));
    }
  }

  /// What the questions show.
  record QuestionsPage(PartingPractice practice, Form form, List<Option> answers) {}

  /// What the form of a plan shows.
  record PlanPage(
      PartingPractice practice,
      Way way,
      Form form,
      List<Option> channels,
      List<Option> needs,
      List<Option> rules,
      boolean careful) {}

  private Reply show(Call call, String template) {
    Optional<PartingPlan> plan = PartingPlan.of(call.book());
    Times times = Times.of(call);
    return Reply.page(
        template,
        new MainPage(
            practice,
            plan,
            plan.flatMap(each -> each.week(call.today())),
            plan.map(PartingPlan::weeks)
                .filter(weeks -> !weeks.isEmpty())
                .map(weeks -> WeeksPicture.of(weeks, times)),
            call.book()
                .find(Questions.TYPE, Questions.ONLY)
                .map(Entry::fact)
                .orElse(Questions.NONE),
            practice.offers(Moment.of(call)),
            Careful.isOn(call.book()),
            times));
  }

  private Reply questions(Call call) {
    return questions(call.formForOnly(Questions.TYPE, Questions.ONLY, Questions::fill));
  }

  private Reply questions(Form form) {
    var page = new QuestionsPage(practice, form, ANSWERS);
    return form.ok()
        ? Reply.page("tell/parting/questions.jte", page)
        : Reply.again("tell/parting/questions.jte", page);
  }

  private Reply keepQuestions(Call call) {
    Form form = call.form().with("id", Questions.ONLY);
    Questions questions = Questions.read(form);
    return Optional.of(form)
        .filter(Form::ok)
        .flatMap(sent ->
            call.keepAndSee(Questions.TYPE, sent, questions, "Kept.", practice.at("choose")))
        .orElseGet(() -> questions(form));
  }

  private static Optional<Way> way(Call call) {
    return Arrays.stream(Way.values())
        .filter(way -> way.key().equals(call.param("way")))
        .findFirst();
  }

  private Reply plan(Call call) {
    return way(call)
        .map(way -> {
          Form form = call.formForOnly(PartingPlan.TYPE, PartingPlan.ONLY, PartingPlan::fill);
          if (form.value("from").isEmpty()) {
            form.with("from", call.today());
          }
          return plan(call, way, form);
        })
        .orElse(new Reply.NotFound());
  }

  private Reply plan(Call call, Way way, Form form) {
    var page = new PlanPage(practice, way, form, CHANNELS, NEEDS, RULES, Careful.isOn(call.book()));
    String template = way == Way.FADE ? "tell/parting/fade.jte" : "tell/parting/clean.jte";
    return form.ok() ? Reply.page(template, page) : Reply.again(template, page);
  }

  private Reply keepPlan(Call call) {
    return way(call).map(way -> keepPlan(call, way)).orElse(new Reply.NotFound());
  }

  private Reply keepPlan(Call call, Way way) {
    Form form = call.form().with("id", PartingPlan.ONLY);
    PartingPlan plan = PartingPlan.read(way, form, call.today());
    return Optional.of(form)
        .filter(Form::ok)
        .flatMap(sent -> call.keepAndSee(PartingPlan.TYPE, sent, plan, "Kept.", practice.path()))
        .orElseGet(() -> plan(call, way, form));
  }

  private Reply makeClean(Call call) {
    PartingPlan.of(call.book())
        .ifPresent(plan -> {
          call.book().put(PartingPlan.TYPE, PartingPlan.ONLY, plan.cleanFrom(call.today()));
          call.session()
              .say(
                  Flash.undoable("A clean break, from today.", PartingPlan.TYPE, PartingPlan.ONLY));
        });
    return Reply.see(practice.path());
  }

  private Reply remove(Call call) {
    return call.removeAndSee(PartingPlan.TYPE, PartingPlan.ONLY, "Taken out.", practice.path());
  }
}
