package org.homeward.path.decide.comeback;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.practice.EntryPages;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// The answers ready, and the question for a calm hour.
final class ReadyPages {
  static final List<Option> KINDS =
      Arrays.stream(Message.values())
          .map(kind -> Option.of(kind, kind.label(), kind.hint()))
          .toList();
  private static final List<Option> CHOICES =
      Arrays.stream(Tonight.Choice.values()).map(each -> Option.of(each, each.label())).toList();

  private final ComebackPractice practice;

  ReadyPages(ComebackPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    new EntryPages<>(
            ReadyAnswer.TYPE,
            practice.at("ready"),
            (form, call) -> ReadyAnswer.read(form),
            ReadyAnswer::fill,
            (form, call) ->
                new EntryPages.Show(
                    "decide/comeback/answer.jte", new AnswerPage(practice, form, KINDS)))
        .routes(behind);
    new EntryPages<>(
            Tonight.TYPE,
            practice.at("tonight"),
            (form, call) -> Tonight.read(form),
            Tonight::fill,
            (form, call) ->
                new EntryPages.Show(
                    "decide/comeback/tonightform.jte", new TonightForm(practice, form, CHOICES)))
        .routes(behind);
    behind
        .get(practice.at("ready"), this::ready)
        .post(practice.at("ready/take/{key}"), this::take)
        .get(practice.at("tonight"), this::tonights);
  }

  /// What the answers ready show.
  ///
  /// @param beginnings ours, to take over; none where the person goes the careful way, because an
  ///   answer can be the wrong thing there
  record ReadyPage(
      ComebackPractice practice,
      List<Entry<ReadyAnswer>> ready,
      List<ReadyAnswer.Beginning> beginnings,
      boolean careful) {}

  /// What the form of an answer shows.
  record AnswerPage(ComebackPractice practice, Form form, List<Option> kinds) {}

  /// What was said on calm days, newest first.
  record TonightPage(ComebackPractice practice, List<Entry<Tonight>> tonights, Times times) {}

  /// What the question shows.
  record TonightForm(ComebackPractice practice, Form form, List<Option> choices) {}

  private Reply ready(Call call) {
    List<Entry<ReadyAnswer>> ready = OnlyIf.of(call.book()).ready();
    boolean careful = Careful.isOn(call.book());
    List<ReadyAnswer.Beginning> beginnings =
        Arrays.stream(ReadyAnswer.Beginning.values())
            .filter(each -> !careful && !isTaken(ready, each))
            .toList();
    return Reply.page(
        "decide/comeback/ready.jte", new ReadyPage(practice, ready, beginnings, careful));
  }

  private static boolean isTaken(List<Entry<ReadyAnswer>> ready, ReadyAnswer.Beginning beginning) {
    return ready.stream().anyMatch(each -> each.fact().equals(beginning.answer()));
  }

  private Reply take(Call call) {
    Optional<ReadyAnswer.Beginning> chosen =
        Arrays.stream(ReadyAnswer.Beginning.values())
            .filter(each -> each.key().equals(call.param("key")))
            .findFirst();
    if (chosen.isEmpty()) {
      return new Reply.NotFound();
    }
    if (!isTaken(OnlyIf.of(call.book()).ready(), chosen.get())) {
      Entry<ReadyAnswer> kept = call.book().write(ReadyAnswer.TYPE, chosen.get().answer());
      call.session().say(Flash.undoable("Kept.", ReadyAnswer.TYPE, kept.id()));
    }
    return Reply.see(practice.at("ready"));
  }

  private Reply tonights(Call call) {
    return Reply.page(
        "decide/comeback/tonight.jte",
        new TonightPage(practice, OnlyIf.of(call.book()).tonights(), Times.of(call)));
  }
}
