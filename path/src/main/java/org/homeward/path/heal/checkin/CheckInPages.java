package org.homeward.path.heal.checkin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.path.companions.person.Person;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Times;
import org.homeward.web.chart.Chart;
import org.homeward.web.form.Form;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The pages of the days: one day's form, the last weeks as pictures, and all days.
final class CheckInPages {
  private static final int WEEKS_SHOWN = 12;
  private static final int DAYS_LISTED = 7;

  private final CheckInPractice practice;

  CheckInPages(CheckInPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.path(), this::today)
        .get(practice.at("days"), this::weeks)
        .get(practice.at("all"), this::all)
        .get(practice.at("day/{id}"), this::day)
        .post(practice.at("keep"), this::keep)
        .post(practice.at("day/{id}/remove"), this::remove);
  }

  /// What the form of a day shows.
  ///
  /// @param question "How is today?", or about the day meant
  /// @param them the other one's name inside a sentence
  /// @param isNew whether nothing is written for that day
  /// @param others whether there are other days to look at
  public record DayPage(
      CheckInPractice practice,
      Form form,
      String question,
      String them,
      boolean isNew,
      boolean others) {
    /// Whether one of the answers behind "more" is given.
    public boolean more() {
      return !form.value("urge").isEmpty() || !form.value("stuck").isEmpty();
    }
  }

  /// What the pages with pictures show.
  ///
  /// @param charts the pictures; empty where no number was ever given
  /// @param days newest first
  /// @param today what was written today; empty where nothing was
  /// @param yesterday the address of yesterday's form, where it is still empty; else empty
  /// @param weekly whether the week's four questions are due
  public record DaysPage(
      CheckInPractice practice,
      List<Chart> charts,
      List<Entry<CheckIn>> days,
      Optional<Entry<CheckIn>> today,
      String yesterday,
      boolean weekly,
      Times times) {}

  private Reply today(Call call) {
    return CheckIns.of(call.book()).on(call.today()).isPresent()
        ? weeks(call)
        : ask(call, call.today(), form(call, call.today()));
  }

  private Reply day(Call call) {
    return dayIn(call.param("id"))
        .filter(day -> isOpen(call, day))
        .map(day -> ask(call, day, form(call, day)))
        .orElse(new Reply.NotFound());
  }

  /// Today and yesterday can be filled in; a day that was written can be changed for good. Older
  /// empty days stay empty: a feeling remembered a week later is another one.
  private static boolean isOpen(Call call, LocalDate day) {
    boolean near = !day.isAfter(call.today()) && !day.isBefore(call.today().minusDays(1));
    return near || CheckIns.of(call.book()).on(day).isPresent();
  }

  private static Form form(Call call, LocalDate day) {
    return CheckIns.of(call.book())
        .on(day)
        .map(entry -> call.formFor(entry, entry.fact()::fill))
        .orElseGet(() -> call.formForNew("checkin-" + day).with("id", CheckIn.idOf(day)));
  }

  private Reply ask(Call call, LocalDate day, Form form) {
    CheckIns days = CheckIns.of(call.book());
    var page =
        new DayPage(
            practice,
            form,
            question(call, day),
            Person.of(call.book()).them(),
            days.on(day).isEmpty(),
            !days.all().isEmpty());
    String template = "heal/checkin/day.jte";
    return form.ok() ? Reply.page(template, page) : Reply.again(template, page);
  }

  private static String question(Call call, LocalDate day) {
    if (day.equals(call.today())) {
      return "How is today?";
    }
    return day.equals(call.today().minusDays(1))
        ? "How was yesterday?"
        : "How was " + Times.of(call).day(day) + "?";
  }

  private Reply keep(Call call) {
    Form form = call.form();
    Optional<LocalDate> day = dayIn(form.value("id")).filter(known -> isOpen(call, known));
    if (day.isEmpty()) {
      return new Reply.NotFound();
    }
    CheckIn checkIn = CheckIn.read(form, day.get());
    if (!form.ok()) {
      return ask(call, day.get(), form);
    }
    return call.keepAndSee(CheckIn.TYPE, form, checkIn, "Kept.", practice.at("days"))
        .orElseGet(() -> ask(call, day.get(), form));
  }

  private Reply remove(Call call) {
    return call.id()
        .map(id -> call.removeAndSee(CheckIn.TYPE, id, "Taken out.", practice.at("days")))
        .orElse(new Reply.NotFound());
  }

  private Reply weeks(Call call) {
    LocalDate first = call.today().minusWeeks(WEEKS_SHOWN).plusDays(1);
    CheckIns days = CheckIns.of(call.book());
    List<Chart> charts = charts(call, first, true);
    return Reply.page("heal/checkin/days.jte", page(call, charts, days.newest(DAYS_LISTED)));
  }

  private Reply all(Call call) {
    CheckIns days = CheckIns.of(call.book());
    LocalDate first = days.dayNumber(1).orElse(call.today());
    List<Chart> charts = charts(call, first, false);
    return Reply.page("heal/checkin/all.jte", page(call, charts, days.all().reversed()));
  }

  private DaysPage page(Call call, List<Chart> charts, List<Entry<CheckIn>> listed) {
    CheckIns days = CheckIns.of(call.book());
    LocalDate yesterday = call.today().minusDays(1);
    return new DaysPage(
        practice,
        charts,
        listed,
        days.on(call.today()),
        days.on(yesterday).isPresent() ? "" : practice.at("day/" + yesterday),
        CheckInPractice.isWeeklyDue(Moment.of(call)),
        Times.of(call));
  }

  /// @param trends whether the direction is spoken of; over years it is not one line
  private static List<Chart> charts(Call call, LocalDate first, boolean trends) {
    CheckIns days = CheckIns.of(call.book());
    LocalDate last = call.today().isAfter(first) ? call.today() : first.plusDays(1);
    String them = Person.of(call.book()).them();
    List<Chart> charts = new ArrayList<>();
    record Kind(String title, String column, Series series, String style) {}
    for (Kind kind :
        List.of(
            new Kind("Mood", "Mood, 0 to 10", days.mood(), "pine"),
            new Kind("Missing " + them, "Missing, 0 to 10", days.missing(), "clay"),
            new Kind("The urge", "Urge, 0 to 10", days.urge(), "sky"),
            new Kind("Stuck in my head", "Stuck, 0 to 10", days.stuck(), "gold"))) {
      Series shown = kind.series().since(first);
      if (!shown.isEmpty()) {
        String said = trends ? Trend.of(shown).sentence() : "";
        charts.add(
            new DayChart(first, last, 10, kind.style(), true)
                .of(kind.title(), kind.column(), shown, said, Times.of(call)));
      }
    }
    return charts;
  }

  private static Optional<LocalDate> dayIn(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
