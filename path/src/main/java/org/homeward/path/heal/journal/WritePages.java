package org.homeward.path.heal.journal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.book.Entry;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Pleasant;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// Writing a page: the page itself with its time, how it felt, and putting it away.
final class WritePages {
  /// A time that ran out longer ago than this belongs to another sitting.
  private static final Duration SITTING = Duration.ofHours(2);

  private final JournalPractice practice;

  WritePages(JournalPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("w/{question}"), this::write)
        .post(practice.at("w/{question}"), this::keep)
        .get(practice.at("{id}/close"), this::close)
        .post(practice.at("{id}/close"), this::closed)
        .get(practice.at("{id}/away"), this::away);
  }

  /// What the page to write on shows.
  ///
  /// @param until when the time is over
  /// @param clock the same on the wall
  /// @param over whether it is over already
  /// @param stuck whether the person said that they are stuck in their head
  /// @param worse whether this way left them worse twice
  record WritePage(
      JournalPractice practice,
      Question question,
      Form form,
      Instant now,
      Instant until,
      String clock,
      boolean over,
      boolean stuck,
      boolean worse) {}

  /// What the question about how it felt shows.
  record ClosePage(JournalPractice practice, Entry<Sheet> sheet, Form form) {}

  /// What is shown when the page is away.
  ///
  /// @param heavy what may be kinder next time; empty almost always
  /// @param low whether they feel very bad now
  /// @param badDay where the page for bad days is
  record AwayPage(
      JournalPractice practice,
      Entry<Sheet> sheet,
      Optional<JournalPages.Heavy> heavy,
      boolean low,
      String badDay,
      String pleasant) {}

  /// The name under which unfinished words wait.
  static String draft(Question question) {
    return "page-" + question.code();
  }

  private Reply write(Call call) {
    return Question.byCode(call.param("question"))
        .map(question -> form(call, question, call.formForNew(draft(question))))
        .orElse(new Reply.NotFound());
  }

  private Reply form(Call call, Question question, Form form) {
    Instant until =
        until(form.value("until"), call.now())
            .orElseGet(() -> call.now().plus(Duration.ofMinutes(question.way().minutes())));
    form.with("until", until.toString());
    var page =
        new WritePage(
            practice,
            question,
            form,
            call.now(),
            until,
            Times.of(call).clock(until),
            !until.isAfter(call.now()),
            JournalPractice.isStuck(Moment.of(call)),
            Sheets.of(call.book()).worseTwice(question.way()));
    return form.ok()
        ? Reply.page("heal/journal/write.jte", page)
        : Reply.again("heal/journal/write.jte", page);
  }

  /// The end of a time that was begun in this sitting.
  private static Optional<Instant> until(String sent, Instant now) {
    try {
      return Optional.of(sent)
          .filter(text -> !text.isEmpty())
          .map(Instant::parse)
          .filter(until -> until.isAfter(now.minus(SITTING)) && until.isBefore(now.plus(SITTING)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Reply keep(Call call) {
    return Question.byCode(call.param("question"))
        .map(question -> keep(call, question))
        .orElse(new Reply.NotFound());
  }

  private Reply keep(Call call, Question question) {
    Form form = call.form();
    Sheet sheet = Sheet.read(form, question);
    return Optional.of(form)
        .filter(Form::ok)
        .flatMap(sent -> call.keep(Sheet.TYPE, sent, sheet))
        .map(entry -> Reply.see(practice.at(entry.id() + "/close")))
        .orElseGet(() -> form(call, question, form));
  }

  private Reply close(Call call) {
    return call.entry(Sheet.TYPE)
        .map(sheet -> close(sheet, Form.empty()))
        .orElse(new Reply.NotFound());
  }

  private Reply close(Entry<Sheet> sheet, Form form) {
    sheet.fact().after().ifPresent(value -> form.with("after", value));
    var page = new ClosePage(practice, sheet, form);
    return form.ok()
        ? Reply.page("heal/journal/close.jte", page)
        : Reply.again("heal/journal/close.jte", page);
  }

  private Reply closed(Call call) {
    Optional<Entry<Sheet>> sheet = call.entry(Sheet.TYPE);
    if (sheet.isEmpty()) {
      return new Reply.NotFound();
    }
    OptionalInt after = call.form().scale("after", 0, 10);
    if (!call.form().ok()) {
      return close(sheet.get(), call.form());
    }
    if (!after.equals(sheet.get().fact().after())) {
      call.book().put(Sheet.TYPE, sheet.get().id(), sheet.get().fact().feltAfter(after));
    }
    return Reply.see(practice.at(sheet.get().id() + "/away"));
  }

  private Reply away(Call call) {
    return call.entry(Sheet.TYPE).map(sheet -> away(call, sheet)).orElse(new Reply.NotFound());
  }

  private Reply away(Call call, Entry<Sheet> entry) {
    Sheets sheets = Sheets.of(call.book());
    Sheet sheet = entry.fact();
    boolean low = sheet.after().isPresent() && sheet.after().getAsInt() <= 2;
    Optional<JournalPages.Heavy> heavy =
        Optional.of(sheet.way())
            .filter(way -> sheet.leftWorse() && sheets.worseTwice(way))
            .map(way -> JournalPages.heavy(call, sheets, way));
    return Reply.page(
        "heal/journal/away.jte",
        new AwayPage(
            practice,
            entry,
            heavy,
            low,
            practice.pathOf("kindness", "/"),
            Pleasant.on(call.today())));
  }
}
