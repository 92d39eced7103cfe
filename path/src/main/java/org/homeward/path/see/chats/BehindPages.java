package org.homeward.path.see.chats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.chats.measure.Figure;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The messages themselves: those behind a figure, those with some words in them, and what stood
/// around one.
final class BehindPages {
  private static final int ON_A_PAGE = 25;
  private static final int AROUND = 12;
  private static final int WHOLE_TEXT = 20_000;
  private static final int WORDS_MAX = 80;

  private final ChatsPractice practice;

  BehindPages(ChatsPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("behind/{figure}/{side}/{page}"), this::behind)
        .get(practice.at("at/{index}"), this::around)
        .post(practice.at("words"), this::search)
        .get(practice.at("words/{page}"), this::found);
  }

  /// What a page of messages shows.
  ///
  /// @param title what they have in common
  /// @param sentence how many, and in which months
  /// @param definition what was counted; "" where nothing was
  /// @param earlier the page before; "" on the first
  /// @param later the page after; "" on the last
  /// @param search the words looked for; "" where none
  record LinesPage(
      ChatsPractice practice,
      String title,
      String sentence,
      String definition,
      List<Line> lines,
      String earlier,
      String later,
      Form search) {}

  private interface Shown {
    Reply of(OpenChat chat);
  }

  private Reply open(Call call, Shown shown) {
    Optional<OpenChat> chat = OpenChat.on(call.book()).filter(each -> each.whole().isPresent());
    if (chat.isEmpty()) {
      return Reply.see(practice.path());
    }
    return Desk.of(call.book()).looksFor(call.now())
        ? Reply.see(practice.at("rest"))
        : shown.of(chat.get());
  }

  private Reply behind(Call call) {
    Optional<Figure> figure = Behinds.figure(call.param("figure"));
    Optional<Side> side = Behinds.side(call.param("side"));
    OptionalInt page = number(call.param("page"));
    if (figure.isEmpty() || side.isEmpty() || page.isEmpty()) {
      return new Reply.NotFound();
    }
    return open(call, chat -> behind(chat, figure.get(), side.get(), page.getAsInt()));
  }

  private Reply behind(OpenChat chat, Figure figure, Side side, int page) {
    Places places = Behinds.of(chat, figure, side);
    String base = practice.at("behind/" + figure.label() + "/" + Form.key(side) + "/");
    String whose =
        switch (side) {
          case ME -> ", yours";
          case THEM -> ", theirs";
          case OTHERS -> ", of others";
        };
    return lines(
        chat,
        figure.title() + whose,
        figure.definition(chat.measured().results().settings()),
        places,
        base,
        page,
        Form.empty());
  }

  private Reply lines(
      OpenChat chat,
      String title,
      String definition,
      Places places,
      String base,
      int page,
      Form search) {
    int pages = Math.max(1, (places.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    if (page < 1 || page > pages) {
      return new Reply.NotFound();
    }
    int from = (page - 1) * ON_A_PAGE;
    List<Line> lines = new ArrayList<>();
    for (int i = from; i < Math.min(places.size(), from + ON_A_PAGE); i++) {
      lines.add(Line.of(chat, places.get(i), Line.TEXT_SHOWN, false));
    }
    String many = Saying.messages(places.size()) + ", " + chat.measured().period().words();
    String which = pages > 1 ? " Page %d of %d.".formatted(page, pages) : "";
    return Reply.page(
        "see/chats/lines.jte",
        new LinesPage(
            practice,
            title,
            many + "." + which,
            definition,
            lines,
            page > 1 ? base + (page - 1) : "",
            page < pages ? base + (page + 1) : "",
            search));
  }

  private Reply around(Call call) {
    OptionalInt index = number(call.param("index"));
    return index.isEmpty()
        ? new Reply.NotFound()
        : open(call, chat -> around(chat, index.getAsInt()));
  }

  private Reply around(OpenChat chat, int index) {
    int size = chat.archive().size();
    if (index >= size) {
      return new Reply.NotFound();
    }
    List<Line> lines = new ArrayList<>();
    int last = Math.min(size - 1, index + AROUND);
    for (int i = Math.max(0, index - AROUND); i <= last; i++) {
      lines.add(Line.of(chat, i, i == index ? WHOLE_TEXT : Line.TEXT_SHOWN, i == index));
    }
    return Reply.page(
        "see/chats/lines.jte",
        new LinesPage(
            practice,
            "What stood around it",
            "As the file has it, oldest first.",
            "",
            lines,
            index > 0 ? practice.at("at/" + Math.max(0, index - AROUND * 2)) : "",
            last < size - 1 ? practice.at("at/" + Math.min(size - 1, index + AROUND * 2)) : "",
            Form.empty()));
  }

  private Reply search(Call call) {
    Form form = call.form();
    String words = form.text("words").atMost(WORDS_MAX).optional();
    return open(
        call,
        chat -> {
          chat.search(words.strip());
          return Reply.see(practice.at("words/1"));
        });
  }

  private Reply found(Call call) {
    OptionalInt page = number(call.param("page"));
    return page.isEmpty()
        ? new Reply.NotFound()
        : open(
            call,
            chat ->
                chat.words().isEmpty()
                    ? Reply.see(practice.at("see"))
                    : lines(
                        chat,
                        "Messages with “" + chat.words() + "”",
                        "",
                        chat.found(),
                        practice.at("words/"),
                        page.getAsInt(),
                        Form.empty().with("words", chat.words())));
  }

  private static OptionalInt number(String text) {
    try {
      int number = Integer.parseInt(text);
      return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }
}
