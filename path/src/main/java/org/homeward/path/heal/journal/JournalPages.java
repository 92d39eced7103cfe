package org.homeward.path.heal.journal;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Times;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The pages for choosing what to write and for reading what was written: the first one, a month, a
/// page, and the search.
final class JournalPages {
  private static final int QUESTIONS = 3;
  private static final int NEWEST = 5;
  private static final int WORDS_MAX = 200;

  private final JournalPractice practice;

  JournalPages(JournalPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.path(), this::first)
        .get(practice.at("m/{month}"), call -> month(call, "heal/journal/month.jte"))
        .get(practice.at("m/{month}/paper"), call -> month(call, "heal/journal/paper.jte"))
        .get(practice.at("find"), call -> find(call, Form.empty(), Optional.empty()))
        .post(practice.at("find"), this::find)
        .get(practice.at("{id}"), this::read)
        .get(practice.at("{id}/edit"), this::change)
        .post(practice.at("keep"), this::keep)
        .post(practice.at("{id}/remove"), this::remove);
  }

  /// What the first page shows.
  ///
  /// @param stuck whether the person said that they are stuck in their head
  /// @param heavy a way that left them worse twice, with what may be kinder; empty almost always
  /// @param unfinished questions with words that were not kept
  /// @param questions those to begin with today
  /// @param ways the other ways of writing, those named as kinder not among them
  record FirstPage(
      JournalPractice practice,
      boolean stuck,
      Optional<Heavy> heavy,
      List<Question> unfinished,
      List<Question> questions,
      List<Choice> ways,
      List<Entry<Sheet>> newest,
      List<Month> months,
      Times times) {}

  /// A way that was worse twice.
  ///
  /// @param kinder questions of plainer ways; may be empty
  record Heavy(Way way, List<Question> kinder) {}

  /// A way to choose.
  ///
  /// @param worse whether it left the person worse twice
  record Choice(Question question, boolean worse) {}

  /// A month with pages.
  record Month(String name, String path, int count) {}

  /// What a month shows.
  ///
  /// @param key the month in an address
  /// @param sheets oldest first
  record MonthPage(
      JournalPractice practice, String name, String key, List<Entry<Sheet>> sheets, Times times) {}

  /// What a page shows.
  record ReadPage(JournalPractice practice, Entry<Sheet> sheet, Times times) {}

  /// What the form for changing a page shows.
  record EditPage(JournalPractice practice, Entry<Sheet> sheet, Form form) {}

  /// What the search shows.
  ///
  /// @param found empty before anything was looked for
  record FindPage(
      JournalPractice practice, Form form, Optional<Sheets.Search> found, Times times) {}

  private Reply first(Call call) {
    Moment moment = Moment.of(call);
    Sheets sheets = Sheets.of(call.book());
    boolean stuck = JournalPractice.isStuck(moment);
    Way first = stuck ? Way.DAY : Way.SHORT;
    Optional<Heavy> heavy = sheets.heavy().map(way -> heavy(call, sheets, way));
    List<Way> named =
        heavy.stream().flatMap(each -> each.kinder().stream()).map(Question::way).toList();
    return Reply.page(
        "heal/journal/journal.jte",
        new FirstPage(
            practice,
            stuck,
            heavy,
            unfinished(call),
            Question.on(call.today(), first, QUESTIONS),
            Arrays.stream(Way.values())
                .filter(way -> way != first && !named.contains(way))
                .filter(way -> way != Way.BACK || JournalPractice.asksForGood(moment))
                .map(way ->
                    new Choice(
                        Question.on(call.today(), way, 1).getFirst(), sheets.worseTwice(way)))
                .toList(),
            sheets.all().stream().limit(NEWEST).toList(),
            months(call, sheets),
            Times.of(call)));
  }

  static Heavy heavy(Call call, Sheets sheets, Way way) {
    return new Heavy(
        way,
        sheets.kinderThan(way).stream()
            .map(each -> Question.on(call.today(), each, 1).getFirst())
            .toList());
  }

  private static List<Question> unfinished(Call call) {
    return Question.all().stream()
        .filter(question ->
            call.book()
                .drafts()
                .find(WritePages.draft(question))
                .filter(fields -> !Form.of(fields).value("text").isBlank())
                .isPresent())
        .toList();
  }

  private List<Month> months(Call call, Sheets sheets) {
    List<Month> months = new ArrayList<>();
    sheets
        .months(call.zone())
        .forEach(
            (month, count) -> months.add(new Month(name(month), practice.at("m/" + month), count)));
    return months;
  }

  private static String name(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }

  private Reply month(Call call, String template) {
    try {
      YearMonth month = YearMonth.parse(call.param("month"));
      return Reply.page(
          template,
          new MonthPage(
              practice,
              name(month),
              month.toString(),
              Sheets.of(call.book()).in(month, call.zone()).reversed(),
              Times.of(call)));
    } catch (DateTimeException e) {
      return new Reply.NotFound();
    }
  }

  private Reply read(Call call) {
    return call.entry(Sheet.TYPE)
        .map(sheet ->
            Reply.page("heal/journal/sheet.jte", new ReadPage(practice, sheet, Times.of(call))))
        .orElse(new Reply.NotFound());
  }

  private Reply change(Call call) {
    return call.entry(Sheet.TYPE)
        .map(sheet -> edit(sheet, call.formFor(sheet, sheet.fact()::fill)))
        .orElse(new Reply.NotFound());
  }

  private Reply edit(Entry<Sheet> sheet, Form form) {
    var page = new EditPage(practice, sheet, form);
    return form.ok()
        ? Reply.page("heal/journal/edit.jte", page)
        : Reply.again("heal/journal/edit.jte", page);
  }

  private Reply keep(Call call) {
    Form form = call.form();
    Optional<Entry<Sheet>> sheet =
        Sheets.of(call.book()).all().stream()
            .filter(each -> each.id().value().equals(form.value("id")))
            .findFirst();
    if (sheet.isEmpty()) {
      return new Reply.NotFound();
    }
    Sheet changed = sheet.get().fact().changed(form);
    String back = practice.at(sheet.get().id().value());
    return Optional.of(form)
        .filter(Form::ok)
        .flatMap(sent -> call.keepAndSee(Sheet.TYPE, sent, changed, "Kept.", back))
        .orElseGet(() -> edit(sheet.get(), form));
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(Sheet.TYPE, id, "Taken out.", practice.path()))
        .orElse(new Reply.NotFound());
  }

  private Reply find(Call call) {
    Form form = call.form();
    String words =
        form.text("words").atMost(WORDS_MAX).required("Type a word you remember, or a feeling.");
    return find(
        call, form, form.ok() ? Optional.of(Sheets.of(call.book()).find(words)) : Optional.empty());
  }

  private Reply find(Call call, Form form, Optional<Sheets.Search> found) {
    var page = new FindPage(practice, form, found, Times.of(call));
    return form.ok()
        ? Reply.page("heal/journal/find.jte", page)
        : Reply.again("heal/journal/find.jte", page);
  }
}
