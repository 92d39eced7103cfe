package org.homeward.path.see.chats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.chats.measure.Figure;
import org.homeward.chats.outcome.Enough;
import org.homeward.chats.outcome.Quote;
import org.homeward.chats.reading.Note;
import org.homeward.path.practice.Pleasant;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The one page of pictures, the choice of a period, and the pause after a while.
final class LookPages {
  private final ChatsPractice practice;

  LookPages(ChatsPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("see"), this::see)
        .post(practice.at("period"), this::period)
        .get(practice.at("rest"), this::rest)
        .post(practice.at("rest"), this::goOn)
        .post(practice.at("close"), this::close);
  }

  /// What the page of pictures shows.
  ///
  /// @param head how much it is, over how long
  /// @param enough a sentence where there is too little for more than counts; "" where there is
  ///   enough
  /// @param cards the other figures
  /// @param written messages, words, files, calls and questions
  /// @param said what the word lists found
  /// @param apart silences that may have been times apart, not answered yet
  /// @param missing what the file cannot show
  /// @param kept whether the messages are kept sealed
  record SeePage(
      ChatsPractice practice,
      String head,
      String enough,
      PeriodForm period,
      Card river,
      List<Card> cards,
      List<LastKind> lastKind,
      String rememberedKind,
      Numbers written,
      Numbers said,
      List<Apart> apart,
      List<String> missing,
      boolean kept,
      int figures) {}

  /// The choice of months.
  ///
  /// @param isWhole whether all of them are looked at
  record PeriodForm(Form form, List<Option> months, boolean isWhole) {}

  /// Somebody's last kind words.
  ///
  /// @param whose "from you" or "from them"
  /// @param when the day, and how long before the newest message
  record LastKind(String whose, String when, String words, String path) {}

  /// A table of counts.
  record Numbers(Measured measured, List<NumberRow> rows) {}

  /// A silence that may have been a time apart.
  ///
  /// @param key its days, for addresses
  record Apart(String key, String words) {}

  /// What the page of the pause shows.
  record RestPage(ChatsPractice practice, String pleasant) {}

  private Reply see(Call call) {
    Desk desk = Desk.of(call.book());
    Optional<OpenChat> chat = OpenChat.on(call.book());
    if (chat.isEmpty()) {
      return Reply.see(practice.path());
    }
    if (desk.looksFor(call.now())) {
      return Reply.see(practice.at("rest"));
    }
    return chat.get().whole().isEmpty()
        ? nothing(desk, call)
        : Reply.page("see/chats/see.jte", page(call.book(), chat.get()));
  }

  private Reply nothing(Desk desk, Call call) {
    desk.clear();
    return call.seeSaying("There are no messages in that file.", practice.path());
  }

  private SeePage page(Book book, OpenChat chat) {
    Measured measured = chat.measured();
    Remembered remembered =
        book.find(Remembered.TYPE, Remembered.ONLY).map(Entry::fact).orElse(Remembered.NOTHING);
    var cards = new Cards(measured, remembered);
    return new SeePage(
        practice,
        head(measured),
        cards.enough() ? "" : tooLittle(measured.results().enough()),
        periodForm(chat),
        cards.river(),
        cards.all(),
        lastKind(measured),
        remembered.lastKind().map(Remembered.Since::label).orElse(""),
        new Numbers(measured, NumberRow.of(measured, NumberRow.WRITTEN)),
        new Numbers(measured, cards.enough() ? NumberRow.of(measured, NumberRow.SAID) : List.of()),
        cards.enough() ? apart(book, measured) : List.of(),
        missing(chat.loaded()),
        ChatsPractice.isKept(book),
        KeptFigures.of(book).newestFirst().size());
  }

  private static String head(Measured measured) {
    long all =
        measured.count(Figure.MESSAGES, Side.ME) + measured.count(Figure.MESSAGES, Side.THEM);
    return Saying.messages(all) + ", " + measured.period().words() + ".";
  }

  private static String tooLittle(Enough enough) {
    return "Here are %s in %s days. Figures from fewer than %d messages or %d days mislead, so only what was counted is shown."
        .formatted(
            Saying.messages(enough.messages()),
            Saying.number(enough.days()),
            Enough.MESSAGES_MIN,
            Enough.DAYS_MIN);
  }

  private static PeriodForm periodForm(OpenChat chat) {
    Period whole = chat.whole().orElseThrow();
    Period now = chat.measured().period();
    List<Option> months = new ArrayList<>();
    for (YearMonth month = whole.from(); !month.isAfter(whole.to()); month = month.plusMonths(1)) {
      months.add(new Option(month.toString(), Period.name(month), ""));
    }
    Form form = Form.empty().with("from", now.from()).with("to", now.to());
    return new PeriodForm(form, months, now.equals(whole));
  }

  private List<LastKind> lastKind(Measured measured) {
    List<LastKind> said = new ArrayList<>();
    add(said, measured, Side.THEM, "from them");
    add(said, measured, Side.ME, "from you");
    return said;
  }

  private void add(List<LastKind> said, Measured measured, Side side, String whose) {
    Optional<Quote> quote = measured.results().lastAffection(side.number());
    if (quote.isEmpty()) {
      return;
    }
    LocalDate day = quote.get().time().toLocalDate();
    long before =
        ChronoUnit.DAYS.between(day, measured.results().last().orElseThrow().toLocalDate());
    String ago =
        before == 0
            ? "on the last day of the file"
            : before + (before == 1 ? " day" : " days") + " before the end of the file";
    int index = measured.placeOf(quote.get().index());
    said.add(
        new LastKind(
            whose, Saying.day(day) + ", " + ago, quote.get().text(), practice.at("at/" + index)));
  }

  private static List<Apart> apart(Book book, Measured measured) {
    List<Apart> open = new ArrayList<>();
    for (TimeApart time : KeepPages.suggested(measured, true)) {
      if (book.find(TimeApart.TYPE, TimeApart.idOf(time.from(), time.to())).isEmpty()) {
        open.add(
            new Apart(
                time.from() + "/" + time.to(),
                "%s to %s, %d days. The first to write again: %s."
                    .formatted(
                        Saying.day(time.from()),
                        Saying.day(time.to()),
                        time.days(),
                        time.wrote().label())));
      }
    }
    return open;
  }

  private static List<String> missing(Loaded loaded) {
    List<String> missing = new ArrayList<>();
    missing.add("Calls outside the app, meetings, and everything that was said aloud.");
    missing.add("What was deleted before the export, and what stands in other chats or apps.");
    missing.add("What was meant. Words are counted, and a joke counts like any other word.");
    loaded.notes().stream().map(Note::text).distinct().limit(20).forEach(missing::add);
    return missing;
  }

  private Reply period(Call call) {
    if (!(Desk.of(call.book()).state() instanceof State.Open(OpenChat chat))) {
      return Reply.see(practice.path());
    }
    try {
      YearMonth from = YearMonth.parse(call.form().value("from"));
      YearMonth to = YearMonth.parse(call.form().value("to"));
      chat.lookAt(to.isBefore(from) ? new Period(to, from) : new Period(from, to));
    } catch (DateTimeException e) {
      chat.whole().ifPresent(chat::lookAt);
    }
    return Reply.see(practice.at("see"));
  }

  private Reply rest(Call call) {
    return Reply.page("see/chats/rest.jte", new RestPage(practice, Pleasant.on(call.today())));
  }

  private Reply goOn(Call call) {
    Desk.of(call.book()).looksAgain(call.now());
    return Reply.see(practice.at("see"));
  }

  private Reply close(Call call) {
    Desk.of(call.book()).clear();
    return call.seeSaying("Closed. What you did not keep is gone from here.", "/");
  }
}
