package org.homeward.path.heal.self;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.practice.Mondays;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The three questions of a week, and all the weeks.
final class WeekPages {
  private static final int BEFORE_MOST = 3;

  private final SelfPractice practice;

  WeekPages(SelfPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("week"), call -> Reply.see(week(Mondays.of(call.today()))))
        .get(practice.at("week/{monday}"), this::ask)
        .post(practice.at("week/{monday}"), this::keep)
        .post(practice.at("week/{monday}/remove"), this::remove)
        .get(practice.at("weeks"), call -> all(call, "heal/self/weeks.jte"))
        .get(practice.at("weeks/paper"), call -> all(call, "heal/self/paper.jte"));
  }

  private String week(LocalDate monday) {
    return practice.at("week/" + monday);
  }

  /// A question, with what was said to it the times before.
  ///
  /// @param field its field in the form
  record Asked(String question, String field, List<Said> before) {}

  /// An earlier answer.
  ///
  /// @param when its week in words
  record Said(String when, String text) {}

  /// What a week's questions show.
  ///
  /// @param answered whether it was answered already
  record AskPage(
      SelfPractice practice,
      LocalDate monday,
      QuestionSet set,
      List<Asked> asked,
      Form form,
      boolean answered) {}

  /// What all the weeks show.
  record WeeksPage(SelfPractice practice, List<Entry<WeekAnswers>> weeks, Times times) {}

  /// The week in the address: this one, or one that was answered.
  private static Optional<LocalDate> monday(Call call) {
    try {
      LocalDate monday = LocalDate.parse(call.param("monday"));
      boolean open =
          monday.equals(Mondays.of(call.today())) || Weeks.of(call.book()).on(monday).isPresent();
      return open ? Optional.of(monday) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Reply ask(Call call) {
    return monday(call)
        .map(monday ->
            form(
                call,
                monday,
                call.formForOnly(WeekAnswers.TYPE, WeekAnswers.idOf(monday), WeekAnswers::fill)))
        .orElse(new Reply.NotFound());
  }

  private Reply form(Call call, LocalDate monday, Form form) {
    Weeks weeks = Weeks.of(call.book());
    QuestionSet set = weeks.setOf(monday);
    List<Entry<WeekAnswers>> before = weeks.before(set, monday);
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < set.questions().size(); i++) {
      String question = set.questions().get(i);
      asked.add(new Asked(question, WeekAnswers.field(i), said(before, question, Times.of(call))));
    }
    var page = new AskPage(practice, monday, set, asked, form, weeks.on(monday).isPresent());
    return form.ok()
        ? Reply.page("heal/self/week.jte", page)
        : Reply.again("heal/self/week.jte", page);
  }

  private static List<Said> said(List<Entry<WeekAnswers>> before, String question, Times times) {
    return before.stream()
        .map(week ->
            new Said("The week of " + times.day(week.fact().monday()), week.fact().to(question)))
        .filter(said -> !said.text().isEmpty())
        .limit(BEFORE_MOST)
        .toList();
  }

  private Reply keep(Call call) {
    return monday(call).map(monday -> keep(call, monday)).orElse(new Reply.NotFound());
  }

  private Reply keep(Call call, LocalDate monday) {
    Form form = call.form().with("id", WeekAnswers.idOf(monday));
    WeekAnswers answers = WeekAnswers.read(form, monday, Weeks.of(call.book()).setOf(monday));
    return Optional.of(form)
        .filter(Form::ok)
        .flatMap(sent -> call.keepAndSee(WeekAnswers.TYPE, sent, answers, "Kept.", practice.path()))
        .orElseGet(() -> form(call, monday, form));
  }

  private Reply remove(Call call) {
    return monday(call)
        .map(monday ->
            call.removeAndSee(
                WeekAnswers.TYPE, WeekAnswers.idOf(monday), "Taken out.", practice.at("weeks")))
        .orElse(new Reply.NotFound());
  }

  private Reply all(Call call, String template) {
    return Reply.page(
        template, new WeeksPage(practice, Weeks.of(call.book()).all(), Times.of(call)));
  }
}
