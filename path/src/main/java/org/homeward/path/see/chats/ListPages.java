package org.homeward.path.see.chats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.chats.words.Listed;
import org.homeward.chats.words.WordLists;
import org.homeward.path.practice.EntryPages;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// The words that are looked for: what there is in each language, the person's own, and what they
/// leave out.
final class ListPages {
  private static final int FOUND_SHOWN = 60;
  private static final int SEARCH_MAX = 200;

  private final ChatsPractice practice;
  private final EntryPages<OwnPhrase> own;

  ListPages(ChatsPractice practice) {
    this.practice = practice;
    this.own =
        new EntryPages<>(
            OwnPhrase.TYPE,
            practice.at("lists/own"),
            practice.at("lists"),
            (form, call) -> OwnPhrase.read(form),
            (entry, form, call) -> entry.fact().fill(form),
            (form, call) ->
                new EntryPages.Show(
                    "see/chats/phrase.jte",
                    new PhrasePage(
                        practice,
                        form,
                        Sense.options(),
                        Tongue.others(),
                        OwnPhrase.Use.options())));
  }

  void routes(Routes behind) {
    own.routes(behind);
    behind
        .get(practice.at("lists"), this::all)
        .post(practice.at("lists/look"), this::look)
        .get(practice.at("lists/found"), this::found)
        .get(practice.at("lists/in/{tongue}"), this::inTongue)
        .get(practice.at("lists/in/{tongue}/{sense}"), this::list)
        .get(practice.at("lists/in/{tongue}/{sense}/add"), this::add)
        .post(practice.at("lists/line/{tongue}/{line}/out"), this::leaveOut)
        .post(practice.at("lists/out/{id}/remove"), this::putBack);
  }

  /// What the page of all lists shows.
  ///
  /// @param open whether a history is open, to go back to
  record ListsPage(
      ChatsPractice practice,
      Tongue tongue,
      List<Tongue> tongues,
      List<Row> rows,
      List<Entry<OwnPhrase>> own,
      List<Entry<LeftOut>> leftOut,
      boolean open) {}

  /// One meaning of a language.
  record Row(Sense sense, String path, String words) {}

  /// What the page of one meaning shows.
  ///
  /// @param alike what only looks as if
  record ListPage(
      ChatsPractice practice,
      Tongue tongue,
      Sense sense,
      List<Entry<OwnPhrase>> own,
      List<ListedLines.Shown> phrases,
      List<ListedLines.Shown> alike,
      List<Entry<LeftOut>> leftOut) {}

  /// What the page of a search shows.
  ///
  /// @param counted what the words typed are counted as, as a sentence
  record FoundPage(
      ChatsPractice practice,
      String searched,
      String counted,
      List<ListedLines.Shown> found,
      boolean more) {}

  /// What the form of own words shows.
  record PhrasePage(
      ChatsPractice practice,
      Form form,
      List<Option> senses,
      List<Option> tongues,
      List<Option> uses) {}

  private Reply all(Call call) {
    return all(call, Tongue.EN);
  }

  private Reply inTongue(Call call) {
    return Tongue.ofCode(call.param("tongue"))
        .map(tongue -> all(call, tongue))
        .orElse(new Reply.NotFound());
  }

  private Reply all(Call call, Tongue tongue) {
    OwnLists lists = OwnLists.of(call.book());
    UsedLines used = UsedLines.of(call.book());
    List<Row> rows = new ArrayList<>();
    for (Sense sense : Sense.values()) {
      long lines = used.of(tongue, sense).stream().filter(each -> !each.lookAlike()).count();
      long mine = lists.phrases().stream().filter(each -> isOf(each, tongue, sense)).count();
      String words = lines + (lines == 1 ? " line" : " lines");
      rows.add(
          new Row(sense, at(tongue, sense), mine == 0 ? words : words + ", " + mine + " yours"));
    }
    return Reply.page(
        "see/chats/lists.jte",
        new ListsPage(
            practice,
            tongue,
            List.of(Tongue.values()),
            rows,
            lists.phrases().reversed(),
            lists.leftOut().reversed(),
            Desk.of(call.book()).state() instanceof State.Open));
  }

