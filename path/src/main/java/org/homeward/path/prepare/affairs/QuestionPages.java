package org.homeward.path.prepare.affairs;

import java.util.List;
import java.util.stream.IntStream;
import org.homeward.book.Entry;
import org.homeward.path.practice.EntryPages;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// Questions for a lawyer, and what they said.
final class QuestionPages {
  private final AffairsPractice practice;

  QuestionPages(AffairsPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    new EntryPages<>(
            LawyerQuestion.TYPE,
            practice.at("ask"),
            (form, call) -> LawyerQuestion.read(form),
            LawyerQuestion::fill,
            (form, call) ->
                new EntryPages.Show(
                    "prepare/affairs/question.jte", new QuestionPage(practice, form)))
        .routes(behind);
    behind.get(practice.at("ask"), this::list).post(practice.at("ask/take/{n}"), this::take);
  }

  /// What the list of questions shows.
  ///
  /// @param ready those not taken yet
  record QuestionsPage(AffairsPractice practice, Affairs affairs, List<Ready> ready) {}

  /// A question ready to be taken.
  record Ready(int number, String text) {}

  /// What the form shows.
  record QuestionPage(AffairsPractice practice, Form form) {}

  private Reply list(Call call) {
    Affairs affairs = Affairs.of(call.book());
    List<Ready> ready =
        IntStream.range(0, LawyerQuestion.READY.size())
            .mapToObj(n -> new Ready(n, LawyerQuestion.READY.get(n)))
            .filter(each -> !has(affairs, each.text()))
            .toList();
    return Reply.page("prepare/affairs/questions.jte", new QuestionsPage(practice, affairs, ready));
  }

  private static boolean has(Affairs affairs, String text) {
    return affairs.questions().stream().anyMatch(entry -> entry.fact().text().equals(text));
  }

  private Reply take(Call call) {
    String number = call.param("n");
    for (int n = 0; n < LawyerQuestion.READY.size(); n++) {
      String text = LawyerQuestion.READY.get(n);
      if (number.equals(Integer.toString(n)) && !has(Affairs.of(call.book()), text)) {
        Entry<LawyerQuestion> entry =
            call.book().write(LawyerQuestion.TYPE, new LawyerQuestion(text, ""));
        call.session().say(Flash.undoable("On your list.", LawyerQuestion.TYPE, entry.id()));
      }
    }
    return Reply.see(practice.at("ask"));
  }
}
