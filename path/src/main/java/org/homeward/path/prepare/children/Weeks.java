package org.homeward.path.prepare.children;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.path.practice.Mondays;
import org.homeward.web.form.Form;

/// How the weeks go, one or two of them again and again. One entry.
///
/// @param from the Monday of the first week
/// @param days with whom the children are from each day's handover on: 7 or 14, from that Monday
/// @param handover when they change; empty where days are whole
/// @param place where they change, up to 100 characters; may be empty
/// @param title what a calendar calls the time with me, up to 60 characters; may be empty
/// @param key what its events in a calendar are named by, the same for ever
public record Weeks(
    LocalDate from,
    List<Stay> days,
    Optional<LocalTime> handover,
    String place,
    String title,
    String key)
    implements Fact {
  /// How it is kept.
  public static final EntryType<Weeks> TYPE =
      EntryType.of("children-weeks", "The weeks", Weeks.class);

  static final EntryId ONLY = new EntryId("weeks");
  static final int PLACE_MAX = 100;
  static final int TITLE_MAX = 60;
  static final String TITLE = "At home";
  private static final int YEARS_MOST = 2;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  /// Copies the list, so that the record cannot change.
  public Weeks {
    days = List.copyOf(days);
  }

  static Weeks of(WeekPattern pattern, Optional<Weeks> before, LocalDate today, EntryId key) {
    LocalDate monday = Mondays.of(today);
    return new Weeks(
        before.map(Weeks::from).orElse(monday),
        pattern.days(),
        before.flatMap(Weeks::handover),
        before.map(Weeks::place).orElse(""),
        before.map(Weeks::title).orElse(TITLE),
        before.map(Weeks::key).orElse(key.value()));
  }

  /// @param before what stood before: its length and its key stay
  static Weeks read(Form form, Weeks before, LocalDate today) {
    List<Stay> days = new ArrayList<>();
    for (int i = 0; i < before.days().size(); i++) {
      days.add(form.choice("d" + i, Stay.class).orElse(before.days().get(i)));
    }
    LocalDate from =
        Mondays.of(
            form.date("from", today.minusYears(YEARS_MOST), today.plusYears(YEARS_MOST))
                .orElse(before.from()));
    String title = form.text("title").atMost(TITLE_MAX).optional();
    return new Weeks(
        from,
        days,
        form.time("handover").map(time -> time.truncatedTo(ChronoUnit.MINUTES)),
        form.text("place").atMost(PLACE_MAX).optional(),
        title.isEmpty() ? TITLE : title,
        before.key());
  }

  void fill(Form form) {
    for (int i = 0; i < days.size(); i++) {
      form.with("d" + i, days.get(i));
    }
    form.with("from", from).with("handover", handover).with("place", place).with("title", title);
  }

  /// With whom the children are by the weeks alone; empty before the first one.
  public Optional<Stay> on(LocalDate day) {
    long since = ChronoUnit.DAYS.between(from, day);
    return since < 0 ? Optional.empty() : Optional.of(days.get(Math.floorMod(since, days.size())));
  }

  /// How many weeks come again: 1 or 2.
  public int count() {
    return days.size() / 7;
  }

  /// "Monday", or "Second Monday".
  static String nameOf(int day) {
    String name = DayOfWeek.of(day % 7 + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return day < 7 ? name : "Second " + name;
  }

  @Override
  public String inWords() {
    var words = new StringBuilder("From ").append(DAY.format(from)).append(':');
    for (int i = 0; i < days.size(); i++) {
      words.append('\n').append(nameOf(i)).append(": ").append(days.get(i).label());
    }
    handover.ifPresent(time -> words.append("\nThey change at ").append(time));
    return place.isEmpty() ? words.toString() : words.append("\nWhere: ").append(place).toString();
  }
}