  private String at(Tongue tongue, Sense sense) {
    return practice.at("lists/in/" + tongue.code() + "/" + sense.meaning().label());
  }

  private static boolean isOf(Entry<OwnPhrase> own, Tongue tongue, Sense sense) {
    return own.fact().tongue() == tongue && own.fact().sense() == sense;
  }

  private Reply list(Call call) {
    return Tongue.ofCode(call.param("tongue"))
        .flatMap(tongue ->
            Sense.named(call.param("sense")).map(sense -> list(call.book(), tongue, sense)))
        .orElse(new Reply.NotFound());
  }

  private Reply list(Book book, Tongue tongue, Sense sense) {
    OwnLists lists = OwnLists.of(book);
    UsedLines.Both shown = UsedLines.of(book).shown(tongue, sense, practice);
    return Reply.page(
        "see/chats/list.jte",
        new ListPage(
            practice,
            tongue,
            sense,
            lists.phrases().reversed().stream().filter(each -> isOf(each, tongue, sense)).toList(),
            shown.says(),
            shown.alike(),
            lists.leftOut().reversed().stream()
                .filter(each -> each.fact().tongue() == tongue && each.fact().sense() == sense)
                .toList()));
  }

  /// A form that already knows which list it was opened from.
  private Reply add(Call call) {
    Optional<Tongue> tongue = Tongue.ofCode(call.param("tongue"));
    Optional<Sense> sense = Sense.named(call.param("sense"));
    if (tongue.isEmpty() || sense.isEmpty()) {
      return new Reply.NotFound();
    }
    Form form = call.formForNew(OwnPhrase.TYPE.name() + "-new");
    if (form.value("text").isEmpty()) {
      form.with("tongue", tongue.get()).with("sense", sense.get());
      form.with("use", OwnPhrase.Use.COUNTS);
    }
    return own.form(form, call);
  }

  private Reply leaveOut(Call call) {
    Optional<Listed> line =
        UsedLines.along().stream()
            .filter(each ->
                each.language().equals(call.param("tongue"))
                    && Integer.toString(each.line()).equals(call.param("line")))
            .findFirst();
    if (line.isEmpty()) {
      return new Reply.NotFound();
    }
    Tongue tongue = ListedLines.tongue(line.get());
    LeftOut out = LeftOut.of(line.get(), tongue);
    call.book().put(LeftOut.TYPE, out.id(), out);
    call.session().say(Flash.undoable("Left out.", LeftOut.TYPE, out.id()));
    return Reply.see(at(tongue, out.sense()));
  }

  private Reply putBack(Call call) {
    return call.id()
        .map(id ->
            call.removeAndSee(LeftOut.TYPE, id, "It is looked for again.", practice.at("lists")))
        .orElse(new Reply.NotFound());
  }

  private Reply look(Call call) {
    Desk.of(call.book())
        .searchLists(call.form().text("searched").atMost(SEARCH_MAX).optional().strip());
    return Reply.see(practice.at("lists/found"));
  }

  private Reply found(Call call) {
    String searched = Desk.of(call.book()).listsSearched();
    if (WordLists.plain(searched).isEmpty()) {
      return Reply.see(practice.at("lists"));
    }
    List<ListedLines.Shown> found =
        UsedLines.of(call.book()).all().stream()
            .filter(listed -> listed.has(searched))
            .map(listed -> ListedLines.shown(listed, ListedLines.meta(listed), practice))
            .toList();
    return Reply.page(
        "see/chats/listed.jte",
        new FoundPage(
            practice,
            searched,
            counted(OwnLists.of(call.book()).senses(searched)),
            found.stream().limit(FOUND_SHOWN).toList(),
            found.size() > FOUND_SHOWN));
  }

  private static String counted(Set<Sense> senses) {
    return senses.isEmpty()
        ? "A message of these words is counted as nothing here."
        : "A message of these words is counted as: "
            + senses.stream().map(Sense::label).collect(Collectors.joining(", "))
            + ".";
  }
}
