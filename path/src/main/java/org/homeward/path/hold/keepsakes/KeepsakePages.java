package org.homeward.path.hold.keepsakes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.hold.keepsakes.Keepsake.Standing;
import org.homeward.path.practice.EntryPages;
import org.homeward.path.practice.Pleasant;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// The list of what reminds, each on its way, and the list on paper.
final class KeepsakePages {
  private static final List<Standing> SHOWN =
      List.of(
          Standing.ASKED,
          Standing.OPEN,
          Standing.READY,
          Standing.WAITING,
          Standing.PROOF,
          Standing.RESTS,
          Standing.DONE);
  private static final List<Way> ON_PAPER = List.of(Way.RETURN, Way.GIVE, Way.COPY);

  private final KeepsakesPractice practice;

  KeepsakePages(KeepsakesPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    new EntryPages<>(
            Keepsake.TYPE,
            practice.at("thing"),
            practice.path(),
            (form, call) -> Keepsake.read(form, before(form, call), call.today(), careful(call)),
            (entry, form, call) -> entry.fact().fill(form),
            (form, call) ->
                new EntryPages.Show(
                    "hold/keepsakes/thing.jte",
                    new ThingPage(practice, form, kinds(), ways(careful(call)), careful(call))))
        .routes(behind);
    behind
        .get(practice.path(), this::show)
        .get(practice.at("list"), this::paper)
        .post(practice.at("thing/{id}/done"), this::done)
        .post(practice.at("thing/{id}/still"), this::still)
        .post(practice.at("thing/{id}/longer"), this::longer)
        .post(practice.at("thing/{id}/away"), this::away);
  }

  /// Those that stand alike.
  record Group(Standing standing, List<Entry<Keepsake>> entries) {
    /// What they are called together.
    String title() {
      return switch (standing) {
        case ASKED -> "A month is over";
        case OPEN -> "Not decided";
        case READY -> "Ready, any day";
        case WAITING -> "Waiting a month";
        case PROOF -> "Kept for now";
        case RESTS -> "Staying with you";
        case DONE -> "Done";
      };
    }
  }

  /// What the first page shows.
  ///
  /// @param careful whether nothing is to be lost now
  /// @param asked files in the box about which it is asked whether they are still to be erased
  /// @param paper whether there is something for a list on paper
  record MainPage(
      KeepsakesPractice practice,
      List<Group> groups,
      Box box,
      List<Entry<Sealed>> asked,
      boolean careful,
      boolean paper,
      Times times) {
    /// How the box stands, in a sentence.
    String boxWords() {
      return box.lid()
          .map(lid -> {
            String held = box.files().isEmpty() ? "Nothing is in it." : box.counted() + ".";
            if (lid.isOpenOn(times.today())) {
              return held + " It is open today.";
            }
            return lid.opens().isAfter(times.today())
                ? held + " Closed until " + times.day(lid.opens()) + "."
                : held + " Its day has come.";
          })
          .orElse("Pictures and files go in, locked. It opens on a day you choose.");
    }
  }

  /// What the form of a keepsake shows.
  record ThingPage(
      KeepsakesPractice practice,
      Form form,
      List<Option> kinds,
      List<Option> ways,
      boolean careful) {}

  /// What the list on paper shows.
  record PaperPage(KeepsakesPractice practice, Keepsakes keepsakes, List<Way> ways) {}

  private static boolean careful(Call call) {
    return Careful.isOn(call.book());
  }

  private static Optional<Keepsake> before(Form form, Call call) {
    String id = form.value("id");
    return EntryId.isValid(id)
        ? call.book().find(Keepsake.TYPE, new EntryId(id)).map(Entry::fact)
        : Optional.empty();
  }

  private static List<Option> kinds() {
    return Arrays.stream(Kind.values())
        .map(each -> Option.of(each, each.label(), each.hint()))
        .toList();
  }

  private static List<Option> ways(boolean careful) {
    return Arrays.stream(Way.values())
        .filter(each -> each.keeps() || !careful)
        .map(each -> Option.of(each, each.label(), each.hint()))
        .toList();
  }

  private Reply show(Call call) {
    boolean careful = careful(call);
    Keepsakes keepsakes = Keepsakes.of(call.book());
    Box box = Box.of(call.book());
    List<Group> groups =
        SHOWN.stream()
            .map(each -> new Group(each, keepsakes.standing(each, call.today(), careful)))
            .filter(each -> !each.entries().isEmpty())
            .toList();
    return Reply.page(
        "hold/keepsakes/keepsakes.jte",
        new MainPage(
            practice,
            groups,
            box,
            careful ? List.of() : box.asked(call.today()),
            careful,
            ON_PAPER.stream().anyMatch(way -> !keepsakes.toGo(way).isEmpty()),
            Times.of(call)));
  }

  private Reply paper(Call call) {
    return Reply.page(
        "hold/keepsakes/list.jte", new PaperPage(practice, Keepsakes.of(call.book()), ON_PAPER));
  }

  private Reply done(Call call) {
    return change(
        call,
        List.of(Standing.READY, Standing.OPEN),
        each -> each.doneOn(call.today()),
        "Done. " + Pleasant.on(call.today()));
  }

  private Reply still(Call call) {
    return change(
        call,
        List.of(Standing.ASKED),
        each -> each.stillWanted(call.today()),
        "Kept, any day now.");
  }

  private Reply longer(Call call) {
    return change(
        call,
        List.of(Standing.ASKED),
        each -> each.waitingFrom(call.today()),
        "It waits another month.");
  }

  private Reply away(Call call) {
    return change(
        call,
        List.of(Standing.ASKED, Standing.WAITING, Standing.PROOF),
        Keepsake::putAway,
        "Then it is only put out of sight.");
  }

  /// Changes a keepsake that stands so, and says it, with "Undo" beside it.
  private Reply change(Call call, List<Standing> from, UnaryOperator<Keepsake> next, String words) {
    call.entry(Keepsake.TYPE)
        .filter(each -> from.contains(each.fact().on(call.today(), careful(call))))
        .ifPresent(each -> {
          call.book().put(Keepsake.TYPE, each.id(), next.apply(each.fact()));
          call.session().say(Flash.undoable(words, Keepsake.TYPE, each.id()));
        });
    return Reply.see(practice.path());
  }
}
