package org.homeward.path.hold.harddays;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// A day that will be hard, or a thing that makes any day hard, and the plan for it.
///
/// @param kind what makes it hard
/// @param name what the person calls it, 1 to 100 characters
/// @param day the day, or the first of them; empty where it can come on any day
/// @param yearly whether it comes every year
/// @param cue the moment the plan waits for, up to 200 characters; may be empty
/// @param then what the person will do then, up to 300 characters; may be empty
/// @param company who could be near, up to 100 characters; may be empty
/// @param expected how hard it is expected to be, 0 to 10; empty where not said
public record HardDay(
    HardKind kind,
    String name,
    Optional<LocalDate> day,
    boolean yearly,
    String cue,
    String then,
    String company,
    OptionalInt expected)
    implements Fact {
  /// How these are kept.
  public static final EntryType<HardDay> TYPE =
      EntryType.of("hard-day", "A day that will be hard", HardDay.class);

  static final int NAME_MAX = 100;
  static final int CUE_MAX = 200;
  static final int THEN_MAX = 300;
  static final int COMPANY_MAX = 100;
  private static final int YEARS_BACK_MOST = 120;
  private static final int YEARS_AHEAD_MOST = 10;
  private static final Pattern ONLY_NOT =
      Pattern.compile("(?i)(i\\s+)?(will\\s+|shall\\s+)?(not|won[’']?t|don[’']?t|never)\\b.*");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_EACH_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  static HardDay read(Form form, LocalDate today) {
    return new HardDay(
        form.choice("kind", HardKind.class).orElse(HardKind.OTHER),
        form.text("name").atMost(NAME_MAX).required("Write a word for it. Only you see it."),
        form.date("day", today.minusYears(YEARS_BACK_MOST), today.plusYears(YEARS_AHEAD_MOST)),
        form.ticked("yearly"),
        form.text("cue").atMost(CUE_MAX).optional(),
        form.text("then").atMost(THEN_MAX).optional(),
        form.text("company").atMost(COMPANY_MAX).optional(),
        form.scale("expected", 0, 10));
  }

  void fill(Form form) {
    form.with("kind", kind)
        .with("name", name)
        .with("day", day)
        .with("yearly", yearly ? "yes" : "")
        .with("cue", cue)
        .with("then", then)
        .with("company", company);
    expected.ifPresent(number -> form.with("expected", number));
  }

  /// The next time it comes, today included; empty where it can come on any day, or came already
  /// and comes no more. 29 February is the 28th in other years.
  public Optional<LocalDate> next(LocalDate today) {
    if (day.isEmpty() || !yearly || !day.get().isBefore(today)) {
      return day.filter(date -> !date.isBefore(today));
    }
    LocalDate thisYear = day.get().withYear(today.getYear());
    return Optional.of(
        thisYear.isBefore(today) ? day.get().withYear(today.getYear() + 1) : thisYear);
  }

  /// The last time it came before a day; empty where it never did.
  Optional<LocalDate> lastBefore(LocalDate today) {
    if (day.isEmpty() || !day.get().isBefore(today)) {
      return Optional.empty();
    }
    if (!yearly) {
      return day;
    }
    LocalDate thisYear = day.get().withYear(today.getYear());
    return Optional.of(
        thisYear.isBefore(today) ? thisYear : day.get().withYear(today.getYear() - 1));
  }

  /// Whether there is a plan.
  public boolean isPlanned() {
    return !then.isEmpty();
  }

  /// Whether the plan only says what will not be done, which holds less well than something to do.
  boolean saysOnlyNot() {
    return ONLY_NOT.matcher(then).matches();
  }

  /// "Every year on 3 October", "3 October 2026", "Any day".
  String whenInWords() {
    return day.map(
            date -> yearly ? "Every year on " + DAY_OF_EACH_YEAR.format(date) : DAY.format(date))
        .orElse("Any day");
  }

  @Override
  public String inWords() {
    var words = new StringBuilder(name).append(" (").append(kind.label()).append(")\n");
    words.append(whenInWords());
    line(words, "When", cue);
    line(words, "Then I will", then);
    line(words, "Who could be near", company);
    expected.ifPresent(number -> line(words, "How hard I think it will be", number + " of 10"));
    return words.toString();
  }

  private static void line(StringBuilder words, String label, String value) {
    if (!value.isEmpty()) {
      words.append('\n').append(label).append(": ").append(value);
    }
  }
}
