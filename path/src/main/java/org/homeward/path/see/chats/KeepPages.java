package org.homeward.path.see.chats;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.chats.measure.Figure;
import org.homeward.chats.outcome.Cycle;
import org.homeward.chats.outcome.Silence;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;
import org.homeward.web.session.Flash;

/// What a person keeps of it: figures, times apart, and, only if they say so, the messages.
final class KeepPages {
  private static final long SOON_MILLIS = 900;

  private final ChatsPractice practice;

  KeepPages(ChatsPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .post(practice.at("keep/{card}"), call -> keepFigure(call, call.param("card")))
        .post(practice.at("keep"), this::keepRow)
        .post(practice.at("apart/{from}/{to}/{answer}"), this::answerApart)
        .get(practice.at("kept"), this::kept)
        .get(practice.at("kept/{id}/edit"), this::edit)
        .post(practice.at("kept/keep"), this::rename)
        .post(practice.at("kept/{id}/remove"), this::remove)
        .post(practice.at("kept/apart/{id}/remove"), this::removeApart)
        .post(practice.at("archive/keep"), this::keepArchive)
        .post(practice.at("archive/open"), this::openArchive)
        .post(practice.at("archive/remove"), this::removeArchive);
  }

  /// What the list of kept figures shows.
  record KeptPage(
      ChatsPractice practice,
      List<Entry<KeptFigure>> figures,
      List<Entry<TimeApart>> apart,
      boolean archive,
      Times times) {}

  /// What the form of a figure's name shows.
  record EditPage(ChatsPractice practice, Form form, KeptFigure figure) {}

  private Reply keepFigure(Call call, String key) {
    Optional<OpenChat> chat = OpenChat.on(call.book()).filter(each -> each.whole().isPresent());
    if (chat.isEmpty()) {
      return Reply.see(practice.path());
    }
    Measured measured = chat.get().measured();
    Optional<Card> card =
        new Cards(measured, Remembered.NOTHING)
            .named(key)
            .or(() -> NumberRow.card(measured, key))
            .filter(each -> !each.figure().isEmpty());
    if (card.isEmpty()) {
      return new Reply.NotFound();
    }
    var figure =
        new KeptFigure(
            name(card.get()),
            card.get().figure(),
            card.get().count(),
            measured.period().words(),
            card.get().definition(),
            chat.get().all().results().last().orElseThrow().toLocalDate());
    EntryId id = call.book().write(KeptFigure.TYPE, figure).id();
    call.session()
        .say(Flash.undoable("Kept. You find it under “What I kept”.", KeptFigure.TYPE, id));
    return Reply.see(practice.at("see"));
  }

  private static String name(Card card) {
    return Behinds.figure(card.key()).map(Figure::title).orElse(card.chart().title());
  }

  private Reply keepRow(Call call) {
    String figure = call.form().value("figure");
    return Behinds.figure(figure).isEmpty()
        ? Reply.see(practice.at("see"))
        : keepFigure(call, figure);
  }

  /// What the messages suggest: the long silences, and the shorter ones with words of leaving
  /// before or of returning after.
  static List<TimeApart> suggested(Measured measured, boolean yes) {
    return Stream.concat(
            measured.results().silences().stream(),
            measured.results().cycles().stream().map(Cycle::silence))
        .map(silence -> timeApart(silence, yes))
        .distinct()
        .sorted(Comparator.comparing(TimeApart::from))
        .toList();
  }

  static TimeApart timeApart(Silence silence, boolean yes) {
    TimeApart.Who who =
        switch (Side.values()[silence.brokenBy()]) {
          case ME -> TimeApart.Who.ME;
          case THEM -> TimeApart.Who.THEM;
          case OTHERS -> TimeApart.Who.SOMEBODY;
        };
    return new TimeApart(silence.start().toLocalDate(), silence.end().toLocalDate(), who, yes);
  }

