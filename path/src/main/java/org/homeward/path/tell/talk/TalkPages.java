package org.homeward.path.tell.talk;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.homeward.book.Entry;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Offer;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.circle.Ally;
import org.homeward.path.prepare.circle.Circle;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.path.prepare.exit.Part.Group;
import org.homeward.path.prepare.exit.SafetyPlan;
import org.homeward.path.tell.letter.Letter;
import org.homeward.path.tell.letter.LetterPractice;
import org.homeward.web.chart.Chart;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// The whole conversation: what is prepared, the sheet to take along, and the ones before.
final class TalkPages {
  private final TalkPractice practice;

  TalkPages(TalkPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.path(), this::main)
        .post(practice.at("begin"), this::begin)
        .get(practice.at("{id}/page"), this::paper)
        .post(practice.at("{id}/again"), this::again)
        .post(practice.at("{id}/letter"), this::letter)
        .post(practice.at("{id}/remove"), this::remove);
  }

  /// One conversation as it is shown.
  ///
  /// @param careful whether the careful way is on
  /// @param people everybody in `circle`
  record Shown(Entry<Talk> talk, boolean careful, List<Entry<Ally>> people, Times times) {
    /// The parts with something in them.
    List<Part> written() {
      return List.of(Part.values()).stream().filter(talk.fact()::has).toList();
    }

    /// The parts still open.
    List<Part> open() {
      return Part.asked(careful).stream().filter(part -> !talk.fact().has(part)).toList();
    }

    /// The words meant for the other one, as a letter begins; empty where there are none. The
    /// careful way leaves out feelings and reasons.
    String spoken() {
      var words = new StringJoiner("\n\n");
      Part.asked(careful).stream()
          .filter(Part::isSpoken)
          .filter(talk.fact()::has)
          .forEach(part -> words.add(talk.fact().text(part)));
      return words.toString();
    }

    /// Those who know, as far as they still are in `circle`.
    List<Entry<Ally>> knowing() {
      return people.stream()
          .filter(ally -> talk.fact().knows().contains(ally.id().value()))
          .toList();
    }

    /// What stands for a part.
    String words(Part part) {
      return switch (part) {
        case WHEN -> talk.fact().when();
        case EXPECTED -> talk.fact().expectedWords();
        case KNOWS -> {
          var names = new StringJoiner("\n");
          knowing().forEach(ally -> names.add(ally.fact().name()));
          if (!talk.fact().text(part).isEmpty()) {
            names.add(talk.fact().text(part));
          }
          yield names.toString();
        }
        case PLACE, BEGIN, FEEL, NEED, REASONS, DECLINED, END -> talk.fact().text(part);
      };
    }
  }

  /// What the first page shows.
  ///
  /// @param next the conversation being prepared; empty where there is none
  /// @param unsaid whether its day is over
  /// @param weekUnsaid a conversation held, whose week can be told now
  /// @param picture expected beside how it was; empty before there is a pair
  /// @param planned whether the safety plan has a line
  record MainPage(
      TalkPractice practice,
      Talks talks,
      Optional<Shown> next,
      boolean unsaid,
      Optional<Entry<Talk>> weekUnsaid,
      Rehearsals rehearsals,
      Optional<Chart> picture,
      List<Offer> offers,
      boolean careful,
      boolean planned,
      Times times) {}

  /// What the sheet shows.
  record PaperPage(TalkPractice practice, Shown shown, Rehearsals rehearsals) {}

  private static Shown shown(Call call, Entry<Talk> talk) {
    return new Shown(talk, Careful.isOn(call.book()), Circle.of(call.book()).all(), Times.of(call));
  }

  private Reply main(Call call) {
    Talks talks = Talks.of(call.book());
    return Reply.page(
        "tell/talk/talk.jte",
        new MainPage(
            practice,
            talks,
            talks.next().map(talk -> shown(call, talk)),
            talks.unsaid(call.today()).isPresent(),
            talks.weekUnsaid(call.today()),
            Rehearsals.of(call.book()),
            ExpectedPicture.of(talks.held(), Times.of(call)),
            practice.offers(Moment.of(call)),
            Careful.isOn(call.book()),
            SafetyPlan.of(call.book()).begun(Group.GOING),
            Times.of(call)));
  }

  /// A conversation begun and left empty is taken up again.
  private Reply begin(Call call) {
    boolean careful = Careful.isOn(call.book());
    Entry<Talk> talk =
        Talks.of(call.book())
            .next()
            .filter(each -> each.fact().equals(Talk.EMPTY))
            .orElseGet(() -> call.book().write(Talk.TYPE, Talk.EMPTY));
    return Reply.see(practice.at(talk.id() + "/" + Part.asked(careful).getFirst().key()));
  }

  private Reply paper(Call call) {
    return call.entry(Talk.TYPE)
        .map(talk ->
            Reply.page(
                "tell/talk/page.jte",
                new PaperPage(practice, shown(call, talk), Rehearsals.of(call.book()))))
        .orElse(new Reply.NotFound());
  }

  private Reply again(Call call) {
    return call.entry(Talk.TYPE)
        .<Reply>map(talk -> {
          Entry<Talk> kept = call.book().write(Talk.TYPE, talk.fact().again());
          call.session().say(Flash.undoable("Your words stand here again.", Talk.TYPE, kept.id()));
          return Reply.see(practice.path());
        })
        .orElse(new Reply.NotFound());
  }

  /// The talk stays as it is: the letter is another way to say the same.
  private Reply letter(Call call) {
    Optional<Entry<Talk>> talk = call.entry(Talk.TYPE);
    if (talk.isEmpty()) {
      return new Reply.NotFound();
    }
    String spoken = shown(call, talk.get()).spoken();
    if (spoken.isEmpty()) {
      return Reply.see(LetterPractice.LETTERS + "/new");
    }
    Entry<Letter> letter = call.book().write(Letter.TYPE, Letter.of(spoken));
    call.session().say(Flash.undoable("Your words are in a letter.", Letter.TYPE, letter.id()));
    return Reply.see(LetterPractice.LETTERS + "/" + letter.id() + "/edit");
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(Talk.TYPE, id, "Taken out.", practice.path()))
        .orElse(new Reply.NotFound());
  }
}
