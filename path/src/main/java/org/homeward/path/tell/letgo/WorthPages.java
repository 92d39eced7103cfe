package org.homeward.path.tell.letgo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.practice.EntryPages;
import org.homeward.path.practice.Pleasant;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// What I am worth: the lines, one line's form, a reading one line at a time, and a print.
final class WorthPages {
  private static final List<Option> SIDES =
      Arrays.stream(WorthLine.Side.values()).map(side -> Option.of(side, side.label())).toList();

  private final LetgoPractice practice;
  private final EntryPages<WorthLine> lines;

  WorthPages(LetgoPractice practice) {
    this.practice = practice;
    this.lines =
        new EntryPages<>(
            WorthLine.TYPE,
            practice.at("lines"),
            (form, call) -> WorthLine.read(form),
            WorthLine::fill,
            (form, call) ->
                new EntryPages.Show("tell/letgo/line.jte", new LinePage(practice, form, SIDES)));
  }

  void routes(Routes behind) {
    lines.routes(behind);
    behind
        .get(practice.at("lines"), call -> page(call, "tell/letgo/worth.jte"))
        .get(practice.at("lines/page"), call -> page(call, "tell/letgo/worthpage.jte"))
        .get(practice.at("lines/to/{side}"), this::fresh)
        .get(practice.at("lines/read/{n}"), this::read);
  }

  /// What the lines and their print show.
  record WorthPage(LetgoPractice practice, Worth worth, List<WorthLine.Side> sides) {}

  /// What the form shows.
  record LinePage(LetgoPractice practice, Form form, List<Option> sides) {}

  /// What a reading shows: one line, or the end with something pleasant to do.
  ///
  /// @param line the one to read; empty at the end
  /// @param next the address of the next page
  record ReadPage(
      LetgoPractice practice, Optional<Entry<WorthLine>> line, String next, String pleasant) {}

  private Reply page(Call call, String template) {
    return Reply.page(
        template, new WorthPage(practice, Worth.of(call.book()), List.of(WorthLine.Side.values())));
  }

  private Reply fresh(Call call) {
    String key = call.param("side");
    if (Arrays.stream(WorthLine.Side.values()).noneMatch(side -> side.key().equals(key))) {
      return new Reply.NotFound();
    }
    Form form = call.formForNew("worth-line-" + key);
    return lines.form(form.value("side").isEmpty() ? form.with("side", key) : form, call);
  }

  private Reply read(Call call) {
    List<Entry<WorthLine>> reading = Worth.of(call.book()).reading(call.today());
    int place = place(call.param("n"));
    if (reading.isEmpty() || place < 1 || place > reading.size() + 1) {
      return Reply.see(practice.at("lines"));
    }
    boolean end = place == reading.size() + 1;
    return Reply.page(
        "tell/letgo/read.jte",
        new ReadPage(
            practice,
            end ? Optional.empty() : Optional.of(reading.get(place - 1)),
            practice.at("lines/read/" + (place + 1)),
            Pleasant.on(call.today())));
  }

  private static int place(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