  /// Takes an answer about a silence that is in the history looked at.
  private Reply answerApart(Call call) {
    Optional<OpenChat> chat = OpenChat.on(call.book()).filter(each -> each.whole().isPresent());
    if (chat.isEmpty()) {
      return Reply.see(practice.path());
    }
    boolean yes = call.param("answer").equals("yes");
    Optional<TimeApart> found =
        suggested(chat.get().measured(), yes).stream()
            .filter(each ->
                isDay(call.param("from"), each.from()) && isDay(call.param("to"), each.to()))
            .findFirst();
    if (found.isEmpty()) {
      return new Reply.NotFound();
    }
    EntryId id = TimeApart.idOf(found.get().from(), found.get().to());
    call.book().put(TimeApart.TYPE, id, found.get());
    String words = yes ? "Kept as a time apart." : "It will not be asked again.";
    call.session().say(Flash.undoable(words, TimeApart.TYPE, id));
    return Reply.see(practice.at("see"));
  }

  private static boolean isDay(String typed, LocalDate day) {
    try {
      return LocalDate.parse(typed).equals(day);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private Reply kept(Call call) {
    Book book = call.book();
    List<Entry<TimeApart>> apart =
        book.all(TimeApart.TYPE).stream().filter(each -> each.fact().yes()).toList();
    return Reply.page(
        "see/chats/kept.jte",
        new KeptPage(
            practice,
            KeptFigures.of(book).newestFirst(),
            apart,
            ChatsPractice.isKept(book),
            Times.of(call)));
  }

  private Reply edit(Call call) {
    return call.entry(KeptFigure.TYPE)
        .map(entry -> edit(entry.fact(), call.formFor(entry, entry.fact()::fill)))
        .orElse(new Reply.NotFound());
  }

  private Reply edit(KeptFigure figure, Form form) {
    var page = new EditPage(practice, form, figure);
    return form.ok()
        ? Reply.page("see/chats/name.jte", page)
        : Reply.again("see/chats/name.jte", page);
  }

  private Reply rename(Call call) {
    Form form = call.form();
    Optional<KeptFigure> before =
        EntryId.isValid(form.value("id"))
            ? call.book().find(KeptFigure.TYPE, new EntryId(form.value("id"))).map(Entry::fact)
            : Optional.empty();
    if (before.isEmpty()) {
      return new Reply.NotFound();
    }
    KeptFigure next = before.get().renamed(form);
    if (!form.ok()) {
      return edit(before.get(), form);
    }
    return call.keepAndSee(KeptFigure.TYPE, form, next, "Kept.", practice.at("kept"))
        .orElseGet(() -> edit(before.get(), form));
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(KeptFigure.TYPE, id, "Taken out.", practice.at("kept")))
        .orElse(new Reply.NotFound());
  }

  private Reply removeApart(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(TimeApart.TYPE, id, "Taken out.", practice.at("kept")))
        .orElse(new Reply.NotFound());
  }

  private Reply keepArchive(Call call) {
    if (!(Desk.of(call.book()).state() instanceof State.Open(OpenChat chat))) {
      return Reply.see(practice.path());
    }
    try {
      call.book().attachments().keep(KeptChat.NAME, out -> KeptChat.write(chat, out));
    } catch (IOException e) {
      return call.seeSaying("They could not be kept. Nothing was written.", practice.at("see"));
    }
    return call.seeSaying(
        "The messages are kept here, sealed, until you remove them.", practice.at("see"));
  }

  private Reply openArchive(Call call) {
    if (!ChatsPractice.isKept(call.book())) {
      return Reply.see(practice.path());
    }
    Desk desk = Desk.of(call.book());
    Book book = call.book();
    desk.open(
        () ->
            book.attachments()
                .open(KeptChat.NAME)
                .orElseThrow(() -> new IOException("removed meanwhile")),
        call.now());
    return Reply.see(GivePages.next(practice, desk.settled(SOON_MILLIS)));
  }

  private Reply removeArchive(Call call) {
    call.book().attachments().remove(KeptChat.NAME);
    boolean open = Desk.of(call.book()).state() instanceof State.Open;
    return call.seeSaying(
        "The messages are removed from here. What you kept of them stays.",
        open ? practice.at("see") : practice.path());
  }
}
