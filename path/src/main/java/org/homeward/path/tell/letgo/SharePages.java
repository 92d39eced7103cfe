package org.homeward.path.tell.letgo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.companions.person.Person;
import org.homeward.path.practice.EntryPages;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// What is mine and what is theirs: two lists, filled by taps or by hand.
final class SharePages {
  private static final int OFFERED_MOST = 3;

  private static final List<Option> SIDES =
      Arrays.stream(Share.Whose.values()).map(side -> Option.of(side, side.label())).toList();

  private final LetgoPractice practice;
  private final String list;

  SharePages(LetgoPractice practice) {
    this.practice = practice;
    this.list = practice.at("two");
  }

  void routes(Routes behind) {
    behind
        .get(list, this::show)
        .get(practice.at("two/page"), this::print)
        .post(practice.at("two/take/{key}"), this::take);
    new EntryPages<>(
            Share.TYPE,
            list,
            (form, call) -> Share.read(form),
            Share::fill,
            (form, call) ->
                new EntryPages.Show("tell/letgo/share.jte", new SharePage(practice, form, SIDES)))
        .routes(behind);
  }

  /// What the two lists show.
  record TwoPage(LetgoPractice practice, boolean empty, List<Column> columns, String them) {}

  /// One of the two lists.
  ///
  /// @param suggestions what can be taken over with a tap
  record Column(Share.Whose whose, List<Entry<Share>> lines, List<Suggestion> suggestions) {}

  /// What the form of one line shows.
  record SharePage(LetgoPractice practice, Form form, List<Option> sides) {}

  private Reply show(Call call) {
    return Reply.page("tell/letgo/two.jte", page(call));
  }

  private Reply print(Call call) {
    return Reply.page("tell/letgo/twopage.jte", page(call));
  }

  private TwoPage page(Call call) {
    Shares shares = Shares.of(call.book());
    List<Column> columns =
        Arrays.stream(Share.Whose.values())
            .map(whose -> new Column(whose, shares.whose(whose), offered(shares, whose)))
            .toList();
    return new TwoPage(practice, shares.all().isEmpty(), columns, Person.of(call.book()).them());
  }

  private static List<Suggestion> offered(Shares shares, Share.Whose whose) {
    return shares.suggestions(whose).stream().limit(OFFERED_MOST).toList();
  }

  private Reply take(Call call) {
    Optional<Suggestion> chosen =
        Arrays.stream(Suggestion.values())
            .filter(suggestion -> suggestion.key().equals(call.param("key")))
            .findFirst();
    if (chosen.isEmpty()) {
      return new Reply.NotFound();
    }
    if (!Shares.of(call.book()).holds(chosen.get())) {
      Entry<Share> kept = call.book().write(Share.TYPE, chosen.get().asShare());
      call.session().say(Flash.undoable("Kept.", Share.TYPE, kept.id()));
    }
    return Reply.see(list);
  }
}
