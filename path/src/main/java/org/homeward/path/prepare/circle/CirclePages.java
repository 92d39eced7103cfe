package org.homeward.path.prepare.circle;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.homeward.book.Entry;
import org.homeward.path.companions.person.Person;
import org.homeward.path.practice.Times;
import org.homeward.path.prepare.exit.lines.HelpLine;
import org.homeward.path.prepare.exit.lines.HelpLines;
import org.homeward.path.prepare.exit.lines.Kind;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The list of people, one person's form, and who can be called now.
final class CirclePages {
  private static final List<String> SUGGESTED_WORDS =
      List.of(
          "Can I call you for ten minutes? You need not say anything clever.",
          "I am having a hard evening. Could you write me something quite ordinary?",
          "Can I sit with you for an hour? We do not have to talk.",
          "I want to write to them. Please keep me company for a bit.");

  private final CirclePractice practice;
  private final HelpLines lines;

  CirclePages(CirclePractice practice, HelpLines lines) {
    this.practice = practice;
    this.lines = lines;
  }

  void routes(Routes behind) {
    behind
        .get(practice.path(), this::list)
        .get(practice.at("now"), this::now)
        .get(practice.at("new"), this::begin)
        .get(practice.at("{id}/edit"), this::change)
        .post(practice.at("keep"), this::keep)
        .post(practice.at("{id}/remove"), this::remove)
        .post(practice.at("{id}/up"), call -> move(call, -1))
        .post(practice.at("{id}/down"), call -> move(call, 1));
  }

  /// What the list shows.
  ///
  /// @param someone help lines of the person's country; empty where it is not known
  public record ListPage(
      CirclePractice practice, Circle circle, List<HelpLine> someone, Times times) {}

  /// What the page of this hour shows.
  ///
  /// @param hour "Sunday, 21:05"
  /// @param reachable who can be called now
  /// @param writable who can be written to
  /// @param someone help lines of the person's country; empty where it is not known
  public record NowPage(
      CirclePractice practice,
      String hour,
      List<Entry<Ally>> reachable,
      List<Entry<Ally>> writable,
      List<HelpLine> someone,
      Times times) {}

  /// What the form shows.
  ///
  /// @param words more words to ask with, to be copied
  public record EditPage(
      CirclePractice practice,
      Form form,
      List<Option> kinds,
      List<Option> goodFor,
      List<Option> hours,
      List<String> words) {}

  private Reply list(Call call) {
    return Reply.page(
        "prepare/circle/circle.jte",
        new ListPage(practice, Circle.of(call.book()), someone(call), Times.of(call)));
  }

  private Reply now(Call call) {
    Circle circle = Circle.of(call.book());
    LocalTime time = call.time();
    DayOfWeek day = call.today().getDayOfWeek();
    return Reply.page(
        "prepare/circle/now.jte",
        new NowPage(
            practice,
            day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + ", "
                + Times.of(call).clock(call.now()),
            circle.reachable(time, day),
            circle.onlyWritable(time, day),
            someone(call),
            Times.of(call)));
  }

  private List<HelpLine> someone(Call call) {
    return lines.in(Person.of(call.book()).country()).stream()
        .filter(line -> line.kind() == Kind.CRISIS)
        .toList();
  }

  private Reply begin(Call call) {
    Form form = call.formForNew("ally-new");
    if (!form.fields().containsKey("words")) {
      form.with("words", SUGGESTED_WORDS.getFirst());
    }
    return edit(form);
  }

  private Reply change(Call call) {
    return call.entry(Ally.TYPE)
        .map(entry -> edit(call.formFor(entry, entry.fact()::fill)))
        .orElse(new Reply.NotFound());
  }

  private Reply edit(Form form) {
    var page =
        new EditPage(
            practice,
            form,
            Arrays.stream(AllyKind.values()).map(k -> Option.of(k, k.label())).toList(),
            Arrays.stream(GoodFor.values()).map(g -> Option.of(g, g.label())).toList(),
            Arrays.stream(Hours.values()).map(h -> Option.of(h, h.label())).toList(),
            SUGGESTED_WORDS);
    return form.ok()
        ? Reply.page("prepare/circle/edit.jte", page)
        : Reply.again("prepare/circle/edit.jte", page);
  }

  private Reply keep(Call call) {
    Form form = call.form();
    Ally ally = Ally.read(form);
    if (!form.ok()) {
      return edit(form);
    }
    return call.keepAndSee(Ally.TYPE, form, ally, "Kept.", practice.path())
        .orElseGet(() -> edit(form));
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(Ally.TYPE, id, "Taken out.", practice.path()))
        .orElse(new Reply.NotFound());
  }

  private Reply move(Call call, int by) {
    call.id()
        .ifPresent(id ->
            call.book().put(AllyOrder.TYPE, AllyOrder.ONLY, Circle.of(call.book()).moved(id, by)));
    return Reply.see(practice.path());
  }
}
