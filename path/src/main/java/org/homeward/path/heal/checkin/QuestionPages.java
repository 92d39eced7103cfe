package org.homeward.path.heal.checkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.homeward.book.Entry;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.chart.Svg;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The pages of the sets of questions: which there are, one of them, and what was answered.
final class QuestionPages {
  private final CheckInPractice practice;

  QuestionPages(CheckInPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("q"), this::list)
        .post(practice.at("q"), this::choose)
        .get(practice.at("q/{code}"), with(this::ask))
        .post(practice.at("q/{code}"), with(this::keep))
        .get(practice.at("q/{code}/seen"), with(this::seen))
        .get(practice.at("q/{code}/paper"), with(this::paper))
        .post(practice.at("q/{code}/{id}/remove"), with(this::remove));
  }

  private static Routes.Page with(BiFunction<Call, Instrument, Reply> page) {
    return call ->
        Instruments.byCode(call.param("code"))
            .map(instrument -> page.apply(call, instrument))
            .orElse(new Reply.NotFound());
  }

  /// What the list of sets shows.
  ///
  /// @param form whether they are wanted monthly, and which
  public record ListPage(
      CheckInPractice practice,
      List<SetOfQuestions> weekly,
      List<SetOfQuestions> longer,
      Form form) {}

  /// A set in the list.
  ///
  /// @param last when it was last answered, in words; empty where never
  public record SetOfQuestions(String title, String purpose, String path, String last) {}

  /// What the form of a set shows.
  ///
  /// @param options the answers to choose; empty where it is 0 to 10
  /// @param unscored the question after the items; empty where there is none
  /// @param harm whether the item about harm is answered above 0
  public record AskPage(
      CheckInPractice practice,
      Instrument instrument,
      List<Option> options,
      Optional<Instrument.Unscored> unscored,
      Form form,
      boolean harm) {
    /// The answers to the question that is not scored.
    public List<Option> choicesOf(Instrument.Unscored question) {
      return question.choices().stream()
          .map(choice -> new Option(String.valueOf(choice.points()), choice.label(), ""))
          .toList();
    }

    /// Whether this is the item about harm.
    public boolean asksHarm(Instrument.Item item) {
      return instrument.is(DistressQuestions.PHQ9) && item.id().equals(DistressQuestions.HARM_ITEM);
    }
  }

  /// What was answered.
  ///
  /// @param lines one for each item, where items stand alone; else empty
  /// @param total the figure and its range; empty where items stand alone
  /// @param earlier earlier figures, newest first; empty where items stand alone
  /// @param unscored the question that is not scored, with its answers; empty where there is none
  /// @param change what may be said about change; empty where nothing may
  /// @param chart the figures over time; empty with fewer than two
  /// @param harm whether the item about harm was answered above 0
  /// @param next the set that may follow; empty where none does
  public record SeenPage(
      CheckInPractice practice,
      Instrument instrument,
      Entry<Answers> newest,
      List<Line> lines,
      Optional<Total> total,
      List<String> earlier,
      Optional<Line> unscored,
      String change,
      Optional<Chart> chart,
      boolean harm,
      Optional<SetOfQuestions> next,
      Times times) {}

  /// An item that stands alone.
  ///
  /// @param now the newest answer in words: "7 of 10, high"
  /// @param before earlier answers, newest first: "5 on 3 October"
  /// @param place the answer drawn between its ends; empty where there is none, or it is chosen
  ///   from words
  public record Line(String text, String now, List<String> before, Optional<Svg> place) {}

  /// A figure and its range.
  ///
  /// @param place the figure drawn between its ends; empty where it is a mean
  public record Total(String figure, Instrument.Band band, Optional<Svg> place) {}

  private static final int BEFORE_MOST = 4;

  /// The newest answers for the paper.
  ///
  /// @param figure the figure and the name of its range; empty where items stand alone
  public record PaperPage(
      CheckInPractice practice,
      Instrument instrument,
      Entry<Answers> newest,
      String figure,
      Times times) {}

  private Reply list(Call call) {
    Longer longer = Longer.of(call.book());
    Form form = Form.empty();
    long seen = call.book().find(Longer.TYPE, Longer.ONLY).map(Entry::sequence).orElse(0L);
    form.with("id", Longer.ONLY).with("seen", seen);
    form.with("monthly", longer.monthly() ? "yes" : "no");
    form.with("which", longer.withoutHarm() ? "k" : "m");
    return Reply.page("heal/checkin/sets.jte", listPage(call, longer, form));
  }

  private ListPage listPage(Call call, Longer longer, Form form) {
    return new ListPage(
        practice,
        Instruments.WEEKLY.stream().map(each -> set(call, each)).toList(),
        longer.chosen().stream().map(each -> set(call, each)).toList(),
        form);
  }

  private SetOfQuestions set(Call call, Instrument instrument) {
    Optional<LocalDate> last = Answered.of(call.book()).last(instrument);
    return new SetOfQuestions(
        instrument.title(),
        instrument.purpose(),
        practice.at("q/" + instrument.code() + (last.isPresent() ? "/seen" : "")),
        last.map(Times.of(call)::ago).orElse(""));
  }

  private Reply choose(Call call) {
    Form form = call.form().with("id", Longer.ONLY);
    var longer = new Longer(form.has("monthly", "yes"), form.has("which", "k"));
    return call.keepAndSee(Longer.TYPE, form, longer, "Kept.", practice.at("q"))
        .orElseGet(() -> Reply.again("heal/checkin/sets.jte", listPage(call, longer, form)));
  }

  private Reply ask(Call call, Instrument instrument) {
    LocalDate today = call.today();
    Form form =
        call.book()
            .find(Answers.TYPE, Answers.idOf(instrument, today))
            .map(entry -> call.formFor(entry, entry.fact()::fill))
            .orElseGet(() ->
                call.formForNew("questions-" + instrument.code())
                    .with("id", Answers.idOf(instrument, today)));
    return again(instrument, form);
  }

  private Reply again(Instrument instrument, Form form) {
    List<Option> options =
        instrument.scale().stream()
            .map(choice -> new Option(String.valueOf(choice.points()), choice.label(), ""))
            .toList();
    OptionalInt harm = Form.of(form.fields()).scale("a-" + DistressQuestions.HARM_ITEM, 0, 3);
    var page =
        new AskPage(
            practice,
            instrument,
            options,
            instrument.unscored(),
            form,
            Answered.namesHarm(instrument, harm));
    return form.ok()
        ? Reply.page("heal/checkin/ask.jte", page)
        : Reply.again("heal/checkin/ask.jte", page);
  }

  private Reply keep(Call call, Instrument instrument) {
    LocalDate today = call.today();
    Form form = call.form().with("id", Answers.idOf(instrument, today));
    Answers answers = Answers.read(form, instrument, today);
    if (!form.ok()) {
      return again(instrument, form);
    }
    String seen = practice.at("q/" + instrument.code() + "/seen");
    return call.keepAndSee(Answers.TYPE, form, answers, "Kept.", seen)
        .orElseGet(() -> again(instrument, form));
  }

  private Reply remove(Call call, Instrument instrument) {
    return call.id()
        .map(id -> call.removeAndSee(Answers.TYPE, id, "Taken out.", practice.at("q")))
        .orElse(new Reply.NotFound());
  }

  private Reply seen(Call call, Instrument instrument) {
    Answered answered = Answered.of(call.book());
    List<Entry<Answers>> all = answered.of(instrument);
    if (all.isEmpty()) {
      return Reply.see(practice.at("q/" + instrument.code()));
    }
    Times times = Times.of(call);
    Answers newest = all.getLast().fact();
    Optional<Total> total = total(instrument, all);
    boolean harm = Answered.namesHarm(instrument, newest.to(DistressQuestions.HARM_ITEM));
    return Reply.page(
        "heal/checkin/seen.jte",
        new SeenPage(
            practice,
            instrument,
            all.getLast(),
            instrument.asksAll() ? List.of() : lines(instrument, all, times),
            total,
            earlier(instrument, all, times),
            instrument.unscored().flatMap(question -> unscored(question, all, times)),
            change(answered, instrument, times),
            chart(call, instrument, answered.points(instrument)),
            harm,
            next(call, instrument),
            times));
  }

  private Reply paper(Call call, Instrument instrument) {
    List<Entry<Answers>> all = Answered.of(call.book()).of(instrument);
    if (all.isEmpty()) {
      return Reply.see(practice.at("q/" + instrument.code()));
    }
    String figure =
        total(instrument, all).map(total -> total.figure() + ", " + total.band().name()).orElse("");
    return Reply.page(
        "heal/checkin/paper.jte",
        new PaperPage(practice, instrument, all.getLast(), figure, Times.of(call)));
  }

  private static Optional<Total> total(Instrument instrument, List<Entry<Answers>> all) {
    OptionalInt before =
        all.size() < 2 ? OptionalInt.empty() : instrument.points(all.get(all.size() - 2).fact());
    boolean adds = instrument.reading() == Instrument.Reading.SUM;
    return instrument.points(all.getLast().fact()).stream()
        .boxed()
        .findFirst()
        .flatMap(points ->
            Instrument.bandOf(instrument.bands(), points)
                .map(band ->
                    new Total(
                        instrument.figure(points),
                        band,
                        Optional.of(instrument)
                            .filter(_ -> adds)
                            .map(each ->
                                PlacePicture.of(points, before, each.most(), each.bands())))));
  }

  private static List<String> earlier(
      Instrument instrument, List<Entry<Answers>> all, Times times) {
    List<String> earlier = new ArrayList<>();
    for (Entry<Answers> entry : all.subList(0, all.size() - 1).reversed()) {
      OptionalInt points = instrument.points(entry.fact());
      if (points.isPresent() && earlier.size() < BEFORE_MOST) {
        earlier.add(instrument.figure(points.getAsInt()) + " on " + times.day(entry.fact().day()));
      }
    }
    return earlier;
  }

  /// Empty where the newest answers leave it out.
  private static Optional<Line> unscored(
      Instrument.Unscored question, List<Entry<Answers>> all, Times times) {
    OptionalInt now = all.getLast().fact().to(question.id());
    List<String> before = new ArrayList<>();
    for (Entry<Answers> entry : all.subList(0, all.size() - 1).reversed()) {
      OptionalInt answer = entry.fact().to(question.id());
      if (answer.isPresent() && before.size() < BEFORE_MOST) {
        before.add(question.label(answer.getAsInt()) + " on " + times.day(entry.fact().day()));
      }
    }
    return now.isPresent()
        ? Optional.of(
            new Line(question.text(), question.label(now.getAsInt()), before, Optional.empty()))
        : Optional.empty();
  }

  private Optional<SetOfQuestions> next(Call call, Instrument instrument) {
    boolean offered =
        instrument.is(WeeklyQuestions.ONS4)
            && Answered.of(call.book())
                .isDue(WeeklyQuestions.OWN, CheckInPractice.WEEK, call.today());
    return offered
        ? Optional.of(
            new SetOfQuestions(
                WeeklyQuestions.OWN.title(),
                WeeklyQuestions.OWN.purpose(),
                practice.at("q/" + WeeklyQuestions.OWN.code()),
                ""))
        : Optional.empty();
  }

  private static String change(Answered answered, Instrument instrument, Times times) {
    if (!instrument.asksAll()) {
      return "";
    }
    return answered
        .change(instrument)
        .map(change -> change.sentence(times.day(change.before().day())))
        .orElse(
            "Change is shown once two answers lie at least "
                + Answered.DAYS_APART
                + " days apart.");
  }

  private static Optional<Chart> chart(Call call, Instrument instrument, Series points) {
    if (points.size() < 2 || instrument.reading() != Instrument.Reading.SUM) {
      return Optional.empty();
    }
    LocalDate first = points.points().getFirst().day();
    LocalDate last = points.points().getLast().day();
    return Optional.of(
        new DayChart(first, last, instrument.most(), "pine", false)
            .of("Beside the earlier ones", "Points", points, "", Times.of(call)));
  }

  private static List<Line> lines(Instrument instrument, List<Entry<Answers>> all, Times times) {
    List<Line> lines = new ArrayList<>();
    for (Instrument.Item item : instrument.items()) {
      List<String> before = new ArrayList<>();
      OptionalInt last = OptionalInt.empty();
      for (Entry<Answers> entry : all.subList(0, all.size() - 1).reversed()) {
        OptionalInt value = entry.fact().to(item.id());
        last = last.isPresent() ? last : value;
        if (value.isPresent() && before.size() < BEFORE_MOST) {
          before.add(value.getAsInt() + " on " + times.day(entry.fact().day()));
        }
      }
      OptionalInt now = all.getLast().fact().to(item.id());
      lines.add(
          now.isPresent()
              ? new Line(
                  item.text(),
                  inWords(item, now.getAsInt()),
                  before,
                  Optional.of(
                      PlacePicture.of(now.getAsInt(), last, instrument.highest(), List.of())))
              : new Line(item.text(), "skipped", before, Optional.empty()));
    }
    return lines;
  }

  private static String inWords(Instrument.Item item, int value) {
    return Instrument.bandOf(item.bands(), value)
        .map(band -> value + " of 10, " + band.name())
        .orElse(value + " of 10");
  }
}
